// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading.h"
#include "tests/core/legacy/migrated.h"
#include "tests/support/dump.h"
#include "tests/support/engines.h"
#include "tests/support/ordinaryuser.h"

using namespace migrated;
using legacy::Counts;
using storage::DatabaseUrl;
using storage::Engine;
using Kind = base::Error::Kind;

namespace {

const Counts reference{25, 27, 135, 17, 0};

} // namespace

/// From documents to tables on real databases.
class ImportingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theReferenceShapeGoesThroughWithoutAProblem();
    void theBackupHoldsWhatWasMigrated();
    void anotherDatabaseIsFilledAndTheSourceLeftAlone_data() { Engines::addRows(); }
    void anotherDatabaseIsFilledAndTheSourceLeftAlone();
    void aTrialOfAServersDatabaseLeavesNothingThere();
    void aTrialLeavesTheNumberingOfAServer();
    void documentsWithoutARepositoryLeaveTheSettings();
    void aTargetWithUsersIsRefused_data() { Engines::addRows(); }
    void aTargetWithUsersIsRefused();
    void theFirstOfTwoDevicesWithOneIdStays();
    void aBadPartStopsTheRunAndIsLeftOutOnRequest();
    void aDocumentThatIsNoJsonLosesOnlyItself();
    void aUserWhoseNameIsNoTextLosesOnlyItself();
    void theFirstOfTwoUsersWithOneNameStays();
    void anInterruptedAttemptIsStartedAgainOnRequest();
    void aMigratedFileIsRefused();
    void manyUsersKeepTheirOrderAndKeys();
    void aFileInUtf16GoesThroughLikeAnyOther();
    void aFileThatTellsNoVersionIsOfTheOldest_data();
    void aFileThatTellsNoVersionIsOfTheOldest();
    void warningsBeyondTheListAreStillCounted();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("usersdb.sqlite")); }

    Engines m_engines;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ImportingTest::theReferenceShapeGoesThroughWithoutAProblem()
{
    legacyfile::createReference(file());
    const QString documents = documentsOf(file());
    const auto done = inPlace(file());
    QVERIFY2(done && done->isComplete && done->validated, textOf(done).constData());
    QCOMPARE(done->errors.size(), 0);
    QVERIFY2(done->warnings.isEmpty(), textOf(done).constData());
    QCOMPARE(done->found, reference);
    QCOMPARE(done->migrated, reference);
    QCOMPARE(documentsOf(file(), QStringLiteral("json_data_backup")), documents);
    auto database = storage::Database::open(DatabaseUrl::sqlite(file()));
    QVERIFY2(database, qPrintable(database ? QString() : database.error().what));
    QCOMPARE(database->revision(), storage::relationalProfile().revision);
    const auto device = storage::readDevice(*database, QStringLiteral("00000001"));
    QVERIFY(device);
    QCOMPARE(device->apps.size(), 5);
    QCOMPARE(device->apps[3].name, QStringLiteral("Uhr 3 日"));
    QCOMPARE(device->location->lat, 47.37690123456 + 1);
    QCOMPARE(device->locale, QStringLiteral("de_CH"));
    QCOMPARE(legacyfile::rows(file(), QStringLiteral("SELECT * FROM system_settings")),
             QStringList{QStringLiteral("1|https://example.org/admin")});
}

void ImportingTest::theBackupHoldsWhatWasMigrated()
{
    legacyfile::createReference(file());
    const QString documents = documentsOf(file());
    QTemporaryDir elsewhere;
    QVERIFY(ordinaryuser::allow(file(), 0600));
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .backupFolder = elsewhere.path()});
    QVERIFY2(done, textOf(done).constData());
    QVERIFY2(done->backup.startsWith(elsewhere.path()), qPrintable(done->backup));
    QCOMPARE(ordinaryuser::modeOf(done->backup), mode_t(0600));
    QCOMPARE(documentsOf(done->backup), documents);
    legacy::LegacyWorker worker;
    auto restored = worker.restore(DatabaseUrl::sqlite(file()), done->backup);
    QTRY_VERIFY(restored.isFinished());
    QVERIFY(restored.result());
    QCOMPARE(documentsOf(file()), documents);
    const auto again = inPlace(file());
    QVERIFY2(again && again->isComplete, textOf(again).constData());
}

