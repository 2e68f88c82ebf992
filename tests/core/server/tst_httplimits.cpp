// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/httpthread.h"
#include "core/server/listensocket.h"
#include "tests/core/server/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

using namespace server;
using namespace std::chrono_literals;

namespace {

const QByteArray get = "GET /next HTTP/1.1\r\nHost: x\r\n\r\n";

Reply bigAnswer(const Request &)
{
    return {200, {}, QByteArray(400'000, 'b')};
}

struct Running
{
    explicit Running(const Limits &limits, int threads = 1) : traffic(std::make_shared<Traffic>(limits))
    {
        const auto sockets = openListenSockets(QHostAddress(QHostAddress::LocalHost), 0, threads);
        port = portOf(sockets->first());
        for (const qintptr socket : *sockets) {
            list.push_back(std::make_unique<HttpThread>(socket, limits, traffic, [] { return bigAnswer; }));
            list.back()->start();
        }
    }

    bool stillAnswers() const
    {
        RawClient client(port);
        client.send(get);
        return client.answer().startsWith("HTTP/1.1 200");
    }

    std::shared_ptr<Traffic> traffic;
    quint16 port = 0;
    std::vector<std::unique_ptr<HttpThread>> list;
};

/// Sends until the server has had enough; true when it closed before `most` bytes were taken.
bool isStoppedBefore(RawClient &client, const QByteArray &portion, qint64 most)
{
    for (qint64 sent = 0; sent < most; sent += portion.size()) {
        if (client.socket().state() != QAbstractSocket::ConnectedState)
            return true;
        client.send(portion);
        if (client.socket().bytesToWrite() > 0)
            client.socket().waitForBytesWritten(50);
    }
    return client.isClosed();
}

} // namespace

/// Clients that are slow, endless, greedy or gone.
class HttpLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderThatIsTooLargeIsRefused();
    void anEndlessClientIsCutOff_data();
    void anEndlessClientIsCutOff();
    void aBodyThatIsTooLargeIsRefused();
    void aSlowClientIsDropped();
    void aSilentClientIsDropped();
    void aClientThatDripsItsHeaderIsDropped();
    void aClientThatFetchesNoAnswersIsDropped();
    void connectionsOfOneAddressAreCapped();
    void clientsThatLeaveBeforeTheirAnswerDoNoHarm();
    void stoppingDoesNotWaitForClients();
    void severalThreadsShareOnePort();
    void aTakenPortIsNamed();
    void ourOwnSecondServerDoesNotShareThePort();
    void anAddressThatIsNotOursIsNamed();
};

void HttpLimitsTest::aHeaderThatIsTooLargeIsRefused()
{
    const Running server({});
    RawClient client(server.port);
    client.send("GET /next HTTP/1.1\r\nX: " + QByteArray(16 * 1024, 'x') + "\r\n\r\n");
    QCOMPARE(RawClient::statusLine(client.untilClosed()),
             QByteArray("HTTP/1.1 431 Request Header Fields Too Large"));
    QVERIFY(server.stillAnswers());
}

void HttpLimitsTest::anEndlessClientIsCutOff_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("more");
    const QByteArray post = "POST /next HTTP/1.1\r\n";
    QTest::newRow("request line") << QByteArray("GET /") << QByteArray(5000, 'a');
    QTest::newRow("header lines") << QByteArray("GET / HTTP/1.1\r\n")
                                  << QByteArray("A: b\r\n").repeated(1000);
    QTest::newRow("one header") << QByteArray("GET / HTTP/1.1\r\nA: ") << QByteArray(5000, 'a');
    QTest::newRow("blank lines") << QByteArray() << QByteArray("\r\n").repeated(2000);
    QTest::newRow("body") << post + "Content-Length: 99999999999\r\n\r\n" << QByteArray(50'000, 'z');
    QTest::newRow("chunks") << post + "Transfer-Encoding: chunked\r\n\r\n"
                            << QByteArray("5\r\nhello\r\n").repeated(1000);
    QTest::newRow("chunk size") << post + "Transfer-Encoding: chunked\r\n\r\n" << QByteArray(5000, '1');
    QTest::newRow("negative chunk") << post + "Transfer-Encoding: chunked\r\n\r\n-5\r\n"
                                    << QByteArray("-5\r\n").repeated(1000);
}

void HttpLimitsTest::anEndlessClientIsCutOff()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, more);
    const Running server({});
    RawClient client(server.port);
    client.send(start);
    QVERIFY(isStoppedBefore(client, more, 100'000'000));
    QVERIFY(server.stillAnswers());
}

