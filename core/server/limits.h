// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace server {

/// What one client may cost. The HTTP library under us has no limits of its own.
struct Limits
{
    qint64 maxHeaderBytes = qint64(16) * 1024;
    qint64 maxBodyBytes = qint64(64) * 1024; ///< no endpoint takes a body yet; a small one is read over
    qint64 maxUnsentBytes = qint64(4) * 1024 * 1024; ///< answers a client asked for and does not fetch

    std::chrono::milliseconds requestTime{
        10'000};                                  ///< from connecting, or a request's first byte, to its last
    std::chrono::milliseconds answerTime{60'000}; ///< to fetch an answer
    std::chrono::milliseconds idleTime{75'000};   ///< between two requests of a connection

    int maxConnections = 8192; ///< over all threads
    int maxConnectionsPerAddress = 2048;
};

} // namespace server
