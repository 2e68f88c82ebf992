// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/migration/livedump.h"
#include "tests/support/files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

namespace {

struct Outcome
{
    int status = -1;
    QString output;
    QString messages;
};

/// A revision whose upgrade takes a while, so that it can be met in the middle.
const QByteArray slowRevision = R"(revision: slow
parent: "002"
message: Takes a while
date: 2026-01-01
upgrade:
  - alter_column: {table: apps, column: notes, from: {default: null}, to: {default: "''"}}
  - create_table: {name: marks, columns: [{name: id, type: integer, nullable: false}], primary_key: [id]}
  - create_check: {table: apps, name: ck_order, expression: '"order" >= 0'}
)";

} // namespace

class SchemaCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPartHasItsHelp_data();
    void everyPartHasItsHelp();
    void wrongUseIsStatusTwo_data();
    void wrongUseIsStatusTwo();
    void upgradeMakesADatabaseAndSaysItsRevision();
    void relativeTargetsAreUnderstood();
    void historyIsPrintedNewestFirst();
    void checkEndsWithThreeWhereItDiffers();
    void sqlIsPrintedAndNothingChanged();
    void onlyUpgradeMakesAFile();
    void aGeneratedRevisionMakesTheCheckPass();
    void stampIsRecorded();
    void afterKillTheFileIsWhollyTheOldOrTheNewRevision();

private:
    Outcome run(const QStringList &arguments);
    Outcome runHere(QStringList arguments);
    /// Begins the slow upgrade; negative lets it end.
    void upgradeAndKill(int afterMs);
    QString makeManyApps();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void SchemaCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("my fleet.sqlite"));
}

Outcome SchemaCommandTest::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRONBYT_DESK), QStringList{QStringLiteral("schema")} + arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

Outcome SchemaCommandTest::runHere(QStringList arguments)
{
    return run(arguments << QStringLiteral("--database") << m_file);
}

#define COMPARE_OUTCOME(outcome, expectedStatus, expectedOutput)                                             \
    do {                                                                                                     \
        const Outcome &told = (outcome);                                                                     \
        QVERIFY2(told.status == (expectedStatus), qPrintable(told.output + told.messages));                  \
        QCOMPARE(told.output, QString::fromUtf8(expectedOutput));                                            \
    } while (false)

void SchemaCommandTest::everyPartHasItsHelp_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"", "current", "history", "upgrade", "downgrade", "stamp", "check", "revision"})
        QTest::addRow("schema %s", part) << QString::fromLatin1(part);
}

void SchemaCommandTest::everyPartHasItsHelp()
{
    QFETCH(QString, part);
    QStringList arguments{part, QStringLiteral("--help")};
    arguments.removeAll(QString());
    const Outcome help = run(arguments);
    QCOMPARE(help.status, 0);
    QVERIFY2(help.output.startsWith(QStringLiteral("Usage: tronbyt-desk schema ") + part),
             qPrintable(help.output));
    QCOMPARE(help.messages, QString());
}

void SchemaCommandTest::wrongUseIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
    };
    row("");
    row("climb");
    row("current --loud");
    row("downgrade");
    row("upgrade 001 002");
    row("stamp");
    row("revision");
    row("upgrade --sql --engine mysql");
}

void SchemaCommandTest::wrongUseIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.messages.contains(QLatin1String("--help")), qPrintable(outcome.messages));
}

void SchemaCommandTest::upgradeMakesADatabaseAndSaysItsRevision()
{
    COMPARE_OUTCOME(runHere({QStringLiteral("upgrade")}), 0, "002 (head)");
    COMPARE_OUTCOME(runHere({QStringLiteral("current")}), 0, "002 (head)");
    COMPARE_OUTCOME(runHere({QStringLiteral("check")}), 0, "");
    COMPARE_OUTCOME(runHere({QStringLiteral("upgrade")}), 0, "002 (head)"); // nothing to do
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.backup")}).size(), 0);
    COMPARE_OUTCOME(runHere({QStringLiteral("downgrade"), QStringLiteral("001")}), 0, "001");
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("my fleet.sqlite.*.002.backup")}).size(), 1);
}

void SchemaCommandTest::relativeTargetsAreUnderstood()
{
    COMPARE_OUTCOME(runHere({QStringLiteral("upgrade"), QStringLiteral("+1")}), 0, "001");
    COMPARE_OUTCOME(runHere({QStringLiteral("upgrade"), QStringLiteral("+1")}), 0, "002 (head)");
    const Outcome far = runHere({QStringLiteral("upgrade"), QStringLiteral("+1")});
    QCOMPARE(far.status, 1);
    COMPARE_OUTCOME(runHere({QStringLiteral("downgrade"), QStringLiteral("-2")}), 0, "base");
    COMPARE_OUTCOME(runHere({QStringLiteral("current")}), 0, "base");
}

