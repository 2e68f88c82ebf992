// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http.h"

#include <QLocale>
#include <QTimeZone>

namespace server {

namespace {

QByteArrayView statusLine(int status)
{
    switch (status) {
    case 200:
        return "HTTP/1.1 200 OK\r\n";
    case 304:
        return "HTTP/1.1 304 Not Modified\r\n";
    case 400:
        return "HTTP/1.1 400 Bad Request\r\n";
    case 404:
        return "HTTP/1.1 404 Not Found\r\n";
    case 405:
        return "HTTP/1.1 405 Method Not Allowed\r\n";
    case 413:
        return "HTTP/1.1 413 Content Too Large\r\n";
    case 431:
        return "HTTP/1.1 431 Request Header Fields Too Large\r\n";
    case 503:
        return "HTTP/1.1 503 Service Unavailable\r\n";
    default:
        return "HTTP/1.1 500 Internal Server Error\r\n";
    }
}

/// The Date line of this second; formatting it for every answer would cost more than the answer.
const QByteArray &dateLine(qint64 unixSeconds)
{
    static thread_local qint64 second = -1;
    static thread_local QByteArray line;
    if (second != unixSeconds) {
        second = unixSeconds;
        line = "Date: " +
               QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC),
                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
                   .toLatin1() +
               "\r\n";
    }
    return line;
}

} // namespace

Reply textReply(int status, const QByteArray &text)
{
    return {status, QByteArrayLiteral("Content-Type: text/plain; charset=utf-8\r\n"), text};
}

QByteArray serialize(const Reply &reply, const Framing &framing)
{
    constexpr qsizetype roomForFraming = 160;
    const bool sendsBody = framing.withBody && reply.status != 304;
    QByteArray bytes;
    bytes.reserve(reply.headers.size() + roomForFraming + (sendsBody ? reply.body.size() : 0));
    bytes.append(statusLine(reply.status));
    bytes.append(dateLine(framing.unixSeconds));
    bytes.append(reply.headers);
    if (reply.status != 304)
        bytes.append("Content-Length: ").append(QByteArray::number(reply.body.size())).append("\r\n");
    bytes.append(framing.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    if (sendsBody)
        bytes.append(reply.body);
    return bytes;
}

} // namespace server
