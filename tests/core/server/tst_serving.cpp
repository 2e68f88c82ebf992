// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/serving.h"
#include "tests/support/files.h"
#include "tests/support/plainsqlite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace server;
using domain::Entity;

namespace {

/// By name; none where the folder is absent.
std::vector<QByteArray> realFrames()
{
    std::vector<QByteArray> frames;
    const QDir folder(QStringLiteral(SHARED_FRAMES));
    const QStringList names = folder.entryList({QStringLiteral("*.webp")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            frames.push_back(file.readAll());
    }
    return frames;
}

} // namespace

/// The whole server on a real database, by clients on real sockets.
class ServingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stoppingSavesCursorAndLastSeen();
    void servingSavesEachSecond();
    void aDatabaseServedForReadingOnlyIsNotWritten();
    void anOwnEditIsThereWithTheNextFrame();
    void aWriterThatHoldsTheDatabaseHoldsUpNoFrame();
    void whatCannotBeSavedIsToldUntilItCan();
    void aDatabaseRestoredUnderItsNameIsServed();
    void aPushIsNoticedWhileServing();
    void aNewPictureIsNoticedWhileServing();
    void activityTellsWhoAsked();
    void manyClientsOfManyDevicesAreServedAtOnce();
    void allRealFramesArriveByteForByte();
    void aBoardGetsTheRealFramesThatFitItsPanel();
};

void ServingTest::stoppingSavesCursorAndLastSeen()
{
    TestFleet fleet;
    addPanel(fleet, 3);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    {
        Service service;
        QVERIFY(start(service, fleet.settings()));
        fetch(service, "/panel/next");
        fetch(service, "/panel/next");
        QVERIFY(stop(service));
    }
    QCOMPARE(fleet.device(panelId).lastAppIndex, 1);
    QVERIFY(fleet.device(panelId).lastSeen.value_or(QDateTime()) >= before.addSecs(-1));

    Service again;
    QVERIFY(start(again, fleet.settings()));
    QCOMPARE(fetchBody(again, "/panel/next"), TestFleet::picture(2));
}

void ServingTest::servingSavesEachSecond()
{
    TestFleet fleet;
    addPanel(fleet, 1);
    Service service;
    QVERIFY(start(service, fleet.settings()));
    fetch(service, "/panel/next");
    QTRY_COMPARE(fleet.device(panelId).lastAppIndex, 0);
}

void ServingTest::aDatabaseServedForReadingOnlyIsNotWritten()
{
    TestFleet fleet;
    addPanel(fleet, 2);
    ServerSettings settings = fleet.settings();
    settings.access = storage::Access::ReadOnly;
    Service service;
    QVERIFY(start(service, settings));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(1));
    fleet.change(Entity::Device, panelId, "brightness", 33);
    QTRY_COMPARE(fetchBody(service, "/panel/brightness"), QByteArray("33"));
    QTest::qWait(1500); // saves would be due
    QVERIFY(stop(service));
    QCOMPARE(fleet.device(panelId).lastAppIndex, -1);
    QVERIFY(!fleet.device(panelId).lastSeen);
}

void ServingTest::anOwnEditIsThereWithTheNextFrame()
{
    TestFleet fleet;
    fleet.addDevice(panelId);
    Service service;
    QVERIFY(start(service, fleet.settings()));
    for (int brightness = 10; brightness < 60; ++brightness) {
        service.noteChange(fleet.change(Entity::Device, panelId, "brightness", brightness));
        QCOMPARE(RawClient::header(fetch(service, "/panel/next"), "Tronbyt-Brightness").toInt(), brightness);
    }
}

