// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/devicesource.h"

#include "core/storage/reading.h"

#include <QTimeZone>

namespace server {

base::Result<ServedDevice> DeviceSource::read(const QString &deviceId)
{
    if (!m_database || m_opening != m_fleet.openings()) {
        m_opening = m_fleet.openings();
        auto opened = storage::Database::open(m_url, {storage::Access::ReadOnly, false});
        if (!opened)
            return opened.error();
        m_database = *std::move(opened);
    }
    auto device = storage::readDevice(*m_database, deviceId);
    if (!device) {
        if (device.error().kind == base::Error::Kind::Unreachable)
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
