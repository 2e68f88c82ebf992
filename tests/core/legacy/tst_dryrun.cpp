// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/legacy/migrated.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace migrated;
using storage::DatabaseUrl;

namespace {

/// How the file is found when the dry run begins.
enum class State { Plain, EmptyLog, FullLog, HotJournal, ReadOnlyFolder, ReadOnlyFolderWithLog };

/// Copies a file as it is, with all that stands beside it: as after a power cut.
void copyAll(const QString &from, const QString &to)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::copy(from + QLatin1String(ending), to + QLatin1String(ending));
}

/// A file whose last user stands in its log alone.
void makeWithLog(const QString &path)
{
    legacyfile::createReference(path);
    PlainSqlite file(path);
    file.execute({QStringLiteral("PRAGMA journal_mode = WAL"),
                  QStringLiteral("PRAGMA wal_autocheckpoint = 0"),
                  QStringLiteral("DELETE FROM json_data WHERE username = 'user-24'")});
    copyAll(path, path + QLatin1String(".cut"));
}

/// A file that was cut off in the middle of deleting everybody.
void makeWithHotJournal(const QString &path)
{
    legacyfile::createReference(path);
    PlainSqlite file(path);
    file.execute(
        {QStringLiteral("PRAGMA cache_size = 2"), QStringLiteral("PRAGMA cache_spill = 1"),
         QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("UPDATE json_data SET data = '{}'"),
         QStringLiteral("INSERT INTO json_data (username, data) SELECT 'x' || value, hex(zeroblob(9000)) "
                        "FROM json_each('[1,2,3,4,5,6,7,8,9]')")});
    copyAll(path, path + QLatin1String(".cut"));
    file.execute({QStringLiteral("ROLLBACK")});
}

} // namespace

Q_DECLARE_METATYPE(State)

/// A dry run does everything, and changes nothing.
class DryRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyByteStays_data();
    void everyByteStays();
    void itGoesOnBesideAProgramThatHasTheFileOpen();
    void itReportsWhatTheMigrationReports();
    void aCopyOfALargeFileCanBeStopped();

private:
    QString make(State state);
    QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DryRunTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString DryRunTest::make(State state)
{
    const QString path = m_folder->filePath(QStringLiteral("usersdb.sqlite"));
    switch (state) {
    case State::Plain:
    case State::ReadOnlyFolder:
        legacyfile::createReference(path);
        break;
    case State::EmptyLog:
        legacyfile::createReference(path);
        PlainSqlite(path).execute({QStringLiteral("PRAGMA journal_mode = WAL")});
        break;
    case State::FullLog:
    case State::ReadOnlyFolderWithLog:
        makeWithLog(path);
        return path + QLatin1String(".cut");
    case State::HotJournal:
        makeWithHotJournal(path);
        return path + QLatin1String(".cut");
    }
    return path;
}

void DryRunTest::everyByteStays_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("users");
    QTest::newRow("as the server left it") << State::Plain << 25;
    QTest::newRow("log mode, nothing in the log") << State::EmptyLog << 25;
    QTest::newRow("a log that holds a change") << State::FullLog << 24;
    QTest::newRow("a hot journal") << State::HotJournal << 25;
    QTest::newRow("read-only folder") << State::ReadOnlyFolder << 25;
    QTest::newRow("read-only folder, a log that holds a change") << State::ReadOnlyFolderWithLog << 24;
}

void DryRunTest::everyByteStays()
{
    QFETCH(State, state);
    QFETCH(int, users);
    const QString path = make(state);
    const bool locks = state == State::ReadOnlyFolder || state == State::ReadOnlyFolderWithLog;
    const QList<QByteArray> before = bytesOf(path);
    const QStringList files = entries();
    if (state == State::HotJournal)
        QVERIFY(before[3].size() > 512);
    if (locks)
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto done = run({.source = DatabaseUrl::sqlite(path), .dryRun = true});
    const auto surveyed = [&path] {
        legacy::Progress progress;
        const std::atomic_bool stop = false;
        return legacy::surveyNow(DatabaseUrl::sqlite(path), progress, stop);
    }();
    if (locks)
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(done && done->isComplete && done->validated, textOf(done).constData());
    QCOMPARE(done->migrated.users, users);
    QVERIFY(done->dryRun && done->backup.isNull());
    QVERIFY2(surveyed, qPrintable(surveyed ? QString() : surveyed.error().what));
    QCOMPARE(surveyed->found, done->found);
    QCOMPARE(entries(), files);
    QVERIFY(bytesOf(path) == before);
}

void DryRunTest::itGoesOnBesideAProgramThatHasTheFileOpen()
{
    const QString path = make(State::Plain);
    PlainSqlite holder(path);
    holder.execute({QStringLiteral("BEGIN IMMEDIATE")});
    const auto done = run({.source = DatabaseUrl::sqlite(path), .dryRun = true});
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    // The holder's lock was not taken away by our reading: another writer is still kept out.
    PlainSqlite other(path);
    QVERIFY(!other.connection().execute(QStringLiteral("BEGIN IMMEDIATE")));
    holder.execute({QStringLiteral("ROLLBACK")});
}

void DryRunTest::itReportsWhatTheMigrationReports()
{
    const QString path = m_folder->filePath(QStringLiteral("usersdb.sqlite"));
    legacyfile::create(path, 0);
    QJsonObject device = legacyfile::device(1, 2, true);
    device.insert(QStringLiteral("brightness"), 3);
    device.insert(QStringLiteral("night_start"), 22);
    legacyfile::add(path, QStringLiteral("ann"),
                    legacyfile::textOf(legacyfile::user(QStringLiteral("ann"), {device})));
    const auto trial = run({.source = DatabaseUrl::sqlite(path), .dryRun = true});
    const auto done = inPlace(path);
    QVERIFY2(trial && done, textOf(done).constData());
    QVERIFY(trial->warnings.size() >= 2);
    for (const QString &key : {QStringLiteral("found"), QStringLiteral("migrated"), QStringLiteral("errors"),
                               QStringLiteral("warnings"), QStringLiteral("validated")})
        QCOMPARE(toJson(*trial).value(key), toJson(*done).value(key));
    QCOMPARE(toJson(*trial).value(QLatin1String("backup")), QJsonValue());
    QVERIFY(!toHtml(*done).contains(QLatin1String("0123abcd"))); // the password hash
}

void DryRunTest::aCopyOfALargeFileCanBeStopped()
{
    const DatabaseUrl source = DatabaseUrl::sqlite(make(State::FullLog));
    std::atomic_bool stop = false;
    const auto compared = legacy::compareNow(source, QStringLiteral("user-1"), stop);
    QVERIFY2(compared, qPrintable(compared ? QString() : compared.error().what));
    stop = true;
    const auto stopped = legacy::compareNow(source, QStringLiteral("user-1"), stop);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, base::Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(DryRunTest)
#include "tst_dryrun.moc"
