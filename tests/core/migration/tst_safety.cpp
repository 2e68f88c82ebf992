// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/migration/livedump.h"
#include "tests/core/migration/runs.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/plainsqlite.h"
#include "tests/support/smalldisk.h"

#include <QDir>

using namespace migration;
using namespace runs;
using storage::Engine;
using Kind = base::Error::Kind;

namespace {

/// A revision that builds the table apps anew.
Step rebuildOfApps()
{
    const Revision revision{
        QStringLiteral("big"),
        QStringLiteral("002"),
        QStringLiteral("x"),
        QDate(2026, 1, 1),
        {AddConstraint{QStringLiteral("apps"), ddl::Check{QStringLiteral("k"), QStringLiteral("id > 0")}}},
        {},
        {}};
    return {revision, true};
}

} // namespace

class SafetyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsMadeBeforeTheFirstChangeAndTheNewestFiveStay();
    void aBackupIsPutBack();
    void aCopyThatWasKilledIsRemovedByALaterOne();
    void aLockedFileStaysAsItIs();
    void aReadOnlyFileStaysAsItIs();
    void aFullDiskLeavesTheFileAsItWas();
    void aStoppedRunLeavesTheLastWholeRevision();

private:
    Engines m_engines;
    FixedClock m_clock;
};

void SafetyTest::aCopyIsMadeBeforeTheFirstChangeAndTheNewestFiveStay()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    auto migrator = Migrator::open(url, {});
    const QStringList before = livedump::content(migrator->connection());
    QString oldest;
    for (int run = 0; run < 4; ++run) {
        m_clock.advance();
        const auto down = migrator->run(*ours().downgrade(migrator->current(), first), m_clock, {});
        QVERIFY2(down, qPrintable(textOf(down)));
        if (run == 0) {
            oldest = down->backup;
            QVERIFY(oldest.startsWith(url.path() + QLatin1String(".2026")) &&
                    oldest.endsWith(QLatin1String(".002.backup")));
            QCOMPARE(livedump::content(plainsql::connect(storage::DatabaseUrl::sqlite(oldest))), before);
            QCOMPARE(storage::Database::open(storage::DatabaseUrl::sqlite(oldest))->revision(),
                     QStringLiteral("002"));
        }
        migrator.value() = *Migrator::open(url, {}); // a run of its own
        m_clock.advance();
        QVERIFY(migrator->run(*ours().upgrade(migrator->current(), head), m_clock, {}));
        migrator.value() = *Migrator::open(url, {});
    }
    const QList<Backup> backups = backupsOf(url.path());
    QCOMPARE(backups.size(), keptBackups);
    QVERIFY(!QFile::exists(oldest));
    QVERIFY(std::ranges::is_sorted(backups, std::greater(), &Backup::made));
    QCOMPARE(backups.first().revision, first);
}

void SafetyTest::aBackupIsPutBack()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    const storage::Connection watcher = plainsql::connect(url);
    const QStringList before = livedump::content(watcher);
    auto migrator = Migrator::open(url, {});
    m_clock.advance();
    const auto down = migrator->run(*ours().downgrade(migrator->current(), first), m_clock, {});
    QVERIFY(down);
    plainsql::execute(watcher, {QStringLiteral("DELETE FROM apps")});
    m_clock.advance();
    const auto standing = restoreBackup(url.path(), backupsOf(url.path()).first(), first,
                                        QDateTime(QDate(2026, 11, 1), QTime(1, 2, 3), Qt::UTC), {});
    QVERIFY2(standing, qPrintable(textOf(standing)));
    QCOMPARE(livedump::content(watcher), before); // for those, too, who have it open
    QCOMPARE(storage::Database::open(url)->revision(), QStringLiteral("002"));
    QCOMPARE(plainsql::rows(plainsql::connect(storage::DatabaseUrl::sqlite(standing->file)),
                            QStringLiteral("SELECT count(*) FROM apps")),
             QStringList{QStringLiteral("0")});
    const auto gone =
        restoreBackup(url.path(), Backup{url.path() + QLatin1String(".none"), {}, {}, 0}, first, {}, {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Kind::NotFound);
}

