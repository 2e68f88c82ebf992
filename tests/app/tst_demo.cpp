// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/choices.h"
#include "core/frames/art/drawings.h"
#include "core/frames/codec.h"
#include "core/frames/folders.h"
#include "core/frames/picturefault.h"
#include "core/storage/partfile.h"
#include "core/storage/reading.h"
#include "tests/app/program.h"
#include "tests/support/dump.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

using program::Outcome;
using program::run;

/// The demo as `tronbyt-desk demo` writes it.
class DemoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itSaysWhereItIs();
    void aFolderThatHasOneIsLeftAlone();
    void framesOfAnotherAreLeftAlone();
    void aDemoThatWasBrokenOffIsBegunAnew();
    void aFolderThatCannotBeMadeEndsWithOne();
    void aFullDiskLeavesNoHalfDemo();
    void itShowsWhatAFleetCanHold();
    void everyAppHasAPictureThatItsDeviceCanBeSent();
    void theClockIsThatOfItsDevice();

private:
    QString folder() const { return m_home.filePath(QStringLiteral("demo")); }
    QString file() const { return folder() + QStringLiteral("/tronbyt.sqlite"); }
    storage::Database database() const;
    QList<domain::Device> devices() const;

    QTemporaryDir m_home;
    Outcome m_outcome;
    QDateTime m_begun;
    QDateTime m_ended;
};

void DemoTest::initTestCase()
{
    m_begun = QDateTime::currentDateTime();
    m_outcome = run({QStringLiteral("demo"), folder()}, QStringLiteral("Pacific/Auckland"));
    m_ended = QDateTime::currentDateTime();
}

storage::Database DemoTest::database() const
{
    auto database = storage::Database::open(storage::DatabaseUrl::sqlite(file()));
    if (!database)
        qFatal("%s", qPrintable(database.error().what));
    return std::move(*database);
}

QList<domain::Device> DemoTest::devices() const
{
    storage::Database opened = database();
    const auto ids = storage::readDeviceIds(opened);
    const auto devices = storage::readDevices(opened, ids ? *ids : QStringList());
    return devices ? *devices : QList<domain::Device>();
}

void DemoTest::itSaysWhereItIs()
{
    QCOMPARE(m_outcome.status, 0);
    QCOMPARE(m_outcome.output.trimmed(), file());
    QVERIFY2(m_outcome.messages.isEmpty(), qPrintable(m_outcome.messages));
}

void DemoTest::aFolderThatHasOneIsLeftAlone()
{
    const QStringList before = dumpOf(database());
    const Outcome again = run({QStringLiteral("demo"), folder()});
    QCOMPARE(again.status, 1);
    QVERIFY(again.output.isEmpty());
    QVERIFY2(again.messages.contains(file()), qPrintable(again.messages));
    QCOMPARE(dumpOf(database()), before);
}

void DemoTest::framesOfAnotherAreLeftAlone()
{
    const QTemporaryDir folder;
    const QString frames = folder.filePath(QStringLiteral("webp"));
    QVERIFY(QDir().mkdir(frames));
    const Outcome outcome = run({QStringLiteral("demo"), folder.path()});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.messages.contains(frames), qPrintable(outcome.messages));
    QVERIFY(QDir(frames).isEmpty());
}

void DemoTest::aDemoThatWasBrokenOffIsBegunAnew()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tronbyt.sqlite"));
    QVERIFY(QDir().mkdir(folder.filePath(QStringLiteral("webp"))));
    QVERIFY(storage::createFile(storage::partOf(file), {}));
    const Outcome outcome = run({QStringLiteral("demo"), folder.path()});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("tronbyt.sqlite")));
}

void DemoTest::aFolderThatCannotBeMadeEndsWithOne()
{
    const QString inAFile = file() + QStringLiteral("/demo");
    const Outcome outcome = run({QStringLiteral("demo"), inAFile});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.messages.contains(inAFile), qPrintable(outcome.messages));
}

