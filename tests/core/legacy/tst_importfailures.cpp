// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/legacy/migrated.h"
#include "tests/support/engines.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QProcess>
#include <QtConcurrentRun>

#include <unistd.h>

using namespace migrated;
using storage::DatabaseUrl;
using storage::Engine;
using Kind = base::Error::Kind;

namespace {

/// Makes the tables of the newest revision, and spoils them.
void createSpoilt(const DatabaseUrl &url, const QStringList &statements)
{
    const auto database = storage::Database::open(url, {storage::Access::ReadWrite, true});
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    for (const QString &statement : statements) {
        if (const auto done = database->connection().execute(statement); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

} // namespace

/// What stands in the way of a migration leaves everything as it was.
class ImportFailuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTriggerThatChangesAValueIsFound_data();
    void aTriggerThatChangesAValueIsFound();
    void aTriggerThatTakesARowAwayIsFound();
    void aColumnThatLosesSomethingIsFound();
    void aProgramThatHasTheFileOpenIsNamed();
    void aLockedFileStaysAsItIs();
    void aFileThatMayNotBeWrittenStaysAsItIs_data();
    void aFileThatMayNotBeWrittenStaysAsItIs();
    void aFullDiskLeavesTheFileAsItWas_data();
    void aFullDiskLeavesTheFileAsItWas();
    void aStoppedRunLeavesTheFileAsItWas();
    void aRunStoppedInItsMiddleLeavesTheFileAsItWas();
    void anotherWriterIsKeptOutWhileItRuns();
    void otherFilesAreNamed_data();
    void otherFilesAreNamed();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("usersdb.sqlite")); }

    Engines m_engines;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_documents; ///< as they were; empty where they may change
};

void ImportFailuresTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    legacyfile::createReference(file());
    m_documents = documentsOf(file());
}

/// After every failure the documents are as they were, nothing stands beside them, and a migration succeeds.
void ImportFailuresTest::cleanup()
{
    if (m_documents.isEmpty())
        return;
    QCOMPARE(documentsOf(file()), m_documents);
    const auto done = inPlace(file());
    QVERIFY2(done && done->isComplete, textOf(done).constData());
}

void ImportFailuresTest::aTriggerThatChangesAValueIsFound_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("SQLite") << Engine::Sqlite
                            << QStringList{QStringLiteral(
                                   "CREATE TRIGGER spoil AFTER INSERT ON apps WHEN NEW.iname = '103' BEGIN "
                                   "UPDATE apps SET notes = 'spoilt' WHERE id = NEW.id; END")};
    QTest::newRow("PostgreSQL")
        << Engine::Postgresql
        << QStringList{
               QStringLiteral(
                   "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF NEW.iname = "
                   "''103'' THEN NEW.notes := ''spoilt''; END IF; RETURN NEW; END'"),
               QStringLiteral(
                   "CREATE TRIGGER spoil BEFORE INSERT ON apps FOR EACH ROW EXECUTE FUNCTION spoil()")};
}

void ImportFailuresTest::aTriggerThatChangesAValueIsFound()
{
    QFETCH(Engine, engine);
    QFETCH(QStringList, statements);
    SKIP_WITHOUT(m_engines, engine);
    const DatabaseUrl target = m_engines.freshUrl(engine);
    createSpoilt(target, statements);
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .target = target});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Corrupt);
    QVERIFY2(done.error().what.contains(QLatin1String("notes")), qPrintable(done.error().what));
    const auto database = storage::Database::open(target);
    QVERIFY(database);
    auto users = database->connection().run(QStringLiteral("SELECT count(*) FROM users"));
    QVERIFY(users && users->next());
    QCOMPARE(users->value(0).toInt(), 0);
}

void ImportFailuresTest::aTriggerThatTakesARowAwayIsFound()
{
    const DatabaseUrl target = m_engines.freshUrl(Engine::Sqlite);
    createSpoilt(target, {QStringLiteral("CREATE TRIGGER spoil AFTER INSERT ON locations BEGIN "
                                         "DELETE FROM apps WHERE iname = '104'; END")});
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .target = target});
    // Locations come before the apps of their batch, so only a second batch's loss would be found by
    // counting.
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    const DatabaseUrl second = m_engines.freshUrl(Engine::Sqlite);
    createSpoilt(second, {QStringLiteral("CREATE TRIGGER spoil AFTER INSERT ON system_settings BEGIN "
                                         "DELETE FROM apps WHERE id = 7; END")});
    const auto lost = run({.source = DatabaseUrl::sqlite(file()), .target = second});
    QVERIFY(!lost);
    QCOMPARE(lost.error().detail, QStringLiteral("row count differs"));
}

