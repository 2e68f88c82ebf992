// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile.h"
#include "tests/core/migration/livedump.h"
#include "tests/core/migration/runs.h"
#include "tests/support/files.h"
#include "tests/support/plainsqlite.h"

using namespace migration;
using namespace runs;
using storage::Engine;
using Kind = base::Error::Kind;

namespace {

/// What sqlite_master tells, letter for letter.
QStringList texts(const storage::Connection &connection)
{
    return plainsql::rows(
        connection,
        QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"));
}

} // namespace

class MigratorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRevisionsMakeWhatIsDeclared_data() { Engines::addRows(); }
    void theRevisionsMakeWhatIsDeclared();
    void eachOfOursIsTheProfileOfItsName();
    void aNewFileGoesBackToTheFirstRevisionLetterForLetter();
    void downToBaseLeavesAnEmptyDatabase_data() { Engines::addRows(); }
    void downToBaseLeavesAnEmptyDatabase();
    void rowsStayOnTheWayUpAndDown_data() { Engines::addRows(); }
    void rowsStayOnTheWayUpAndDown();
    void aForeignFileIsRefusedAndKeepsEveryByte_data();
    void aForeignFileIsRefusedAndKeepsEveryByte();
    void stampRecordsAndRunsNothing_data() { Engines::addRows(); }
    void stampRecordsAndRunsNothing();
    void anUnstampedDatabaseIsNotUpgraded();
    void anotherProgramsStepIsNoticed_data() { Engines::addRows(); }
    void anotherProgramsStepIsNoticed();
    void eachOperationOfARunIsTold();

private:
    Engines m_engines;
    FixedClock m_clock;
};

void MigratorTest::theRevisionsMakeWhatIsDeclared()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const storage::DatabaseUrl url = m_engines.freshUrl(engine);
    const auto upgraded = upgradeTo(m_clock, url, head);
    QVERIFY2(upgraded, qPrintable(textOf(upgraded)));
    QCOMPARE(upgraded->steps, 2);
    QCOMPARE(upgraded->backup, QString()); // of nothing
    const auto made = storage::Database::open(m_engines.freshUrl(engine), {storage::Access::ReadWrite, true});
    QVERIFY(made);
    QCOMPARE(livedump::schema(plainsql::connect(url)), livedump::schema(made->connection()));
    const auto opened = storage::Database::open(url);
    QVERIFY2(opened, qPrintable(textOf(opened)));
    QVERIFY(!opened->isOlder());
    QCOMPARE(opened->notice(), QString());
}

void MigratorTest::eachOfOursIsTheProfileOfItsName()
{
    for (const storage::Profile &profile : storage::relationalProfiles()) {
        const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
        QVERIFY(upgradeTo(m_clock, url, profile.revision));
        const storage::Connection declared = plainsql::connect(m_engines.freshUrl(Engine::Sqlite));
        plainsql::execute(declared, storage::creationStatements(profile, Engine::Sqlite));
        QCOMPARE(livedump::schema(plainsql::connect(url)), livedump::schema(declared));
        if (profile.revision == first) // what Alembic makes, as the test of the profile says
            QCOMPARE(texts(plainsql::connect(url)), texts(declared));
    }
}

void MigratorTest::aNewFileGoesBackToTheFirstRevisionLetterForLetter()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    auto migrator = Migrator::open(url, {});
    QVERIFY2(migrator, qPrintable(textOf(migrator)));
    const auto down = migrator->run(*ours().downgrade(migrator->current(), first), m_clock, {});
    QVERIFY2(down, qPrintable(textOf(down)));
    const storage::Connection declared = plainsql::connect(m_engines.freshUrl(Engine::Sqlite));
    plainsql::execute(declared,
                      storage::creationStatements(*storage::relationalProfile(first), Engine::Sqlite));
    QCOMPARE(texts(migrator->connection()), texts(declared));
}

void MigratorTest::downToBaseLeavesAnEmptyDatabase()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const storage::DatabaseUrl url = m_engines.freshUrl(engine);
    QVERIFY(upgradeTo(m_clock, url, head));
    {
        auto migrator = Migrator::open(url, {});
        const auto down =
            migrator->run(*ours().downgrade(migrator->current(), QStringLiteral("base")), m_clock, {});
        QVERIFY2(down, qPrintable(textOf(down)));
        QCOMPARE(migrator->current(), QString());
        const auto left = readSchema(migrator->connection());
        QCOMPARE(left->tables.size(), 1);
        QCOMPARE(left->tables.first().table.name, QStringLiteral("alembic_version"));
        QVERIFY(livedump::content(migrator->connection()).isEmpty());
    }
    const auto again = upgradeTo(m_clock, url, head);
    QVERIFY2(again, qPrintable(textOf(again)));
    QVERIFY(storage::Database::open(url));
}

