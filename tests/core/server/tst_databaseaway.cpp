// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/frozenpostgres.h"
#include "tests/core/server/serving.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>

using namespace server;
using State = Service::State;

namespace {

constexpr int atOnceMs = 1000;      // with a margin for a busy machine
constexpr int someMomentsMs = 5000; // devices wait for ten seconds
constexpr int someSecondsMs = 15'000;

} // namespace

/// The database server does not answer, or lets us read no more.
class DatabaseAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void devicesInMemoryAreServedAndOthersToldToComeBack();
    void itsSilenceIsToldAndItsReturnToo();
    void stoppingTakesSomeSecondsAtMost();
    void destroyingTakesSomeSecondsAtMost();
    void whatCannotBeReadAfterReopeningIsTold();

private:
    PostgresCluster m_cluster;
};

void DatabaseAwayTest::initTestCase()
{
    if (const QString problem = m_cluster.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void DatabaseAwayTest::devicesInMemoryAreServedAndOthersToldToComeBack()
{
    TestFleet fleet(m_cluster.freshDatabase());
    addPanel(fleet, 2);
    fleet.addDevice(QStringLiteral("later"));
    Service service;
    QVERIFY(start(service, fleet.settings(1)));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
    const auto edit = fleet.change(domain::Entity::Device, panelId, "brightness", 33);
    {
        const FrozenPostgres frozen(fleet.url());
        QElapsedTimer timer;
        timer.start();
        const QByteArray refusal = fetch(service, "/later/next");
        QVERIFY2(refusal.startsWith("HTTP/1.1 503 "), refusal.constData());
        QCOMPARE(RawClient::header(refusal, "Retry-After"), QByteArray("5"));
        QVERIFY2(timer.elapsed() < someMomentsMs, qPrintable(QString::number(timer.elapsed())));

        service.noteChange(edit); // cannot be read now
        timer.restart();
        QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(1));
        QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
        QVERIFY(fetch(service, "/later/next").startsWith("HTTP/1.1 503 "));
        QVERIFY2(timer.elapsed() < atOnceMs, qPrintable(QString::number(timer.elapsed())));
    }
    QTRY_VERIFY(fetch(service, "/later/next").startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(RawClient::header(fetch(service, "/panel/next"), "Tronbyt-Brightness"), QByteArray("33"));
}

void DatabaseAwayTest::itsSilenceIsToldAndItsReturnToo()
{
    TestFleet fleet(m_cluster.freshDatabase());
    addPanel(fleet, 1);
    Service service;
    QVERIFY(start(service, fleet.settings()));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
    {
        const FrozenPostgres frozen(fleet.url());
        QTRY_VERIFY_WITH_TIMEOUT(service.errorText().contains(QStringLiteral("has not answered")),
                                 someSecondsMs);
        QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
    }
    QTRY_COMPARE(service.errorText(), QString());
}

void DatabaseAwayTest::stoppingTakesSomeSecondsAtMost()
{
    TestFleet fleet(m_cluster.freshDatabase());
    addPanel(fleet, 1);
    Service service;
    QVERIFY(start(service, fleet.settings()));
    {
        const FrozenPostgres frozen(fleet.url());
        QVERIFY(fetch(service, "/panel/next").startsWith("HTTP/1.1 503 "));
        QElapsedTimer timer;
        timer.start();
        service.apply(std::nullopt);
        QVERIFY2(timer.elapsed() < atOnceMs, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Stopped, someSecondsMs);
    }
    QVERIFY(start(service, fleet.settings()));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
}

void DatabaseAwayTest::destroyingTakesSomeSecondsAtMost()
{
    TestFleet fleet(m_cluster.freshDatabase());
    addPanel(fleet, 1);
    auto service = std::make_unique<Service>();
    QVERIFY(start(*service, fleet.settings()));
    QCOMPARE(fetchBody(*service, "/panel/next"), TestFleet::picture(0));
    {
        const FrozenPostgres frozen(fleet.url());
        QElapsedTimer timer;
        timer.start();
        service.reset();
        QVERIFY2(timer.elapsed() < someSecondsMs, qPrintable(QString::number(timer.elapsed())));
    }
    QTRY_COMPARE(fleet.device(panelId).lastAppIndex, 0); // what was left to itself comes to its end
    QTest::qWait(atOnceMs);
}

void DatabaseAwayTest::whatCannotBeReadAfterReopeningIsTold()
{
    TestFleet fleet(m_cluster.freshDatabase());
    const auto owner = storage::Database::open(fleet.url());
    QVERIFY(owner);
    const auto execute = [&owner](const char *sql) {
        return bool(owner->connection().execute(QString::fromLatin1(sql)));
    };
    QVERIFY(execute("CREATE ROLE guest LOGIN"));
    QVERIFY(execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO guest"));
    ServerSettings settings = fleet.settings();
    settings.database = *storage::DatabaseUrl::parse(
        QStringLiteral("postgresql://guest@127.0.0.1:%1/%2").arg(fleet.url().port()).arg(fleet.url().name()));
    Service service;
    QVERIFY(start(service, settings));
    QVERIFY(execute("REVOKE SELECT ON devices FROM guest"));
    QVERIFY(execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'guest'"));
    const auto isRefused = [&service] { return service.errorText().contains(QStringLiteral("refused")); };
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(), someSecondsMs);
    QTest::qWait(atOnceMs);
    QVERIFY(isRefused()); // for as long as it is so
    QVERIFY(execute("GRANT SELECT ON devices TO guest"));
    QTRY_COMPARE(service.errorText(), QString());
}

QTEST_GUILESS_MAIN(DatabaseAwayTest)
#include "tst_databaseaway.moc"