void ImportingTest::anotherDatabaseIsFilledAndTheSourceLeftAlone()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    legacyfile::createReference(file());
    const QList<QByteArray> before = bytesOf(file());
    const DatabaseUrl target = m_engines.freshUrl(engine);
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .target = target});
    QVERIFY2(done && done->validated, textOf(done).constData());
    QVERIFY(done->backup.isNull());
    QCOMPARE(done->migrated, reference);
    QVERIFY(bytesOf(file()) == before);
    const auto database = storage::Database::open(target);
    QVERIFY(database);
    QCOMPARE(dumpOf(*database).size(), 25 + 27 + 135 + 17 + 1);
    // The server's own numbering goes on behind the rows that came with their keys.
    const auto added = database->connection().execute(QStringLiteral(
        "INSERT INTO users (username, password, email, api_key, theme_preference, app_repo_url) "
        "VALUES ('later', '', '', '', '', '')"));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
}

void ImportingTest::aTrialOfAServersDatabaseLeavesNothingThere()
{
    SKIP_WITHOUT(m_engines, Engine::Postgresql);
    legacyfile::createReference(file());
    const DatabaseUrl target = m_engines.freshUrl(Engine::Postgresql);
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .target = target, .dryRun = true});
    QVERIFY2(done && done->validated && done->isComplete, textOf(done).constData());
    QCOMPARE(done->migrated, reference);
    const auto database = storage::Database::open(target);
    QVERIFY(!database);
    QCOMPARE(database.error().detail, QStringLiteral("no tables"));
}

void ImportingTest::aTrialLeavesTheNumberingOfAServer()
{
    SKIP_WITHOUT(m_engines, Engine::Postgresql);
    legacyfile::createReference(file());
    const DatabaseUrl target = m_engines.freshUrl(Engine::Postgresql);
    QVERIFY(storage::Database::open(target, {storage::Access::ReadWrite, true}));
    QVERIFY(run({.source = DatabaseUrl::sqlite(file()), .target = target, .dryRun = true}));
    const auto database = storage::Database::open(target);
    QVERIFY(database);
    auto next =
        database->connection().run(QStringLiteral("SELECT nextval(pg_get_serial_sequence('users', 'id'))"));
    QVERIFY(next && next->next());
    QCOMPARE(next->value(0).toInt(), 1);
}

void ImportingTest::documentsWithoutARepositoryLeaveTheSettings()
{
    legacyfile::create(file(), 4);
    legacyfile::add(file(), QStringLiteral("ann"), R"({"username":"ann","devices":{}})");
    const DatabaseUrl target = DatabaseUrl::sqlite(m_folder->filePath(QStringLiteral("new/target.sqlite")));
    {
        const auto made = storage::Database::open(target, {storage::Access::ReadWrite, true});
        QVERIFY(made);
        QVERIFY(made->connection().execute(
            QStringLiteral("INSERT INTO system_settings (id, system_repo_url) VALUES (1, 'https://mine')")));
    }
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .target = target});
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    QCOMPARE(legacyfile::rows(target.path(), QStringLiteral("SELECT system_repo_url FROM system_settings")),
             QStringList{QStringLiteral("https://mine")});
}

void ImportingTest::aTargetWithUsersIsRefused()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    legacyfile::createReference(file());
    const legacy::MigrationOptions options{.source = DatabaseUrl::sqlite(file()),
                                           .target = m_engines.freshUrl(engine)};
    QVERIFY(run(options));
    const auto again = run(options);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Kind::AlreadyExists);
    const auto database = storage::Database::open(*options.target);
    QVERIFY(database);
    QCOMPARE(dumpOf(*database).size(), 25 + 27 + 135 + 17 + 1);
}

void ImportingTest::theFirstOfTwoDevicesWithOneIdStays()
{
    legacyfile::create(file(), 4);
    for (const char *name : {"ann", "bob", "cleo"})
        legacyfile::add(file(), QString::fromLatin1(name),
                        legacyfile::textOf(
                            legacyfile::user(QString::fromLatin1(name), {legacyfile::device(1, 2, true)})));
    const auto stopped = inPlace(file());
    QVERIFY2(stopped && !stopped->isComplete, textOf(stopped).constData());
    QCOMPARE(stopped->errors.size(), 1);
    QCOMPARE(stopped->errors.first().user, QStringLiteral("bob"));
    QCOMPARE(stopped->errors.first().device, QStringLiteral("00000001"));
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .keepGoing = true});
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    QCOMPARE(done->errors.size(), 2);
    QCOMPARE(done->found.devices, 3);
    QCOMPARE(done->migrated, (Counts{3, 1, 2, 1, 0}));
    QCOMPARE(legacyfile::rows(
                 file(), QStringLiteral("SELECT username FROM users JOIN devices ON user_id = users.id")),
             QStringList{QStringLiteral("ann")});
}

