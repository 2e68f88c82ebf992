// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/serving.h"
#include "tests/support/postgrescluster.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace server;
using State = Service::State;

namespace {

/// Settings of a port that another program listens on.
struct TakenPort
{
    TakenPort()
    {
        if (!other.listen(QHostAddress::LocalHost, 0))
            qFatal("no port is free");
        settings.port = other.serverPort();
    }

    QTcpServer other;
    TestFleet fleet;
    ServerSettings settings = fleet.settings();
};

} // namespace

/// The server starts, stops and fails as it is told.
class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStartsServesAndStops();
    void theSameSettingsChangeNothing();
    void newSettingsRestartIt();
    void itStartsAgainOnThePortThatItHad();
    void stoppingWhileItStartsStopsIt();
    void stoppingReturnsAtOnceAndEndsWhenTheDatabaseAnswers();
    void anEditWhileItStopsReachesNobody();
    void aTakenPortIsTold();
    void aMissingDatabaseIsTold();
    void afterAFailureItMayBeTriedAgain();
};

void ServiceTest::itStartsServesAndStops()
{
    TestFleet fleet;
    fleet.addDevice(panelId);
    const QByteArray one = TestFleet::picture(1);
    fleet.addApp(panelId, QStringLiteral("one"), one);
    Service service;
    QSignalSpy changes(&service, &Service::stateChanged);
    QCOMPARE(service.state(), State::Stopped);
    QVERIFY(start(service, fleet.settings()));
    QCOMPARE(service.baseUrl().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(service.deviceUrls(), QStringList());
    const QUrl url = service.baseUrl();
    QCOMPARE(fetchBody(service, "/panel/next"), one);
    QCOMPARE(fetchBody(service, "/health"), QByteArray("OK"));
    QVERIFY(fetch(service, "/other/next").startsWith("HTTP/1.1 404 "));
    QCOMPARE(service.framesServed(), 1U);

    QVERIFY(stop(service));
    QCOMPARE(service.baseUrl(), QUrl());
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(!socket.waitForConnected(1000));
    QCOMPARE(changes.size(), 4); // starting, running, stopping, stopped
}

void ServiceTest::theSameSettingsChangeNothing()
{
    TestFleet fleet;
    Service service;
    QVERIFY(start(service, fleet.settings()));
    const QUrl url = service.baseUrl();
    QSignalSpy changes(&service, &Service::stateChanged);
    service.apply(fleet.settings());
    QTest::qWait(50);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(service.baseUrl(), url);
}

void ServiceTest::newSettingsRestartIt()
{
    TestFleet fleet;
    Service service;
    QVERIFY(start(service, fleet.settings(1)));
    service.apply(fleet.settings(3));
    QTRY_COMPARE(service.state(), State::Running);
    QCOMPARE(fetchBody(service, "/health"), QByteArray("OK"));
}

void ServiceTest::itStartsAgainOnThePortThatItHad()
{
    TestFleet fleet;
    Service service;
    QVERIFY(start(service, fleet.settings()));
    ServerSettings settings = fleet.settings();
    settings.port = static_cast<quint16>(service.baseUrl().port());
    RawClient client(settings.port); // its connection outlives the server's end of it
    client.send("GET /health HTTP/1.1\r\n\r\n");
    QVERIFY(client.answer().startsWith("HTTP/1.1 200"));
    for (const int threads : {2, 3, 1}) {
        settings.threads = threads;
        QVERIFY(start(service, settings));
        QTRY_COMPARE(service.state(), State::Running);
        QCOMPARE(fetchBody(service, "/health"), QByteArray("OK"));
    }
    QVERIFY(client.isClosed());
}

void ServiceTest::stoppingWhileItStartsStopsIt()
{
    TestFleet fleet;
    Service service;
    service.apply(fleet.settings());
    QCOMPARE(service.state(), State::Starting);
    service.apply(std::nullopt);
    QTRY_COMPARE(service.state(), State::Stopped);
    service.apply(fleet.settings());
    service.apply(std::nullopt);
    service.apply(fleet.settings());
    QTRY_COMPARE(service.state(), State::Running);
}

void ServiceTest::stoppingReturnsAtOnceAndEndsWhenTheDatabaseAnswers()
{
    PostgresCluster cluster;
    if (const QString problem = cluster.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    TestFleet fleet(cluster.freshDatabase());
    fleet.addDevice(panelId);
    Service service;
    QVERIFY(start(service, fleet.settings()));
    const auto other = storage::Database::open(fleet.url());
    QVERIFY(other);
    QVERIFY(other->connection().execute(QStringLiteral("BEGIN")));
    QVERIFY(other->connection().execute(QStringLiteral("LOCK TABLE devices IN ACCESS EXCLUSIVE MODE")));
    RawClient client(static_cast<quint16>(service.baseUrl().port()));
    client.send("GET /panel/next HTTP/1.1\r\n\r\n");
    QTest::qWait(300); // the request has come to the table that is locked

    service.apply(std::nullopt); // waiting here, it would wait for ever
    QCOMPARE(service.state(), State::Stopping);
    QTest::qWait(300);
    QCOMPARE(service.state(), State::Stopping);
    QVERIFY(other->connection().execute(QStringLiteral("ROLLBACK")));
    QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Stopped, 10'000);
}

void ServiceTest::anEditWhileItStopsReachesNobody()
{
    TestFleet fleet;
    fleet.addDevice(panelId);
    Service service;
    QVERIFY(start(service, fleet.settings()));
    const auto edit = fleet.change(domain::Entity::Device, panelId, "brightness", 33);
    service.apply(std::nullopt);
    QThread::msleep(500); // its threads end; that they have ended is not told before we look for events
    service.noteChange(edit);
    QCOMPARE(service.state(), State::Stopping);
    QTRY_COMPARE(service.state(), State::Stopped);
}

void ServiceTest::aTakenPortIsTold()
{
    const TakenPort taken;
    Service service;
    service.apply(taken.settings);
    QTRY_COMPARE(service.state(), State::Failed);
    QVERIFY2(service.errorText().contains(QString::number(taken.settings.port)),
             qPrintable(service.errorText()));
}

void ServiceTest::aMissingDatabaseIsTold()
{
    TestFleet fleet;
    ServerSettings settings = fleet.settings();
    settings.database = storage::DatabaseUrl::sqlite(fleet.dataFolder() + QStringLiteral("/missing.sqlite"));
    Service service;
    service.apply(settings);
    QTRY_COMPARE(service.state(), State::Failed);
    QVERIFY2(service.errorText().contains(QStringLiteral("missing.sqlite")), qPrintable(service.errorText()));
}

void ServiceTest::afterAFailureItMayBeTriedAgain()
{
    TakenPort taken;
    Service service;
    service.apply(taken.settings);
    QTRY_COMPARE(service.state(), State::Failed);
    taken.other.close();
    QVERIFY(start(service, taken.settings));
    QCOMPARE(service.errorText(), QString());
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
