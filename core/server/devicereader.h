// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/devicesource.h"

#include <QThread>

#include <atomic>
#include <chrono>

namespace server {

/// Reads devices for the server threads, in a thread of its own: whatever the database does, who asks waits
/// for a moment only. Thread-safe.
class DeviceReader final
{
public:
    /// The longest moment. Devices wait for ten seconds.
    static constexpr std::chrono::milliseconds patience{2000};

    DeviceReader(storage::DatabaseUrl url, const Fleet &fleet);
    ~DeviceReader() { stop(); }

    void start() { m_thread.start(); }
    /// Waits for what is being read. Nobody may ask any more.
    void stop();

    /// NotFound when there is no such device; Busy when the database takes longer than a moment, and at once
    /// for as long as it does.
    base::Result<ServedDevice> read(const QString &deviceId);

private:
    struct Wish;

    void fulfil(Wish &wish);

    QThread m_thread;
    DeviceSource *const m_source; ///< lives and dies in its thread
    std::atomic_int m_unread = 0; ///< wishes
    std::atomic_bool m_isLate = false;
};

} // namespace server
