// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/traffic.h"

namespace server {

bool Traffic::admit(const QHostAddress &address)
{
    const std::lock_guard lock(m_mutex);
    if (m_open >= m_limits.maxConnections || m_byAddress.value(address) >= m_limits.maxConnectionsPerAddress)
        return false;
    ++m_open;
    ++m_byAddress[address];
    return true;
}

void Traffic::leave(const QHostAddress &address)
{
    const std::lock_guard lock(m_mutex);
    --m_open;
    const auto counted = m_byAddress.find(address);
    if (counted != m_byAddress.end() && --*counted == 0)
        m_byAddress.erase(counted);
}

int Traffic::open() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

} // namespace server