void SafetyTest::aCopyThatWasKilledIsRemovedByALaterOne()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString old = url.path() + QStringLiteral(".20260101-120000.001.backup.part");
    const QString young = url.path() + QStringLiteral(".20260101-130000.001.backup.part");
    for (const QString &path : {old, old + QStringLiteral("-journal"), young}) {
        QFile part(path);
        QVERIFY(part.open(QIODevice::WriteOnly));
        if (path != young)
            QVERIFY(part.setFileTime(now.addSecs(-4000), QFileDevice::FileModificationTime));
    }
    QVERIFY(makeBackup(url.path(), first, now, {}));
    QVERIFY(!QFile::exists(old) && !QFile::exists(old + QStringLiteral("-journal")));
    QVERIFY(QFile::exists(young));
    QVERIFY(QFile::remove(young));
}

void SafetyTest::aLockedFileStaysAsItIs()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(upgradeTo(m_clock, url, first));
    PlainSqlite holder(url.path());
    auto migrator = Migrator::open(url, {});
    QVERIFY(migrator->connection().execute(QStringLiteral("PRAGMA busy_timeout = 50")));
    holder.execute({QStringLiteral("BEGIN IMMEDIATE")});
    const QStringList before = livedump::schema(holder.connection());
    const auto done = migrator->run(*ours().upgrade(first, head), m_clock, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Busy);
    QVERIFY(backupsOf(url.path()).isEmpty());
    holder.execute({QStringLiteral("ROLLBACK")});
    QCOMPARE(livedump::schema(holder.connection()), before);
    const auto again = migrator->run(*ours().upgrade(first, head), m_clock, {});
    QVERIFY2(again, qPrintable(textOf(again)));
}

void SafetyTest::aReadOnlyFileStaysAsItIs()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(upgradeTo(m_clock, url, first));
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions open = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(url.path(), readable));
    QVERIFY(QFile::setPermissions(QFileInfo(url.path()).path(), open | QFile::WriteOwner));
    const ordinaryuser::Disguise disguise;
    const auto done = upgradeTo(m_clock, url, head);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::ReadOnly);
}

void SafetyTest::aFullDiskLeavesTheFileAsItWas()
{
    QTemporaryDir folder;
    const SmallDisk disk(folder.path());
    if (!disk.isThere())
        QSKIP("a small file system may not be mounted here");
    const storage::DatabaseUrl url =
        storage::DatabaseUrl::sqlite(folder.filePath(QStringLiteral("small.sqlite")));
    const storage::Database database = createFilled(url, {1, 2, 2500, 1});
    plainsql::execute(database.connection(), {QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
    disk.leave(300'000);
    const QStringList before =
        livedump::schema(database.connection()) + livedump::content(database.connection());
    for (const bool backup : {true, false}) {
        auto migrator = Migrator::open(url, {storage::Access::ReadWrite, false, backup});
        QVERIFY2(migrator, qPrintable(textOf(migrator)));
        const auto done = migrator->run({rebuildOfApps()}, m_clock, {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Kind::NoSpace);
        QCOMPARE(livedump::schema(database.connection()) + livedump::content(database.connection()), before);
        QVERIFY(backupsOf(url.path()).isEmpty());
    }
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.part*")}), QStringList());
}

void SafetyTest::aStoppedRunLeavesTheLastWholeRevision()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    const storage::Database database = createFilled(url, {2, 5, 2000, 1});
    const QStringList before = livedump::schema(database.connection());
    auto migrator = Migrator::open(url, {storage::Access::ReadWrite, false, false});
    const auto stop = std::make_shared<std::atomic_bool>(false);
    Step named = rebuildOfApps();
    const Watch watch{[&stop](int done, int, const QString &) { *stop = done == 0; }, stop};
    const auto done = migrator->run({named}, m_clock, watch);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Cancelled);
    QCOMPARE(livedump::schema(database.connection()), before);
    *stop = false;
    const auto again = migrator->run({named}, m_clock, {});
    QVERIFY2(again, qPrintable(textOf(again)));
}

QTEST_GUILESS_MAIN(SafetyTest)
#include "tst_safety.moc"