void ImportFailuresTest::aColumnThatLosesSomethingIsFound()
{
    SKIP_WITHOUT(m_engines, Engine::Postgresql);
    const DatabaseUrl target = m_engines.freshUrl(Engine::Postgresql);
    createSpoilt(target, {QStringLiteral("ALTER TABLE locations ALTER COLUMN lat TYPE real")});
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .target = target});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Corrupt);
    QVERIFY2(done.error().what.contains(QLatin1String("lat")), qPrintable(done.error().what));
}

void ImportFailuresTest::aProgramThatHasTheFileOpenIsNamed()
{
    // As a container would have it: under another name.
    const QString link = file() + QStringLiteral(".link");
    QCOMPARE(::link(QFile::encodeName(file()).constData(), QFile::encodeName(link).constData()), 0);
    QProcess program;
    program.setStandardInputFile(link);
    program.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    QTRY_COMPARE(program.state(), QProcess::Running);
    QTRY_VERIFY(!inPlace(file()));
    const auto refused = inPlace(file());
    QCOMPARE(refused.error().kind, Kind::Busy);
    QVERIFY2(refused.error().what.contains(QStringLiteral("sleep (process %1)").arg(program.processId())),
             qPrintable(refused.error().what));
    const auto trial = run({.source = DatabaseUrl::sqlite(file()), .dryRun = true});
    QVERIFY2(trial && trial->isComplete, textOf(trial).constData());
    program.kill();
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
}

void ImportFailuresTest::aLockedFileStaysAsItIs()
{
    PlainSqlite holder(file());
    holder.execute({QStringLiteral("BEGIN IMMEDIATE")});
    const auto refused = inPlace(file());
    holder.execute({QStringLiteral("ROLLBACK")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Busy);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("usersdb.sqlite")});
}

void ImportFailuresTest::aFileThatMayNotBeWrittenStaysAsItIs_data()
{
    QTest::addColumn<int>("modeOfFile");
    QTest::addColumn<int>("modeOfFolder");
    QTest::newRow("the file") << 0444 << 0777;
    QTest::newRow("its folder") << 0666 << 0555;
}

void ImportFailuresTest::aFileThatMayNotBeWrittenStaysAsItIs()
{
    QFETCH(int, modeOfFile);
    QFETCH(int, modeOfFolder);
    const QList<QByteArray> before = bytesOf(file());
    QVERIFY(ordinaryuser::allow(file(), static_cast<mode_t>(modeOfFile)) &&
            ordinaryuser::allow(m_folder->path(), static_cast<mode_t>(modeOfFolder)));
    const auto refused = ordinaryuser::call([this] { return inPlace(file()); });
    QVERIFY(ordinaryuser::allow(file(), 0600) && ordinaryuser::allow(m_folder->path(), 0700));
    QVERIFY2(!refused, textOf(refused).constData());
    QVERIFY2(refused.error().kind == Kind::ReadOnly || refused.error().kind == Kind::NoAccess,
             textOf(refused).constData());
    QVERIFY(bytesOf(file()) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("usersdb.sqlite")});
}

void ImportFailuresTest::aFullDiskLeavesTheFileAsItWas_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("no room for the backup") << 100'000;
    QTest::newRow("no room for the tables") << 3'000'000;
}

void ImportFailuresTest::aFullDiskLeavesTheFileAsItWas()
{
    QFETCH(int, left);
    QTemporaryDir folder;
    const SmallDisk disk(folder.path());
    if (!disk.isThere())
        QSKIP("a small file system may not be mounted here");
    const QString small = folder.filePath(QStringLiteral("usersdb.sqlite"));
    legacyfile::createLarge(small, 20, 100);
    const QString documents = documentsOf(small);
    QTemporaryDir elsewhere;
    const bool backupFits = left > QFileInfo(small).size();
    disk.leave(backupFits ? QFileInfo(small).size() / 4 + 100'000 : left);
    const auto done = run(
        {.source = DatabaseUrl::sqlite(small), .backupFolder = backupFits ? elsewhere.path() : QString()});
    QVERIFY2(!done, textOf(done).constData());
    QCOMPARE(done.error().kind, Kind::NoSpace);
    QCOMPARE(documentsOf(small), documents);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList());
    QFile::remove(folder.filePath(QStringLiteral("filler")));
    const auto again = inPlace(small);
    QVERIFY2(again && again->isComplete, textOf(again).constData());
}