void ServingTest::aWriterThatHoldsTheDatabaseHoldsUpNoFrame()
{
    constexpr int patienceMs = 1000; // devices wait for ten seconds
    TestFleet fleet;
    addPanel(fleet, 2);
    fleet.addDevice(QStringLiteral("later"));
    Service service;
    QVERIFY(start(service, fleet.settings()));
    fetch(service, "/panel/next");
    PlainSqlite other(fleet.url().path());
    other.execute({QStringLiteral("BEGIN EXCLUSIVE"), QStringLiteral("UPDATE devices SET brightness = 1")});
    QTest::qWait(1500); // a save is due, and waits
    QElapsedTimer since;
    since.start();
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(1));
    QVERIFY(fetch(service, "/later/next").startsWith("HTTP/1.1 200 "));
    QVERIFY2(since.elapsed() < patienceMs, qPrintable(QString::number(since.elapsed())));
    other.execute({QStringLiteral("ROLLBACK")});
    QTRY_COMPARE_WITH_TIMEOUT(fleet.device(panelId).lastAppIndex, 1, 10'000);
}

void ServingTest::whatCannotBeSavedIsToldUntilItCan()
{
    TestFleet fleet;
    addPanel(fleet, 1);
    PlainSqlite other(fleet.url().path());
    other.execute({QStringLiteral("CREATE TRIGGER refusal BEFORE UPDATE ON devices BEGIN SELECT "
                                  "RAISE(ABORT, 'not now'); END")});
    Service service;
    QVERIFY(start(service, fleet.settings()));
    QCOMPARE(service.errorText(), QString());
    QSignalSpy changes(&service, &Service::troubleChanged);
    fetch(service, "/panel/next");
    QTRY_VERIFY(!service.errorText().isEmpty());
    QVERIFY2(service.errorText().contains(QStringLiteral("fleet.sqlite")), qPrintable(service.errorText()));
    QCOMPARE(service.state(), Service::State::Running);
    QCOMPARE(changes.size(), 1);
    QVERIFY(fetch(service, "/panel/next").startsWith("HTTP/1.1 200 "));

    other.execute({QStringLiteral("DROP TRIGGER refusal")});
    QTRY_COMPARE(service.errorText(), QString());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(fleet.device(panelId).lastAppIndex, 0);
}

void ServingTest::aDatabaseRestoredUnderItsNameIsServed()
{
    TestFleet fleet;
    fleet.addDevice(panelId);
    TestFleet backup;
    backup.addDevice(panelId);
    backup.addDevice(QStringLiteral("second"));
    backup.change(Entity::Device, panelId, "brightness", 44);
    backup.close();
    Service service;
    QVERIFY(start(service, fleet.settings()));
    QCOMPARE(fetchBody(service, "/panel/brightness"), QByteArray("100"));

    fleet.close();
    const QString path = fleet.url().path();
    removeDatabase(path);
    QVERIFY(QFile::copy(backup.url().path(), path));
    QTRY_COMPARE(fetchBody(service, "/panel/brightness"), QByteArray("44"));
    QCOMPARE(fetchBody(service, "/second/brightness"), QByteArray("100"));
}

void ServingTest::aPushIsNoticedWhileServing()
{
    TestFleet fleet;
    addPanel(fleet, 1);
    Service service;
    QVERIFY(start(service, fleet.settings()));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
    QVERIFY(fleet.folders().addPush(panelId, TestFleet::picture(500)));
    const QByteArray push = TestFleet::picture(500);
    QVERIFY(QTest::qWaitFor([&] { return fetchBody(service, "/panel/next") == push; }));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
}

void ServingTest::aNewPictureIsNoticedWhileServing()
{
    TestFleet fleet;
    fleet.addDevice(panelId);
    const domain::App app = fleet.addApp(panelId, QStringLiteral("0"), TestFleet::picture(0));
    Service service;
    QVERIFY(start(service, fleet.settings()));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
    QVERIFY(fleet.folders().writeAppFrame(app, TestFleet::picture(77)));
    QTRY_COMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(77));
}

