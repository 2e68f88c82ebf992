// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/connection.h"

#include "core/server/http.h"

#include <QVarLengthArray>

namespace server {

namespace {

thread_local Connection *current = nullptr;

Connection::Moment now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

Connection::Connection(const Limits &limits, std::shared_ptr<Traffic> traffic, const QHostAddress &countedAs,
                       QObject *parent)
    : QTcpSocket(parent), m_limits(limits), m_traffic(std::move(traffic)), m_countedAs(countedAs),
      m_meter(limits), m_deadline(now() + limits.requestTime)
{
    // The parser keeps a whole request in the read buffer until it is complete.
    setReadBufferSize(limits.maxHeaderBytes + limits.maxBodyBytes + 1);
    connect(this, &QIODevice::readyRead, this, &Connection::meterArrival);
    connect(this, &QIODevice::bytesWritten, this, &Connection::noteProgress);
}

Connection::~Connection()
{
    m_traffic->leave(m_countedAs);
}

Connection *Connection::receiving()
{
    return current;
}

void Connection::meterArrival()
{
    current = this;
    if (!isOpen()) { // reset by the client: the last arrival is announced after the end
        disconnect(this, &QIODevice::readyRead, nullptr, nullptr);
        return;
    }
    if (!m_meter.hasStarted()) {
        m_startedAt = now();
        m_deadline = m_startedAt + m_limits.requestTime;
    }
    QVarLengthArray<char, 2048> fresh(static_cast<qsizetype>(bytesAvailable()));
    const qint64 seen = peek(fresh.data(), fresh.size());
    switch (m_meter.count({fresh.data(), static_cast<qsizetype>(std::max<qint64>(seen, 0))})) {
    case RequestMeter::Verdict::Fine:
        return;
    case RequestMeter::Verdict::Malformed:
        return refuse(400, "This is no HTTP/1 request.\n");
    case RequestMeter::Verdict::HeaderTooLarge:
        return refuse(431, "The request's header is too large.\n");
    case RequestMeter::Verdict::BodyTooLarge:
        return refuse(413, "The request's body is too large.\n");
    }
}

/// Answers before the request is complete; the parser does not get to see the rest of it.
void Connection::refuse(int status, const QByteArray &text)
{
    disconnect(this, &QIODevice::readyRead, nullptr, nullptr);
    Framing framing;
    framing.keepAlive = false;
    framing.unixSeconds = QDateTime::currentSecsSinceEpoch();
    answer(serialize(textReply(status, text), framing), false);
}

void Connection::answer(const QByteArray &bytes, bool keepAlive)
{
    m_meter.restart();
    write(bytes);
    flush();
    const Moment answeredAt = now();
    m_traffic->latency().add(answeredAt - m_startedAt);
    m_deadline = answeredAt + (bytesToWrite() > 0 ? m_limits.answerTime : m_limits.idleTime);
    if (!keepAlive)
        return disconnectFromHost();
    if (bytesToWrite() > m_limits.maxUnsentBytes)
        return abort();
    if (bytesAvailable() > 0)
        continueWithNext();
}

/// A client may send its next requests before it has this answer, but the parser looks only when bytes
/// arrive.
void Connection::continueWithNext()
{
    const auto look = [this] {
        if (state() == ConnectedState && bytesAvailable() > 0)
            Q_EMIT readyRead();
    };
    QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
}

void Connection::noteProgress()
{
    if (bytesToWrite() == 0 && !m_meter.hasStarted())
        m_deadline = now() + m_limits.idleTime;
}

void Connection::enforceDeadline(Moment moment)
{
    if (moment > m_deadline)
        abort();
}

} // namespace server
