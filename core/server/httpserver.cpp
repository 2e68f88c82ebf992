// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/httpserver.h"

#include "core/server/listener.h"
#include "core/server/listensocket.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QUrl>

// The only file that sees QtHttpServer. Answers are written to the socket as prepared bytes: the library's
// own responses ignore HEAD and Connection: close in 6.4 and lower the letter case of header names from 6.8
// on, which old firmware does not understand.
namespace server {

namespace {

Request::Method methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return Request::Method::Get;
    case QHttpServerRequest::Method::Head:
        return Request::Method::Head;
    default:
        return Request::Method::Other;
    }
}

/// A slash that was encoded belongs to a name, and nothing here has such a name: no path is this one.
QString pathOf(const QUrl &url)
{
    const bool hidesSlash = url.path(QUrl::FullyEncoded).contains(QLatin1String("%2F"), Qt::CaseInsensitive);
    return hidesSlash ? QString() : url.path(QUrl::FullyDecoded);
}

class HttpServer final : public QAbstractHttpServer
{
public:
    explicit HttpServer(Respond respond) : m_respond(std::move(respond)) {}

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        // Every socket was made by our listener.
        respondOn(*static_cast<Connection *>(socket), request);
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &) override
    {
        respondOn(*Connection::receiving(), request); // from 6.5 on the responder hides the socket
        return true;
    }
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#endif
#endif

private:
    void respondOn(Connection &connection, const QHttpServerRequest &request)
    {
        Request asked;
        asked.method = methodOf(request);
        asked.path = pathOf(request.url());
        asked.ifNoneMatch = request.value("if-none-match");
        asked.userAgent = request.value("user-agent");
        Framing framing;
        framing.withBody = asked.method != Request::Method::Head;
        framing.keepAlive = keepsAlive(connection, request.value("connection").toLower());
        framing.unixSeconds = QDateTime::currentSecsSinceEpoch();
        connection.answer(serialize(m_respond(asked), framing), framing.keepAlive);
    }

    static bool keepsAlive(const Connection &connection, const QByteArray &wish)
    {
        return connection.isHttp10() ? wish.contains("keep-alive") : !wish.contains("close");
    }

    Respond m_respond;
};

} // namespace

std::unique_ptr<QObject> serveHttp(qintptr descriptor, const Limits &limits, std::shared_ptr<Traffic> traffic,
                                   Respond respond)
{
    auto listener = std::make_unique<Listener>(limits, std::move(traffic));
    if (!listener->setSocketDescriptor(descriptor)) {
        closeDescriptor(descriptor);
        return nullptr;
    }
    auto server = std::make_unique<HttpServer>(std::move(respond));
    server->bind(listener.release()); // becomes its parent
    return server;
}

} // namespace server