void ServingTest::activityTellsWhoAsked()
{
    TestFleet fleet;
    for (const char *id : {"a", "b", "silent"})
        fleet.addDevice(QString::fromLatin1(id));
    fleet.addApp(QStringLiteral("b"), QStringLiteral("clock"), TestFleet::picture(0));
    Service service;
    QVERIFY(start(service, fleet.settings()));
    QSignalSpy told(&service, &Service::activityChanged);
    fetch(service, "/b/next");
    fetch(service, "/a/next");
    fetch(service, "/b/next");
    QTRY_VERIFY(!told.isEmpty());
    const QList<DeviceActivity> activity = service.activity();
    QCOMPARE(activity.size(), 2);
    QCOMPARE(activity[0].deviceId, QStringLiteral("a"));
    QCOMPARE(activity[0].showing, QString());
    QCOMPARE(activity[1].requests, 2U);
    QCOMPARE(activity[1].showing, QStringLiteral("clock"));
    QCOMPARE(activity[1].protocol, QStringLiteral("HTTP"));
    QVERIFY(service.answerTimeP99().count() > 0);
}

void ServingTest::manyClientsOfManyDevicesAreServedAtOnce()
{
    constexpr int clients = 8;
    constexpr int rounds = 60;
    TestFleet fleet;
    for (int i = 0; i < clients; ++i)
        for (int app = (fleet.addDevice(QStringLiteral("p%1").arg(i)), 0); app < 3; ++app)
            fleet.addApp(QStringLiteral("p%1").arg(i), QString::number(app),
                         TestFleet::picture(i * 10 + app));
    Service service;
    QVERIFY(start(service, fleet.settings(4)));
    std::atomic_int wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i)
        threads.emplace_back([&, i] {
            for (int round = 0; round < rounds; ++round)
                if (fetchBody(service, "/p" + QByteArray::number(i) + "/next") !=
                    TestFleet::picture(i * 10 + round % 3))
                    ++wrong;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(service.framesServed(), quint64(clients * rounds));
}

void ServingTest::allRealFramesArriveByteForByte()
{
    const std::vector<QByteArray> frames = realFrames();
    if (frames.empty())
        QSKIP("the folder of real frames is not here");
    TestFleet fleet;
    fleet.addDevice(QStringLiteral("any"), QStringLiteral("other"));
    for (size_t i = 0; i < frames.size(); ++i)
        fleet.addApp(QStringLiteral("any"), QString::number(i), frames[i]);
    Service service;
    QVERIFY(start(service, fleet.settings()));
    for (const QByteArray &webp : frames) {
        const QByteArray answer = fetch(service, "/any/next");
        QCOMPARE(RawClient::header(answer, "Content-Type"), QByteArray("image/webp"));
        QCOMPARE(RawClient::header(answer, "Content-Length").toInt(), webp.size());
        QCOMPARE(RawClient::header(answer, "Tronbyt-Brightness"), QByteArray("100"));
        QCOMPARE(RawClient::header(answer, "Tronbyt-Dwell-Secs"), QByteArray("15"));
        QCOMPARE(RawClient::body(answer), webp);
    }
}

void ServingTest::aBoardGetsTheRealFramesThatFitItsPanel()
{
    const std::vector<QByteArray> frames = realFrames();
    if (frames.empty())
        QSKIP("the folder of real frames is not here");
    TestFleet fleet;
    fleet.addDevice(QStringLiteral("wide"), QStringLiteral("tronbyt_s3_wide"));
    QList<QByteArray> fitting;
    for (size_t i = 0; i < frames.size(); ++i) {
        fleet.addApp(QStringLiteral("wide"), QString::number(i), frames[i]);
        if (const QSize size = frames::probe(frames[i])->size; size.width() <= 128 && size.height() <= 64)
            fitting.append(frames[i]);
    }
    const auto tooLarge = qsizetype(frames.size()) - fitting.size();
    QVERIFY(tooLarge > 0);
    Service service;
    QVERIFY(start(service, fleet.settings()));
    for (const QByteArray &webp : fitting)
        QCOMPARE(RawClient::body(fetch(service, "/wide/next")), webp);
    QVERIFY(!fetch(service, "/wide/next").isEmpty()); // past those behind the last one
    QCOMPARE(service.activity().first().problems.size(), tooLarge);
}

QTEST_GUILESS_MAIN(ServingTest)
#include "tst_serving.moc"
