// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/devicesource.h"

#include "core/storage/reading.h"

#include <QTimeZone>

namespace server {

using Kind = base::Error::Kind;

base::Result<ServedDevice> DeviceSource::read(const QString &deviceId)
{
    if (m_opening != m_fleet.openings())
        m_database.reset();
    if (!m_database) {
        m_opening = m_fleet.openings();
        auto opened = storage::Database::open(m_url, {storage::Access::ReadOnly, false});
        if (!opened) {
            base::Error error = opened.error();
            if (error.kind == Kind::NotFound)
                error.kind = Kind::Unreachable; // of the device it says nothing
            return error;
        }
        m_database = *std::move(opened);
    }
    auto device = storage::readDevice(*m_database, deviceId);
    if (!device) {
        if (device.error().kind == Kind::Unreachable)
            m_database.reset(); // opened again for the next one
        return device.error();
    }
    return servedDevice(*std::move(device));
}

ServedDevice servedDevice(domain::Device device)
{
    return std::make_shared<const domain::DeviceRules>(std::move(device), QTimeZone::systemTimeZone());
}

} // namespace server
