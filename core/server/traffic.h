// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/latency.h"
#include "core/server/limits.h"

#include <QHash>
#include <QHostAddress>

#include <mutex>

namespace server {

/// What goes on in all server threads: open connections, in all and by address, and how long answers take.
/// Thread-safe.
class Traffic final
{
public:
    explicit Traffic(const Limits &limits) : m_limits(limits) {}

    /// Counts a connection, unless a limit is reached.
    bool admit(const QHostAddress &address);
    void leave(const QHostAddress &address);
    int open() const;

    LatencyHistogram &latency() { return m_latency; }

private:
    const Limits m_limits;
    mutable std::mutex m_mutex;
    QHash<QHostAddress, int> m_byAddress;
    int m_open = 0;
    LatencyHistogram m_latency;
};

} // namespace server
