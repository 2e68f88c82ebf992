// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace server {

/// A request as the endpoints see it.
struct Request
{
    enum class Method { Get, Head, Other };

    Method method = Method::Get;
    QString path;           ///< percent-decoded, without the query
    QByteArray ifNoneMatch; ///< as received, empty when absent
    QByteArray userAgent;   ///< likewise
};

/// What a request is answered with. Framing (Content-Length, Date, Connection) is added when it is written.
struct Reply
{
    int status = 200;
    QByteArray headers; ///< whole lines, each ending in CRLF, sent letter by letter as they stand
    QByteArray body;
};

/// Answers from memory, or within moments: it runs in a server thread's event loop.
using Respond = std::function<Reply(const Request &)>;

/// An answer of plain text.
Reply textReply(int status, const QByteArray &text);

struct Framing
{
    bool withBody = true; ///< false for HEAD, which still tells the length
    bool keepAlive = true;
    qint64 unixSeconds = 0; ///< for the Date line
};

/// The bytes of an answer, head and body in one piece.
QByteArray serialize(const Reply &reply, const Framing &framing);

} // namespace server