void ImportFailuresTest::aStoppedRunLeavesTheFileAsItWas()
{
    legacy::LegacyWorker worker;
    auto stopped = worker.migrate({.source = DatabaseUrl::sqlite(file())});
    worker.stop();
    QTRY_VERIFY(stopped.isFinished());
    const auto outcome = stopped.result();
    if (outcome) { // it was faster
        m_documents.clear();
        return;
    }
    QCOMPARE(outcome.error().kind, Kind::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("usersdb.sqlite")});
}

void ImportFailuresTest::aRunStoppedInItsMiddleLeavesTheFileAsItWas()
{
    QFile::remove(file());
    legacyfile::createLarge(file(), 400, 50);
    m_documents = documentsOf(file());
    legacy::Progress progress;
    std::atomic_bool stop = false;
    const legacy::MigrationOptions options{.source = DatabaseUrl::sqlite(file())};
    auto run = QtConcurrent::run([&] { return legacy::migrateNow(options, progress, stop); });
    while (progress.usersDone == 0 && !run.isFinished())
        QTest::qSleep(1);
    stop = true;
    const auto outcome = run.result();
    QVERIFY2(!outcome, textOf(outcome).constData());
    QCOMPARE(outcome.error().kind, Kind::Cancelled);
    QVERIFY(progress.usersDone > 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("usersdb.sqlite")});
}

void ImportFailuresTest::anotherWriterIsKeptOutWhileItRuns()
{
    QFile::remove(file());
    legacyfile::createLarge(file(), 400, 50);
    m_documents.clear(); // they are migrated here
    legacy::Progress progress;
    const std::atomic_bool stop = false;
    const legacy::MigrationOptions options{.source = DatabaseUrl::sqlite(file())};
    auto run = QtConcurrent::run([&] { return legacy::migrateNow(options, progress, stop); });
    while (progress.usersDone == 0 && !run.isFinished())
        QTest::qSleep(1);
    QProcess writer;
    writer.start(QStringLiteral("sqlite3"),
                 {file(), QStringLiteral("INSERT INTO json_data (username, data) VALUES ('late', '{}')")});
    QVERIFY(writer.waitForFinished());
    QVERIFY2(writer.exitCode() != 0, "a row came into the file while it was migrated");
    const auto outcome = run.result();
    QVERIFY2(outcome && outcome->isComplete, textOf(outcome).constData());
    QCOMPARE(outcome->migrated.users, 400);
    QCOMPARE(legacyfile::rows(file(), QStringLiteral("SELECT count(*) FROM json_data_backup")),
             QStringList{QStringLiteral("400")});
}

void ImportFailuresTest::otherFilesAreNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("missing") << QString() << Kind::NotFound;
    QTest::newRow("another program's")
        << QStringLiteral("CREATE TABLE cats (name TEXT)") << Kind::Unsupported;
    QTest::newRow("no tables") << QStringLiteral("PRAGMA user_version = 1") << Kind::Unsupported;
}

void ImportFailuresTest::otherFilesAreNamed()
{
    QFETCH(QString, sql);
    QFETCH(Kind, kind);
    const QString other = m_folder->filePath(QStringLiteral("other.sqlite"));
    if (!sql.isEmpty())
        PlainSqlite(other).execute({sql});
    for (const bool dryRun : {true, false}) {
        const auto done = run({.source = DatabaseUrl::sqlite(other), .dryRun = dryRun});
        QVERIFY2(!done, textOf(done).constData());
        QCOMPARE(done.error().kind, kind);
        QVERIFY(done.error().what.contains(other));
    }
}

QTEST_GUILESS_MAIN(ImportFailuresTest)
#include "tst_importfailures.moc"