void SchemaCommandTest::historyIsPrintedNewestFirst()
{
    COMPARE_OUTCOME(
        run({QStringLiteral("history")}), 0,
        "001 -> 002 (head), Room for what 001 has no column for\nbase -> 001, Initial relational schema");
    const Outcome verbose = run({QStringLiteral("history"), QStringLiteral("--verbose")});
    QVERIFY(verbose.output.contains(QLatin1String("Add the column devices.locale")));
}

void SchemaCommandTest::checkEndsWithThreeWhereItDiffers()
{
    QCOMPARE(runHere({QStringLiteral("upgrade"), QStringLiteral("001")}).status, 0);
    const Outcome older = runHere({QStringLiteral("check")});
    QCOMPARE(older.status, 3);
    const QString first = older.output.section(u'\n', 0, 0);
    QVERIFY2(first.contains(QLatin1String("001")) && first.contains(QLatin1String("002")), qPrintable(first));
    QVERIFY(older.output.contains(QLatin1String("devices.locale: the column is missing")));
    QCOMPARE(runHere({QStringLiteral("upgrade")}).status, 0);
    plainsql::execute(plainsql::connect(storage::DatabaseUrl::sqlite(m_file)),
                      {QStringLiteral("DROP INDEX ix_apps_iname")});
    COMPARE_OUTCOME(runHere({QStringLiteral("check")}), 3, "apps: the index ix_apps_iname is missing");
}

void SchemaCommandTest::sqlIsPrintedAndNothingChanged()
{
    const Outcome whole = runHere({QStringLiteral("upgrade"), QStringLiteral("--sql")});
    QCOMPARE(whole.status, 0);
    QVERIFY(whole.output.contains(QLatin1String("CREATE TABLE users")));
    QVERIFY(!QFile::exists(m_file));
    const Outcome postgres = run({QStringLiteral("upgrade"), QStringLiteral("001"), QStringLiteral("--sql"),
                                  QStringLiteral("--engine"), QStringLiteral("postgresql")});
    QVERIFY2(postgres.output.contains(QLatin1String("id SERIAL NOT NULL")), qPrintable(postgres.output));
    QCOMPARE(runHere({QStringLiteral("upgrade"), QStringLiteral("001")}).status, 0);
    const Outcome rest = runHere({QStringLiteral("upgrade"), QStringLiteral("--sql")});
    QVERIFY(!rest.output.contains(QLatin1String("CREATE TABLE users")));
    QVERIFY(rest.output.contains(QLatin1String("SET version_num = '002' WHERE version_num = '001'")));
    COMPARE_OUTCOME(runHere({QStringLiteral("current")}), 0, "001");
}

void SchemaCommandTest::onlyUpgradeMakesAFile()
{
    for (const char *part : {"current", "check", "downgrade base", "stamp head"}) {
        const Outcome outcome = runHere(QString::fromLatin1(part).split(u' '));
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.messages.contains(QLatin1String("There is no file")), qPrintable(outcome.messages));
        QVERIFY(!QFile::exists(m_file));
    }
}

void SchemaCommandTest::aGeneratedRevisionMakesTheCheckPass()
{
    QCOMPARE(runHere({QStringLiteral("upgrade")}).status, 0);
    plainsql::execute(plainsql::connect(storage::DatabaseUrl::sqlite(m_file)),
                      {QStringLiteral("ALTER TABLE apps DROP COLUMN autopin"),
                       QStringLiteral("CREATE TABLE \"my notes\" (id INTEGER PRIMARY KEY)")});
    const Outcome written = runHere({QStringLiteral("revision"), QStringLiteral("-m"),
                                     QStringLiteral("Put right"), QStringLiteral("--autogenerate")});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QVERIFY(written.output.startsWith(m_folder->filePath(QStringLiteral("tronbyt-desk/revisions/"))));
    QVERIFY(QFile::exists(written.output));
    QCOMPARE(runHere({QStringLiteral("check")}).status, 3);
    const Outcome upgraded = runHere({QStringLiteral("upgrade")});
    QVERIFY2(upgraded.status == 0 && upgraded.output.endsWith(QLatin1String(" (head)")),
             qPrintable(upgraded.messages));
    COMPARE_OUTCOME(runHere({QStringLiteral("check")}), 0, "");
    COMPARE_OUTCOME(runHere({QStringLiteral("downgrade"), QStringLiteral("-1")}), 0, "002");
}

