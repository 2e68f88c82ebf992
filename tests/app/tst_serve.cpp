// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/core/server/rawclient.h"
#include "tests/core/server/testfleet.h"
#include "tests/support/postgrescluster.h"
#include "tests/ui/fleetfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>

#include <signal.h>

using program::Outcome;
using program::run;

namespace {

const QString deviceId = QStringLiteral("4f2a91c0");
const QByteArray askForNext = "GET /4f2a91c0/next HTTP/1.1\r\nHost: x\r\n\r\n";

} // namespace

/// `tronbyt-desk serve` from its ready line to its end.
class ServeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theReadyLineNamesThePortThatWasPicked();
    void aSignalEndsItWithZero_data();
    void aSignalEndsItWithZero();
    void openConnectionsDoNotKeepItFromStopping();
    void whatDevicesAskedIsSavedAtTheEnd();
    void aDatabaseThatMayOnlyBeReadIsServedAndSaidToBe();
    void aTakenPortEndsWithOne();
    void aSecondSignalDoesNoHarm();
    void theFramesOfADatabaseOnAServerLieAmongTheProgramsOwnData();

private:
    void start(const QStringList &more = {});
    quint16 port() const;
    void signal(int number) const { ::kill(static_cast<pid_t>(m_process->processId()), number); }

    std::unique_ptr<FleetFixture> m_fixture;
    std::unique_ptr<QProcess> m_process;
    QString m_readyLine;
};

void ServeTest::init()
{
    m_fixture = std::make_unique<FleetFixture>();
    domain::Device device;
    device.id = deviceId;
    device.userId = m_fixture->addUser(QStringLiteral("admin"));
    m_fixture->addDevice(device);
    m_process = std::make_unique<QProcess>();
}

void ServeTest::cleanup()
{
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        QTRY_COMPARE(m_process->state(), QProcess::NotRunning);
    }
    m_process.reset();
    m_fixture.reset();
    qunsetenv("XDG_DATA_HOME");
}

void ServeTest::start(const QStringList &more)
{
    program::prepare(*m_process, QStringList{QStringLiteral("serve"), QStringLiteral("--database"),
                                             m_fixture->url().path(), QStringLiteral("--listen"),
                                             QStringLiteral("127.0.0.1:0")} +
                                     more);
    m_process->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_process->canReadLine(), 30'000);
    m_readyLine = QString::fromLatin1(m_process->readLine());
}

quint16 ServeTest::port() const
{
    static const QRegularExpression line(QStringLiteral("^listening on http://127\\.0\\.0\\.1:(\\d+)\n$"));
    return line.match(m_readyLine).captured(1).toUShort();
}

void ServeTest::theReadyLineNamesThePortThatWasPicked()
{
    start();
    QVERIFY2(port() > 0, qPrintable(m_readyLine));
    const Outcome health = run({QStringLiteral("health"), QStringLiteral("http://127.0.0.1:%1").arg(port())});
    QCOMPARE(health.status, 0);
    signal(SIGTERM);
    const Outcome outcome = program::outcomeOf(*m_process);
    QVERIFY2(outcome.output.isEmpty(), qPrintable(outcome.output)); // the one line, no more
}

void ServeTest::aSignalEndsItWithZero_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void ServeTest::aSignalEndsItWithZero()
{
    QFETCH(const int, number);
    start({QStringLiteral("--threads"), QStringLiteral("4")});
    signal(number);
    QCOMPARE(program::outcomeOf(*m_process).status, 0);
}

void ServeTest::openConnectionsDoNotKeepItFromStopping()
{
    start();
    RawClient idle(port());
    RawClient halfAsked(port());
    halfAsked.send("GET /4f2a91c0/ne");
    RawClient keptAlive(port());
    keptAlive.send(askForNext);
    QVERIFY(keptAlive.answer().startsWith("HTTP/1.1 200"));
    QElapsedTimer sinceSignal;
    sinceSignal.start();
    signal(SIGTERM);
    // A server that waits for such clients waits ten seconds or more; one that does not takes milliseconds.
    QTRY_COMPARE_WITH_TIMEOUT(m_process->state(), QProcess::NotRunning, 5'000);
    qInfo("stopped after %lld ms", sinceSignal.elapsed());
    QCOMPARE(m_process->exitCode(), 0);
    QVERIFY(idle.isClosed() && halfAsked.isClosed() && keptAlive.isClosed());
}

void ServeTest::whatDevicesAskedIsSavedAtTheEnd()
{
    start();
    QVERIFY(!m_fixture->device(deviceId).lastSeen);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    RawClient client(port());
    client.send(askForNext);
    QVERIFY(client.answer().startsWith("HTTP/1.1 200"));
    signal(SIGTERM);
    QCOMPARE(program::outcomeOf(*m_process).status, 0);
    const auto seen = m_fixture->device(deviceId).lastSeen;
    QVERIFY(seen && *seen >= before && *seen <= QDateTime::currentDateTimeUtc());
}

void ServeTest::aDatabaseThatMayOnlyBeReadIsServedAndSaidToBe()
{
    QVERIFY(m_fixture->other().connection().execute(
        QStringLiteral("UPDATE alembic_version SET version_num = '007'")));
    start();
    RawClient client(port());
    client.send(askForNext);
    QVERIFY(client.answer().startsWith("HTTP/1.1 200"));
    signal(SIGTERM);
    const Outcome outcome = program::outcomeOf(*m_process);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.messages.count(QStringLiteral("has revision 007")), 1);
}

void ServeTest::aTakenPortEndsWithOne()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString taken = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
    const Outcome outcome = run({QStringLiteral("serve"), QStringLiteral("--database"),
                                 m_fixture->url().path(), QStringLiteral("--listen"), taken});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.messages.contains(QString::number(other.serverPort())), qPrintable(outcome.messages));
}

void ServeTest::aSecondSignalDoesNoHarm()
{
    start();
    signal(SIGTERM);
    signal(SIGINT);
    QCOMPARE(program::outcomeOf(*m_process).status, 0);
}

void ServeTest::theFramesOfADatabaseOnAServerLieAmongTheProgramsOwnData()
{
    PostgresCluster cluster;
    if (const QString problem = cluster.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    TestFleet fleet(cluster.freshDatabase());
    fleet.addDevice(QStringLiteral("panel"));
    const domain::App app = fleet.addApp(QStringLiteral("panel"), QStringLiteral("one"), {});
    const QTemporaryDir data;
    const frames::Folders folders(data.filePath(QStringLiteral("tronbyt-desk/tronbyt-desk/")) +
                                  fleet.url().name());
    QVERIFY(QDir().mkpath(folders.root()));
    QVERIFY(folders.writeAppFrame(app, TestFleet::picture(1)));
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());

    start({QStringLiteral("--database"), fleet.url().displayText()}); // the last one counts
    RawClient client(port());
    client.send("GET /panel/next HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(RawClient::body(client.answer()), TestFleet::picture(1));
}

QTEST_GUILESS_MAIN(ServeTest)
#include "tst_serve.moc"