void HttpLimitsTest::aBodyThatIsTooLargeIsRefused()
{
    const Running server({});
    RawClient client(server.port);
    client.send("POST /next HTTP/1.1\r\nContent-Length: 70000\r\n\r\n" + QByteArray(70'000, 'z'));
    QCOMPARE(RawClient::statusLine(client.untilClosed()), QByteArray("HTTP/1.1 413 Content Too Large"));
}

void HttpLimitsTest::aSlowClientIsDropped()
{
    Limits limits;
    limits.requestTime = 200ms;
    const Running server(limits);
    RawClient client(server.port);
    client.send("GET /next HTTP/1.1\r\nHost:");
    QVERIFY(client.isClosed());
    QVERIFY(server.stillAnswers());
}

void HttpLimitsTest::aSilentClientIsDropped()
{
    Limits limits;
    limits.idleTime = 200ms;
    const Running server(limits);
    RawClient client(server.port);
    client.send(get);
    QVERIFY(client.answer().startsWith("HTTP/1.1 200"));
    QVERIFY(client.isClosed());
}

void HttpLimitsTest::aClientThatDripsItsHeaderIsDropped()
{
    Limits limits;
    limits.requestTime = 300ms;
    const Running server(limits);
    RawClient client(server.port);
    client.send("GET /next HTTP/1.1\r\n");
    bool dropped = false;
    for (int i = 0; i < 500 && !dropped; ++i) { // each drip comes in time, the whole header does not
        client.send("A: b\r\n");
        dropped = client.socket().waitForDisconnected(20);
    }
    QVERIFY(dropped);
}

void HttpLimitsTest::aClientThatFetchesNoAnswersIsDropped()
{
    const Running server({});
    RawClient client(server.port);
    client.socket().setReadBufferSize(1000);
    QVERIFY(isStoppedBefore(client, get.repeated(20), 20'000'000));
    QVERIFY(server.stillAnswers());
}

void HttpLimitsTest::connectionsOfOneAddressAreCapped()
{
    Limits limits;
    limits.maxConnectionsPerAddress = 5;
    const Running server(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port));
        clients.back()->send(get);
        QVERIFY(clients.back()->answer().startsWith("HTTP/1.1 200"));
    }
    RawClient sixth(server.port);
    QVERIFY(sixth.isClosed());
    clients.clear();
    QTRY_COMPARE(server.traffic->open(), 0);
    QVERIFY(server.stillAnswers());
}

void HttpLimitsTest::clientsThatLeaveBeforeTheirAnswerDoNoHarm()
{
    const Running server({}, 2);
    for (int i = 0; i < 300; ++i) {
        RawClient client(server.port);
        client.send(i % 2 ? get.repeated(3) : QByteArray("GET /ne"));
        client.socket().abort();
    }
    QVERIFY(server.stillAnswers());
    QTRY_COMPARE(server.traffic->open(), 0);
}

void HttpLimitsTest::stoppingDoesNotWaitForClients()
{
    Running server({}, 2);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port));
        clients.back()->socket().setReadBufferSize(1000);
        clients.back()->send(i % 2 ? get.repeated(3) : QByteArray("GET /ne"));
    }
    QTRY_COMPARE(server.traffic->open(), 20);
    server.list.clear(); // hangs, and fails by the test's time limit, if a client could hold it up
    QCOMPARE(server.traffic->open(), 0);
}

void HttpLimitsTest::severalThreadsShareOnePort()
{
    const Running server({}, 4);
    for (int i = 0; i < 40; ++i)
        QVERIFY(server.stillAnswers());
}

void HttpLimitsTest::aTakenPortIsNamed()
{
    const Running server({}, 2);
    const auto second = openListenSockets(QHostAddress(QHostAddress::LocalHost), server.port, 1);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, base::Error::Kind::Busy);
    QVERIFY(second.error().what.contains(QString::number(server.port)));
}

void HttpLimitsTest::ourOwnSecondServerDoesNotShareThePort()
{
    const Running server({}, 2);
    QVERIFY(!openListenSockets(QHostAddress(QHostAddress::LocalHost), server.port, 2));
    QVERIFY(!openListenSockets(QHostAddress(QHostAddress::AnyIPv4), server.port, 2));
}

void HttpLimitsTest::anAddressThatIsNotOursIsNamed()
{
    const auto sockets = openListenSockets(QHostAddress(QStringLiteral("192.0.2.1")), 0, 1);
    QVERIFY(!sockets);
    QCOMPARE(sockets.error().kind, base::Error::Kind::InvalidInput);
    QVERIFY(sockets.error().what.contains(QStringLiteral("192.0.2.1")));
}

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "tst_httplimits.moc"