void SchemaCommandTest::stampIsRecorded()
{
    QCOMPARE(runHere({QStringLiteral("upgrade")}).status, 0);
    COMPARE_OUTCOME(runHere({QStringLiteral("stamp"), QStringLiteral("001")}), 0, "001");
    COMPARE_OUTCOME(runHere({QStringLiteral("current")}), 0, "001");
    const Outcome unknown = runHere({QStringLiteral("stamp"), QStringLiteral("zzz")});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.messages.contains(QLatin1String("no revision zzz")));
    COMPARE_OUTCOME(runHere({QStringLiteral("stamp"), QStringLiteral("head")}), 0, "002 (head)");
}

void SchemaCommandTest::upgradeAndKill(int afterMs)
{
    QProcess process;
    process.start(QStringLiteral(TRONBYT_DESK),
                  {QStringLiteral("schema"), QStringLiteral("upgrade"), QStringLiteral("--database"), m_file,
                   QStringLiteral("--dir"), m_folder->path(), QStringLiteral("--no-backup")});
    QVERIFY(process.waitForStarted());
    if (afterMs >= 0) {
        QTest::qWait(afterMs);
        process.kill();
    }
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000));
}

/// A database of the newest revision with 60,000 apps, beside a revision that builds them anew.
QString SchemaCommandTest::makeManyApps()
{
    using namespace storage;
    QFile revision(m_folder->filePath(QStringLiteral("slow.yaml")));
    if (!revision.open(QIODevice::WriteOnly) || revision.write(slowRevision) != slowRevision.size())
        qFatal("no revision");
    const QString made = m_folder->filePath(QStringLiteral("made.sqlite"));
    auto database = Database::open(DatabaseUrl::sqlite(made), {Access::ReadWrite, true});
    if (!database)
        qFatal("no database");
    plainsql::execute(
        database->connection(),
        {QStringLiteral("INSERT INTO users VALUES (1, 'u', '', '', '', '', '', NULL)"),
         QStringLiteral(
             "INSERT INTO devices SELECT 'd', 'n', '', '', '', '', '', 1, '', 1, 1, 0, '', NULL, NULL, NULL, "
             "1, NULL, 0, NULL, 0, NULL, NULL, '{}', 1, NULL, NULL"),
         QStringLiteral(
             "INSERT INTO apps WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
             "60000) SELECT i, i, 'app', 1, 1, hex(randomblob(60)), 1, 0, i, 0, 0, NULL, NULL, NULL, '[]', "
             "0, "
             "'daily', 1, NULL, NULL, '{}', 0, '[]', 0, 'd', NULL FROM n"),
         QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
    return made;
}

/// TRONBYT_KILLS sets how many times; the trial takes 200.
void SchemaCommandTest::afterKillTheFileIsWhollyTheOldOrTheNewRevision()
{
    using namespace storage;
    const QString made = makeManyApps();
    const Connection before = plainsql::connect(DatabaseUrl::sqlite(made));
    const QStringList oldSchema = livedump::schema(before);
    const QString sum = QStringLiteral("SELECT count(*), sum(id), sum(length(notes)) FROM apps");
    const QStringList rows = plainsql::rows(before, sum);
    const int asked = qEnvironmentVariableIntValue("TRONBYT_KILLS");
    const int kills = asked > 0 ? asked : 10;
    QRandomGenerator random(7);
    QStringList newSchema;
    int durationMs = 0;
    int olds = 0;
    for (int i = 0; i <= kills; ++i) {
        removeDatabase(m_file);
        QVERIFY(QFile::copy(made, m_file));
        QElapsedTimer timer;
        timer.start();
        upgradeAndKill(
            i == 0 ? -1 : random.bounded(durationMs + durationMs / 4)); // the first shows how long it takes
        const Connection after = plainsql::connect(DatabaseUrl::sqlite(m_file));
        QCOMPARE(plainsql::rows(after, QStringLiteral("PRAGMA integrity_check")),
                 QStringList{QStringLiteral("ok")});
        QCOMPARE(plainsql::rows(after, sum), rows);
        const QStringList schema = livedump::schema(after);
        if (i == 0) {
            durationMs = static_cast<int>(timer.elapsed());
            newSchema = schema;
            QVERIFY(newSchema != oldSchema);
        }
        const bool old = schema == oldSchema;
        QCOMPARE(schema, old ? oldSchema : newSchema);
        QCOMPARE(plainsql::rows(after, QStringLiteral("SELECT version_num FROM alembic_version")).join(u','),
                 old ? QStringLiteral("002") : QStringLiteral("slow"));
        QVERIFY(Database::open(DatabaseUrl::sqlite(m_file)));
        olds += old ? 1 : 0;
    }
    qInfo("%d of %d ended at the old revision, the others at the new one", olds, kills);
}

QTEST_GUILESS_MAIN(SchemaCommandTest)
#include "tst_schemacommand.moc"
