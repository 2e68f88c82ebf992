// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/httpthread.h"
#include "core/server/listensocket.h"
#include "tests/core/server/rawclient.h"

#include <QTest>

using namespace server;

namespace {

const QByteArray frame = QByteArray(3000, 'w');

Reply echoOf(const Request &request)
{
    if (request.method == Request::Method::Other)
        return {405, "Allow: GET, HEAD\r\n", {}};
    if (request.path == QStringLiteral("/big"))
        return {200, {}, QByteArray(400'000, 'b')};
    if (request.path == QStringLiteral("/next"))
        return {200, "Tronbyt-Brightness: 42\r\nTronbyt-Dwell-Secs: 7\r\n", frame};
    return textReply(404, "path " + request.path.toUtf8());
}

/// A server of one thread that answers from above.
struct Running
{
    explicit Running(const Limits &limits = {}) : traffic(std::make_shared<Traffic>(limits))
    {
        const auto sockets = openListenSockets(QHostAddress(QHostAddress::LocalHost), 0, 1);
        port = portOf(sockets->first());
        thread = std::make_unique<HttpThread>(sockets->first(), limits, traffic, [] { return echoOf; });
        thread->start();
    }

    std::shared_ptr<Traffic> traffic;
    quint16 port = 0;
    std::unique_ptr<HttpThread> thread;
};

} // namespace

/// The HTTP layer alone, by clients that write their requests byte for byte.
class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEsp32GetsLengthAndHeadersInTheirExactLetters();
    void tronberryIsClosedAfterItsAnswer();
    void interstate75ReadsToTheEndOfTheConnection();
    void aClientOfHttp10IsClosedAfterItsAnswer();
    void headTellsTheLengthAndSendsNoBody();
    void requestsAreUnderstood_data();
    void requestsAreUnderstood();
    void aRequestInSingleBytesIsAnswered();
    void requestsSentAheadAreAllAnsweredInOrder();
    void anAnswerCarriesTheDate();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void chunkedBodiesAreReadOver();
};

void HttpServerTest::anEsp32GetsLengthAndHeadersInTheirExactLetters()
{
    const Running server;
    RawClient esp(server.port);
    esp.send("GET /next HTTP/1.1\r\nUser-Agent: ESP32 HTTP Client/1.0\r\nHost: 127.0.0.1\r\n"
             "X-Firmware-Version: 1.6.6\r\nContent-Length: 0\r\n\r\n");
    const QByteArray answer = esp.answer();
    QCOMPARE(RawClient::statusLine(answer), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(RawClient::header(answer, "Tronbyt-Brightness"), QByteArray("42"));
    QCOMPARE(RawClient::header(answer, "Tronbyt-Dwell-Secs"), QByteArray("7"));
    QCOMPARE(RawClient::header(answer, "Content-Length"), QByteArray("3000"));
    QVERIFY(!answer.contains("chunked") && !answer.contains("Content-Encoding"));
    QCOMPARE(RawClient::body(answer), frame);
}

void HttpServerTest::tronberryIsClosedAfterItsAnswer()
{
    const Running server;
    RawClient tronberry(server.port);
    tronberry.send("GET /next HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Tronberry/1.0\r\n"
                   "Accept: image/webp, image/*;q=0.8, */*;q=0.5\r\nAccept-Encoding: gzip, deflate\r\n"
                   "Connection: close\r\n\r\n");
    const QByteArray answer = tronberry.answer();
    QCOMPARE(RawClient::body(answer), frame);
    QCOMPARE(RawClient::header(answer, "Connection"), QByteArray("close"));
    QVERIFY(tronberry.isClosed());
}

void HttpServerTest::interstate75ReadsToTheEndOfTheConnection()
{
    const Running server;
    RawClient interstate(server.port);
    interstate.send("GET /next HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nConnection: close\r\n"
                    "Authorization: abcdef\r\n\r\n");
    QCOMPARE(RawClient::body(interstate.untilClosed()), frame);
}

void HttpServerTest::aClientOfHttp10IsClosedAfterItsAnswer()
{
    const Running server;
    RawClient old(server.port);
    old.send("GET /next HTTP/1.0\r\n\r\n");
    QCOMPARE(RawClient::body(old.untilClosed()), frame);

    RawClient asking(server.port);
    asking.send("GET /next HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QCOMPARE(RawClient::header(asking.answer(), "Connection"), QByteArray("keep-alive"));
    asking.send("GET /next HTTP/1.0\r\n\r\n");
    QCOMPARE(RawClient::body(asking.untilClosed()), frame);
}

void HttpServerTest::headTellsTheLengthAndSendsNoBody()
{
    const Running server;
    RawClient client(server.port);
    client.send("HEAD /next HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(RawClient::header(client.answer(false), "Content-Length"), QByteArray("3000"));
    client.send("GET /next HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(RawClient::body(client.answer()), frame); // nothing stood between the two answers
}

void HttpServerTest::requestsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    const auto notFound = QByteArray("HTTP/1.1 404 Not Found");
    const auto found = QByteArray("HTTP/1.1 200 OK");
    QTest::newRow("absolute form") << QByteArray("GET http://panel.local/next HTTP/1.1\r\n\r\n") << found
                                   << frame;
    QTest::newRow("query") << QByteArray("GET /next?key=secret HTTP/1.1\r\n\r\n") << found << frame;
    QTest::newRow("escapes") << QByteArray("GET /a%20b HTTP/1.1\r\n\r\n") << notFound
                             << QByteArray("path /a b");
    QTest::newRow("an escaped slash")
        << QByteArray("GET /a%2fnext HTTP/1.1\r\n\r\n") << notFound << QByteArray("path ");
    QTest::newRow("line feeds only") << QByteArray("GET /next HTTP/1.1\nHost: x\n\n") << found << frame;
    QTest::newRow("blank lines first") << QByteArray("\r\n\r\nGET /next HTTP/1.1\r\n\r\n") << found << frame;
    QTest::newRow("header names in capitals")
        << QByteArray("GET /next HTTP/1.1\r\nHOST: x\r\n\r\n") << found << frame;
    QTest::newRow("post") << QByteArray("POST /next HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi")
                          << QByteArray("HTTP/1.1 405 Method Not Allowed") << QByteArray();
    QTest::newRow("unknown method") << QByteArray("BREW /next HTTP/1.1\r\n\r\n")
                                    << QByteArray("HTTP/1.1 405 Method Not Allowed") << QByteArray();
    QTest::newRow("climbing") << QByteArray("GET /../../etc/passwd HTTP/1.1\r\n\r\n") << notFound
                              << QByteArray("path /../../etc/passwd");
    QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\n\r\n")
                              << QByteArray("HTTP/1.1 405 Method Not Allowed") << QByteArray();
    QTest::newRow("hostile host") << QByteArray("GET /next HTTP/1.1\r\nHost: [::%%/@:99999\r\n\r\n") << found
                                  << frame;
    QTest::newRow("any byte in a value")
        << QByteArray("GET /next HTTP/1.1\r\nX: \x01\xff : \r\n\r\n") << found << frame;
}

void HttpServerTest::requestsAreUnderstood()
{
    QFETCH(const QByteArray, request);
    const Running server;
    RawClient client(server.port);
    client.send(request);
    const QByteArray answer = client.answer();
    QTEST(RawClient::statusLine(answer), "status");
    QTEST(RawClient::body(answer), "body");
}

void HttpServerTest::aRequestInSingleBytesIsAnswered()
{
    const Running server;
    RawClient client(server.port);
    client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : QByteArray("GET /next HTTP/1.1\r\nHost: x\r\n\r\n")) {
        client.send(QByteArray(1, byte));
        QTest::qSleep(1);
    }
    QCOMPARE(RawClient::body(client.answer()), frame);
}

void HttpServerTest::requestsSentAheadAreAllAnsweredInOrder()
{
    const Running server;
    RawClient client(server.port);
    QByteArray requests;
    for (int i = 0; i < 50; ++i)
        requests += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    client.send(requests);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(RawClient::body(client.answer()), "path /" + QByteArray::number(i));
}

void HttpServerTest::anAnswerCarriesTheDate()
{
    const Running server;
    RawClient client(server.port);
    client.send("GET /next HTTP/1.1\r\n\r\n");
    const QString date = QString::fromLatin1(RawClient::header(client.answer(), "Date"));
    QDateTime told = QLocale::c().toDateTime(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    told.setTimeSpec(Qt::UTC);
    QVERIFY2(told.isValid(), qPrintable(date));
    QVERIFY(qAbs(told.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void HttpServerTest::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no request line") << QByteArray("hello\r\n\r\n");
    QTest::newRow("no version") << QByteArray("GET /next\r\n\r\n");
    QTest::newRow("bad version") << QByteArray("GET /next HTTP/one.one\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("no target") << QByteArray("GET  HTTP/1.1\r\n\r\n");
    QTest::newRow("binary line") << QByteArray("\x00\xff\xfe\n\x01", 5);
    const QByteArray post = "POST /next HTTP/1.1\r\n";
    QTest::newRow("no header name") << post + ": x\r\n\r\n";
    QTest::newRow("no colon") << post + "Host x\r\n\r\n";
    QTest::newRow("a space before the colon") << post + "Content-Length : 2\r\n\r\n";
    QTest::newRow("a folded header") << post + "A: b\r\n c: d\r\n\r\n";
    QTest::newRow("negative length") << post + "Content-Length: -5\r\n\r\n";
    QTest::newRow("no length") << post + "Content-Length:\r\n\r\n";
    QTest::newRow("two lengths") << post + "Content-Length: 2, 2\r\n\r\n";
    QTest::newRow("a length past all numbers") << post + "Content-Length: 99999999999999999999\r\n\r\n";
}

void HttpServerTest::whatIsNoRequestIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const Running server;
    RawClient client(server.port);
    client.send(bytes);
    QCOMPARE(RawClient::statusLine(client.untilClosed()), QByteArray("HTTP/1.1 400 Bad Request"));
}

void HttpServerTest::chunkedBodiesAreReadOver()
{
    const Running server;
    RawClient client(server.port);
    client.send("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
    QVERIFY(client.answer().startsWith("HTTP/1.1 405"));
    client.send("GET /next HTTP/1.1\r\n\r\n");
    QCOMPARE(RawClient::body(client.answer()), frame);
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