void ImportingTest::aBadPartStopsTheRunAndIsLeftOutOnRequest()
{
    legacyfile::create(file(), 4);
    QJsonObject device = legacyfile::device(1, 3, true);
    QJsonObject apps = device.value(QLatin1String("apps")).toObject();
    apps.insert(QStringLiteral("101"), QStringLiteral("no app"));
    device.insert(QStringLiteral("apps"), apps);
    legacyfile::add(file(), QStringLiteral("ann"),
                    legacyfile::textOf(legacyfile::user(QStringLiteral("ann"), {device})));
    const QString documents = documentsOf(file());
    const auto stopped = inPlace(file());
    QVERIFY2(stopped && !stopped->isComplete && !stopped->validated, textOf(stopped).constData());
    QCOMPARE(stopped->errors.size(), 1);
    QCOMPARE(stopped->errors.first().path, QStringLiteral("/devices/00000001/apps/101"));
    QCOMPARE(stopped->migrated, Counts());
    QCOMPARE(documentsOf(file()), documents);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("usersdb.sqlite")});
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .keepGoing = true});
    QVERIFY2(done && done->isComplete && done->validated, textOf(done).constData());
    QCOMPARE(done->found.apps, 3);
    QCOMPARE(done->migrated.apps, 2);
}

void ImportingTest::aDocumentThatIsNoJsonLosesOnlyItself()
{
    legacyfile::createReference(file());
    legacyfile::add(file(), QStringLiteral("broken"), "{\"devices\": {");
    PlainSqlite(file()).execute(
        {QStringLiteral("INSERT INTO json_data (username, data) VALUES ('number', 7)"),
         QStringLiteral("INSERT INTO json_data (username, data) VALUES ('blob', x'7b7d')")});
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .keepGoing = true});
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    QCOMPARE(done->errors.size(), 2);
    QCOMPARE(done->found.users, 28);
    QCOMPARE(done->migrated.users, 26);
}

void ImportingTest::aUserWhoseNameIsNoTextLosesOnlyItself()
{
    legacyfile::createReference(file());
    const QString add = QStringLiteral("INSERT INTO json_data (username, data) VALUES (CAST(x'%1' AS TEXT), "
                                       "'{\"devices\":{\"0000ffff\":{}}}')");
    for (const char *name : {"61ff", "61fe", "610062"})
        PlainSqlite(file()).execute({add.arg(QLatin1String(name))});
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .keepGoing = true});
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    QCOMPARE(done->errors.size(), 3);
    QCOMPARE(done->warnings.size(), 0);
    QCOMPARE(done->found, (Counts{28, 30, 135, 17, 0}));
    QCOMPARE(done->migrated, reference);
}

void ImportingTest::theFirstOfTwoUsersWithOneNameStays()
{
    legacyfile::createReference(file());
    PlainSqlite(file()).execute({QStringLiteral("INSERT INTO json_data (username, data) SELECT CAST(username "
                                                "AS BLOB), data FROM json_data LIMIT 1")});
    const auto stopped = inPlace(file());
    QVERIFY2(stopped && !stopped->isComplete, textOf(stopped).constData());
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .keepGoing = true});
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    QCOMPARE(done->errors.size(), 1);
    QCOMPARE(done->errors.first().path, QString());
    QCOMPARE(done->found.users, 26);
    QCOMPARE(done->migrated, reference);
}

void ImportingTest::anInterruptedAttemptIsStartedAgainOnRequest()
{
    legacyfile::createReference(file());
    PlainSqlite(file()).execute(
        {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, username VARCHAR)"),
         QStringLiteral("INSERT INTO users VALUES (1, 'half')"),
         QStringLiteral("CREATE TABLE devices (id VARCHAR PRIMARY KEY, user_id INTEGER)"),
         QStringLiteral("CREATE TABLE alembic_version (version_num VARCHAR)")});
    const auto refused = inPlace(file());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Conflict);
    const auto done = run({.source = DatabaseUrl::sqlite(file()), .restart = true});
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    QCOMPARE(legacyfile::rows(file(), QStringLiteral("SELECT count(*) FROM users")),
             QStringList{QStringLiteral("25")});
    QVERIFY(storage::Database::open(DatabaseUrl::sqlite(file())));
}

void ImportingTest::aMigratedFileIsRefused()
{
    legacyfile::createReference(file());
    QVERIFY(inPlace(file()));
    const auto again = inPlace(file());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Kind::AlreadyExists);
    QVERIFY2(again.error().what.contains(QLatin1String("relational form already")),
             qPrintable(again.error().what));
}