void MigratorTest::rowsStayOnTheWayUpAndDown()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const storage::DatabaseUrl url = filledAt(m_engines, engine);
    const storage::Connection connection = plainsql::connect(url);
    const QStringList before =
        livedump::content(connection).filter(QRegularExpression(QStringLiteral("^(?!alembic)")));
    QVERIFY(before.size() > 20);
    auto migrator = Migrator::open(url, {});
    QVERIFY(migrator->run(*ours().downgrade(migrator->current(), first), m_clock, {}));
    QVERIFY(storage::Database::open(url)->isOlder());
    QVERIFY(migrator->run(*ours().upgrade(migrator->current(), head), m_clock, {}));
    const QStringList after =
        livedump::content(connection).filter(QRegularExpression(QStringLiteral("^(?!alembic)")));
    QCOMPARE(after, before);
}

void MigratorTest::aForeignFileIsRefusedAndKeepsEveryByte_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("part");
    QTest::newRow("legacy") << QStringLiteral("CREATE TABLE json_data (id INTEGER, username TEXT, data TEXT)")
                            << QStringLiteral("legacy");
    QTest::newRow("another program's")
        << QStringLiteral("CREATE TABLE moz_places (id INTEGER)") << QStringLiteral("another program");
}

void MigratorTest::aForeignFileIsRefusedAndKeepsEveryByte()
{
    QFETCH(QString, statement);
    QFETCH(QString, part);
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    PlainSqlite(url.path()).execute({statement});
    const QByteArray before = contentOf(url.path());
    const auto done = upgradeTo(m_clock, url, head);
    QVERIFY(!done);
    QVERIFY2(done.error().what.contains(part), qPrintable(done.error().what));
    QCOMPARE(contentOf(url.path()), before);
    QVERIFY(backupsOf(url.path()).isEmpty());
}

void MigratorTest::stampRecordsAndRunsNothing()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const storage::DatabaseUrl url = m_engines.freshUrl(engine);
    QVERIFY(upgradeTo(m_clock, url, head));
    auto migrator = Migrator::open(url, {});
    const QStringList before = livedump::schema(migrator->connection());
    for (const QString &revision : {first, QString(), QStringLiteral("002")}) {
        const auto stamped = migrator->stamp(revision);
        QVERIFY2(stamped, qPrintable(textOf(stamped)));
        QCOMPARE(Migrator::open(url, {storage::Access::ReadOnly, false, false})->current(), revision);
        QCOMPARE(livedump::schema(migrator->connection()), before);
    }
}

void MigratorTest::anUnstampedDatabaseIsNotUpgraded()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(upgradeTo(m_clock, url, first));
    PlainSqlite(url.path()).execute({QStringLiteral("DROP TABLE alembic_version")});
    const auto done = upgradeTo(m_clock, url, head);
    QVERIFY(!done);
    QVERIFY2(done.error().what.contains(QLatin1String("schema stamp")), qPrintable(done.error().what));
    auto migrator = Migrator::open(url, {});
    QVERIFY(!migrator->isStamped());
    QVERIFY(migrator->stamp(first));
    QVERIFY(upgradeTo(m_clock, url, head));
}

void MigratorTest::anotherProgramsStepIsNoticed()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const storage::DatabaseUrl url = m_engines.freshUrl(engine);
    QVERIFY(upgradeTo(m_clock, url, first));
    auto migrator = Migrator::open(url, {});
    plainsql::execute(plainsql::connect(url),
                      {QStringLiteral("UPDATE alembic_version SET version_num = 'theirs'")});
    const QStringList before = livedump::schema(migrator->connection());
    const auto done = migrator->run(*ours().upgrade(first, head), m_clock, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Conflict);
    QCOMPARE(livedump::schema(migrator->connection()), before);
}

void MigratorTest::eachOperationOfARunIsTold()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(upgradeTo(m_clock, url, first));
    auto migrator = Migrator::open(url, {storage::Access::ReadWrite, false, false});
    const QList<Step> steps = *ours().upgrade(first, head);
    const int operations = static_cast<int>(steps.first().operations().size());
    QVERIFY(operations > 1);
    QList<int> told;
    Watch watch;
    watch.progress = [&](int done, int total, const QString &) {
        if (total == operations && (told.isEmpty() || told.last() != done))
            told.append(done);
    };
    QVERIFY(migrator->run(steps, m_clock, watch));
    QCOMPARE(told.size(), operations + 1);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QCOMPARE(told.last(), operations);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
