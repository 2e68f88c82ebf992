// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/requestmeter.h"
#include "core/server/traffic.h"

#include <QTcpSocket>

#include <memory>

namespace server {

/// A client's socket that bounds what the client may cost: bytes before a request is complete, unsent
/// answers, time. It sees each arrival before the HTTP parser does.
class Connection final : public QTcpSocket
{
    Q_OBJECT

public:
    using Moment = std::chrono::steady_clock::time_point;

    /// `countedAs` was admitted to the traffic, which it tells at the end.
    Connection(const Limits &limits, std::shared_ptr<Traffic> traffic, const QHostAddress &countedAs,
               QObject *parent);
    ~Connection() override;

    /// The connection whose arrival this thread is looking at.
    static Connection *receiving();

    /// The client speaks HTTP/1.0, where a connection ends with its answer unless both sides say otherwise.
    bool isHttp10() const { return m_meter.isHttp10(); }
    /// Sends the answer to the request that has just been read; then closes, or goes on with the next one.
    void answer(const QByteArray &bytes, bool keepAlive);
    /// Aborts when the client took longer than it may.
    void enforceDeadline(Moment now);

private:
    void meterArrival();
    void noteProgress();
    void refuse(int status, const QByteArray &text);
    void continueWithNext();

    const Limits m_limits;
    const std::shared_ptr<Traffic> m_traffic;
    const QHostAddress m_countedAs;
    RequestMeter m_meter;
    Moment m_startedAt; ///< of the request being read
    Moment m_deadline;
};

} // namespace server
