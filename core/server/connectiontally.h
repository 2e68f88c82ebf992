// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/limits.h"

#include <QHash>
#include <QHostAddress>

#include <mutex>

namespace server {

/// Counts the open connections of all server threads, in all and by address. Thread-safe.
class ConnectionTally final
{
public:
    explicit ConnectionTally(const Limits &limits) : m_limits(limits) {}

    /// Counts a connection, unless a limit is reached.
    bool admit(const QHostAddress &address);
    void leave(const QHostAddress &address);
    int open() const;

private:
    const Limits m_limits;
    mutable std::mutex m_mutex;
    QHash<QHostAddress, int> m_byAddress;
    int m_open = 0;
};

} // namespace server