/// What is there is whole, or the next try makes it.
void DemoTest::aFullDiskLeavesNoHalfDemo()
{
    const QTemporaryDir folder;
    const SmallDisk disk(folder.path());
    if (!disk.isThere())
        QSKIP("a small file system may not be mounted here");
    int failures = 0;
    bool isWhole = false;
    for (int room = 40'000; !isWhole; room += 40'000) {
        QDir(folder.filePath(QStringLiteral("demo"))).removeRecursively();
        QFile::remove(folder.filePath(QStringLiteral("filler")));
        disk.leave(room);
        const Outcome outcome = run({QStringLiteral("demo"), folder.filePath(QStringLiteral("demo"))});
        isWhole = outcome.status == 0;
        failures += isWhole ? 0 : 1;
        QVERIFY2(isWhole || outcome.status == 1, qPrintable(outcome.messages));
        QCOMPARE(QFile::exists(folder.filePath(QStringLiteral("demo/tronbyt.sqlite"))), isWhole);
    }
    QVERIFY(failures > 3);
}

void DemoTest::itShowsWhatAFleetCanHold()
{
    storage::Database opened = database();
    const auto users = storage::countRows(opened, domain::Entity::User);
    QVERIFY(users);
    QCOMPARE(*users, 2);
    const QList<domain::Device> fleet = devices();
    QCOMPARE(fleet.size(), 3);
    QSet<QString> kinds;
    QSet<QString> recurrences;
    qsizetype apps = 0;
    for (const domain::Device &device : fleet) {
        kinds.insert(device.type);
        apps += device.apps.size();
        for (const domain::App &app : device.apps)
            if (app.useCustomRecurrence)
                recurrences.insert(app.recurrenceType);
    }
    QCOMPARE(kinds.size(), 3);
    QVERIFY(apps >= 12);
    QCOMPARE(recurrences.size(), 4); // daily, weekly, monthly, yearly
    const auto any = [&fleet](auto &&holds) { return std::ranges::any_of(fleet, holds); };
    QVERIFY(any([](const domain::Device &device) { return device.pinnedApp.has_value(); }));
    QVERIFY(any([](const domain::Device &device) { return device.interstitialEnabled; }));
    QVERIFY(any([](const domain::Device &device) { return device.nightModeEnabled; }));
    QVERIFY(any([](const domain::Device &device) { return device.dimTime.has_value(); }));
}

void DemoTest::everyAppHasAPictureThatItsDeviceCanBeSent()
{
    const frames::Folders folders(folder());
    bool animated = false;
    for (const domain::Device &device : devices()) {
        for (const domain::App &app : device.apps) {
            const auto webp = folders.readAppFrame(app);
            QVERIFY2(webp, qPrintable(app.name));
            const auto probe = frames::probe(*webp);
            QVERIFY2(probe, qPrintable(app.name));
            QCOMPARE(probe->size, domain::panelSize(device.type));
            QCOMPARE(frames::appPictureFault(app, {webp->size(), probe->size}, device.type),
                     frames::PictureFault::None);
            animated = animated || probe->frameCount > 1;
        }
    }
    QVERIFY(animated);
}

void DemoTest::theClockIsThatOfItsDevice()
{
    const QDir pictures(folder() + QStringLiteral("/webp/4f2a91c0"));
    QFile clock(pictures.filePath(pictures.entryList({QStringLiteral("Clock-*")}).value(0)));
    QVERIFY(clock.open(QIODevice::ReadOnly));
    const auto drawnAt = [](const QDateTime &time) {
        const QDateTime there = time.toTimeZone(QTimeZone("Europe/Berlin"));
        const auto webp = frames::encode(frames::art::drawClock(QSize(64, 32), there));
        return webp ? *webp : QByteArray();
    };
    const QByteArray found = clock.readAll();
    QVERIFY(found == drawnAt(m_begun) || found == drawnAt(m_ended)); // a minute may end between
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
