// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/fleet.h"
#include "core/storage/database.h"

#include <QObject>

#include <optional>

namespace server {

/// Reads devices through a read-only connection of its own, opened when first needed. Belongs to one thread.
class DeviceSource final : public QObject
{
public:
    DeviceSource(storage::DatabaseUrl url, const Fleet &fleet) : m_url(std::move(url)), m_fleet(fleet) {}

    /// NotFound when there is no such device, Unreachable when there is no database.
    base::Result<ServedDevice> read(const QString &deviceId);

private:
    storage::DatabaseUrl m_url;
    const Fleet &m_fleet;
    quint64 m_opening = 0;
    std::optional<storage::Database> m_database;
};

/// The rules of a device, for serving on this computer.
ServedDevice servedDevice(domain::Device device);

} // namespace server