void ImportingTest::manyUsersKeepTheirOrderAndKeys()
{
    constexpr int users = 1500;
    legacyfile::createLarge(file(), users, 3);
    const auto done = inPlace(file());
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    const qint64 each = users;
    QCOMPARE(done->migrated, (Counts{each, 2 * each, 6 * each, each, 0}));
    const QString pairs =
        QStringLiteral("SELECT count(*) FROM users u JOIN json_data_backup j ON j.username = "
                       "u.username AND j.id = u.id");
    QCOMPARE(legacyfile::rows(file(), pairs), QStringList{QString::number(users)});
    const QString own = QStringLiteral("SELECT count(*) FROM devices d WHERE d.user_id = "
                                       "(CAST(substr(d.name, 9) AS INTEGER) + 1) / 2");
    QCOMPARE(legacyfile::rows(file(), own), QStringList{QString::number(2 * users)});
}

void ImportingTest::aFileInUtf16GoesThroughLikeAnyOther()
{
    PlainSqlite(file()).execute({QStringLiteral("PRAGMA encoding = 'UTF-16le'"),
                                 QStringLiteral("CREATE TABLE something_else (id INTEGER)")});
    legacyfile::createReference(file());
    QCOMPARE(legacyfile::rows(file(), QStringLiteral("PRAGMA encoding")),
             QStringList{QStringLiteral("UTF-16le")});
    // Bytes are no text: they have no encoding of the file's.
    PlainSqlite(file()).execute(
        {QStringLiteral("INSERT INTO json_data (username, data) VALUES ('blob', x'7b7d')")});
    const auto done = inPlace(file());
    QVERIFY2(done && done->isComplete && done->validated, textOf(done).constData());
    QCOMPARE(done->migrated, (Counts{26, 27, 135, 17, 0}));
    QCOMPARE(legacyfile::rows(file(), QStringLiteral("SELECT name FROM apps WHERE id = 4")),
             QStringList{QStringLiteral("Uhr 3 日")});
}

void ImportingTest::aFileThatTellsNoVersionIsOfTheOldest_data()
{
    QTest::addColumn<QString>("meta");
    QTest::addColumn<QString>("brightness");
    QTest::newRow("no table") << QStringLiteral("DROP TABLE meta") << QStringLiteral("12");
    QTest::newRow("no row") << QStringLiteral("DELETE FROM meta") << QStringLiteral("12");
    QTest::newRow("words") << QStringLiteral("UPDATE meta SET schema_version = 'x'") << QStringLiteral("12");
    QTest::newRow("the oldest") << QStringLiteral("UPDATE meta SET schema_version = 0")
                                << QStringLiteral("12");
    QTest::newRow("the next") << QStringLiteral("UPDATE meta SET schema_version = 1") << QStringLiteral("3");
    QTest::newRow("two rows") << QStringLiteral("INSERT INTO meta VALUES (0)") << QStringLiteral("3");
}

void ImportingTest::aFileThatTellsNoVersionIsOfTheOldest()
{
    QFETCH(const QString, meta);
    QFETCH(const QString, brightness);
    legacyfile::create(file(), 4);
    legacyfile::add(file(), QStringLiteral("ann"), R"({"devices":{"0000000a":{"brightness":3}}})");
    PlainSqlite(file()).execute({meta});
    const auto done = inPlace(file());
    QVERIFY2(done && done->isComplete, textOf(done).constData());
    QCOMPARE(legacyfile::rows(file(), QStringLiteral("SELECT brightness FROM devices")),
             QStringList{brightness});
}

void ImportingTest::warningsBeyondTheListAreStillCounted()
{
    legacy::Report report;
    for (qsizetype i = 0; i < legacy::Report::mostWarnings + 3; ++i)
        report.add({legacy::Severity::Warning, QStringLiteral("ann"), {}, {}, {}, {}, {}, {}});
    report.add({legacy::Severity::Error, QStringLiteral("bob"), {}, {}, {}, {}, {}, {}});
    QCOMPARE(report.warnings.size(), legacy::Report::mostWarnings);
    QCOMPARE(report.warningCount(), legacy::Report::mostWarnings + 3);
    QCOMPARE(report.errors.size(), 1);
    QCOMPARE(toJson(report).value(QLatin1String("unlisted_warnings")).toInt(), 3);
    QVERIFY(toText(report).contains(QStringLiteral("50003")));
}

QTEST_GUILESS_MAIN(ImportingTest)
#include "tst_importing.moc"
