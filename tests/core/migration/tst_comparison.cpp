// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/autogenerate.h"
#include "tests/core/migration/livedump.h"
#include "tests/core/migration/runs.h"

using namespace migration;
using namespace runs;
using storage::Engine;

namespace {

struct Drift
{
    const char *name;
    QList<const char *> sqlite;
    QList<const char *> postgres; ///< empty where it is the same
    const char *told;
};

const QList<Drift> &drifts()
{
    static const QList<Drift> all{
        {"a column that is missing",
         {"ALTER TABLE devices DROP COLUMN locale"},
         {},
         "devices.locale: the column is missing"},
        {"a column in the middle that is missing",
         {"ALTER TABLE apps DROP COLUMN autopin"},
         {},
         "apps.autopin: the column is missing"},
        {"a column too many",
         {"ALTER TABLE apps ADD COLUMN \"my own\" TEXT COLLATE NOCASE DEFAULT 'x'"},
         {"ALTER TABLE apps ADD COLUMN \"my own\" VARCHAR DEFAULT 'x'"},
         "apps.my own: nobody declared this column"},
        {"a column with another name",
         {"ALTER TABLE users RENAME COLUMN email TO mail"},
         {},
         "users.mail: nobody declared this column"},
        {"an index that is missing", {"DROP INDEX ix_apps_iname"}, {}, "the index ix_apps_iname is missing"},
        {"an index too many",
         {"CREATE INDEX \"my ix\" ON apps (lower(name), \"order\") WHERE enabled"},
         {},
         "the index my ix is not declared like this"},
        {"an index that is not unique",
         {"DROP INDEX ix_users_username", "CREATE INDEX ix_users_username ON users (username)"},
         {},
         "the index ix_users_username is missing"},
        {"a table too many",
         {"CREATE TABLE \"my notes\" (id INTEGER PRIMARY KEY AUTOINCREMENT, t TEXT NOT NULL DEFAULT 'a', "
          "UNIQUE (t))",
          "CREATE INDEX n1 ON \"my notes\" (lower(t))",
          "CREATE TRIGGER n2 AFTER INSERT ON \"my notes\" BEGIN DELETE FROM \"my notes\" WHERE id < 0; END"},
         {"CREATE TABLE \"my notes\" (id SERIAL PRIMARY KEY, t VARCHAR NOT NULL DEFAULT 'a', UNIQUE (t))",
          "CREATE INDEX n1 ON \"my notes\" (lower(t))"},
         "my notes: nobody declared this table"},
        {"a table that is missing",
         {"DROP TABLE system_settings"},
         {},
         "system_settings: the table is missing"},
        {"a view and a trigger",
         {"CREATE VIEW names AS SELECT name FROM apps",
          "CREATE TRIGGER t1 AFTER DELETE ON users BEGIN DELETE FROM devices WHERE user_id = old.id; END"},
         {"CREATE VIEW names AS SELECT name FROM apps"},
         "names: nobody declared this (VIEW)"},
    };
    return all;
}

QStringList textsOf(const Comparison &comparison)
{
    QStringList texts;
    for (const Difference &difference : comparison.differences)
        texts.append(difference.text);
    return texts;
}

Comparison compared(const storage::Connection &connection)
{
    const auto live = readSchema(connection);
    if (!live)
        qFatal("%s", qPrintable(textOf(live)));
    return compare(connection.engine(), *live, storage::relationalProfile());
}

} // namespace

class ComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDatabaseIsAsDeclared_data() { Engines::addRows(); }
    void aNewDatabaseIsAsDeclared();
    void whatAMigrationLeavesIsNoDifference();
    void aGeneratedRevisionPutsItRightAndItsDowngradeBack_data();
    void aGeneratedRevisionPutsItRightAndItsDowngradeBack();
    void facetsOfAColumnAreCompared_data();
    void facetsOfAColumnAreCompared();
    void aRenameIsOfferedAsAComment();
    void behindTheHeadNothingIsGenerated();

private:
    Engines m_engines;
    FixedClock m_clock;
};

void ComparisonTest::aNewDatabaseIsAsDeclared()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const storage::DatabaseUrl url = filledAt(m_engines, engine);
    QCOMPARE(textsOf(compared(plainsql::connect(url))), QStringList());
}

void ComparisonTest::whatAMigrationLeavesIsNoDifference()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    const storage::Connection connection = plainsql::connect(url);
    plainsql::execute(connection,
                      {QStringLiteral("CREATE TABLE json_data_backup (id INTEGER PRIMARY KEY AUTOINCREMENT)"),
                       QStringLiteral("CREATE TABLE meta (schema_version INTEGER NOT NULL)")});
    const Comparison comparison = compared(connection);
    QCOMPARE(textsOf(comparison), QStringList());
    QCOMPARE(comparison.leftovers.size(), 2);
}

void ComparisonTest::aGeneratedRevisionPutsItRightAndItsDowngradeBack_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("told");
    const auto listed = [](const QList<const char *> &texts) {
        QStringList all;
        for (const char *text : texts)
            all.append(QString::fromUtf8(text));
        return all;
    };
    for (const Drift &drift : drifts()) {
        QTest::addRow("SQLite: %s", drift.name)
            << Engine::Sqlite << listed(drift.sqlite) << QString::fromUtf8(drift.told);
        QTest::addRow("PostgreSQL: %s", drift.name)
            << Engine::Postgresql << listed(drift.postgres.isEmpty() ? drift.sqlite : drift.postgres)
            << QString::fromUtf8(drift.told);
    }
}

void ComparisonTest::aGeneratedRevisionPutsItRightAndItsDowngradeBack()
{
    QFETCH(Engine, engine);
    QFETCH(QStringList, statements);
    QFETCH(QString, told);
    SKIP_WITHOUT(m_engines, engine);
    const storage::DatabaseUrl url = filledAt(m_engines, engine);
    const storage::Connection connection = plainsql::connect(url);
    plainsql::execute(connection, statements);
    const QStringList drifted = livedump::schema(connection);
    auto migrator = Migrator::open(url, {storage::Access::ReadWrite, false, false});
    const auto differences = differencesAtHead(*migrator, ours());
    QVERIFY2(differences, qPrintable(textOf(differences)));
    QVERIFY2(textsOf({*differences, {}}).join(u'\n').contains(told),
             qPrintable(textsOf({*differences, {}}).join(u'\n')));

    const auto empty = newRevision(ours(), QStringLiteral("Put it right"), QDate(2026, 2, 3));
    const QString text = revisionText(*empty, *differences);
    const auto revision = readRevision(text.toUtf8(), QStringLiteral("generated.yaml"));
    QVERIFY2(revision, qPrintable(textOf(revision) + text));
    const auto up = migrator->run({{*revision, true}}, m_clock, {});
    QVERIFY2(up, qPrintable(textOf(up) + text));
    QCOMPARE(textsOf(compared(connection)), QStringList());
    const auto down = migrator->run({{*revision, false}}, m_clock, {});
    QVERIFY2(down, qPrintable(textOf(down) + text));
    if (engine == Engine::Sqlite)
        QCOMPARE(livedump::schema(connection), drifted);
    else // its columns come back at the end only
        QCOMPARE(textsOf(compared(connection)).size(), differences->size());
}

void ComparisonTest::facetsOfAColumnAreCompared_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("change");
    const auto rows = [](const char *name, const char *change) {
        QTest::addRow("SQLite: %s", name) << Engine::Sqlite << QString::fromUtf8(change);
        QTest::addRow("PostgreSQL: %s", name) << Engine::Postgresql << QString::fromUtf8(change);
    };
    rows("type", "alter_column: {table: apps, column: notes, to: {type: json}}");
    rows("nullability", "alter_column: {table: apps, column: notes, to: {nullable: true}}");
    rows("default", "alter_column: {table: apps, column: notes, to: {default: \"'none'\"}}");
    rows("foreign key", "drop_foreign_key: {table: apps, columns: [device_id], references: devices}");
    rows("unique", "create_unique: {table: apps, columns: [id, device_id]}");
}

void ComparisonTest::facetsOfAColumnAreCompared()
{
    QFETCH(Engine, engine);
    QFETCH(QString, change);
    SKIP_WITHOUT(m_engines, engine);
    if (engine == Engine::Postgresql && change.contains(QLatin1String("json")))
        change = QStringLiteral("alter_column: {table: apps, column: notes, to: {type: \"VARCHAR(30)\"}}");
    const storage::DatabaseUrl url = filledAt(m_engines, engine);
    auto migrator = Migrator::open(url, {storage::Access::ReadWrite, false, false});
    const QStringList before = livedump::schema(migrator->connection());
    const auto drift =
        readRevision("revision: drift\nparent: \"002\"\nmessage: x\ndate: 2026-01-01\nupgrade:\n  - " +
                         change.toUtf8() + "\ndowngrade: []\n",
                     QStringLiteral("drift.yaml"));
    QVERIFY2(drift, qPrintable(textOf(drift)));
    const auto drifted = migrator->run({{*drift, true}}, m_clock, {});
    QVERIFY2(drifted, qPrintable(textOf(drifted)));
    const Comparison comparison = compared(migrator->connection());
    QCOMPARE(comparison.differences.size(), 1);
    QList<Operation> repair = comparison.differences.first().upgrade;
    const Revision right{QStringLiteral("right"), QStringLiteral("drift"), {}, {}, repair, {}, {}};
    const auto repaired = migrator->run({{right, true}}, m_clock, {});
    QVERIFY2(repaired, qPrintable(textOf(repaired)));
    QCOMPARE(textsOf(compared(migrator->connection())), QStringList());
    if (engine == Engine::Sqlite)
        QCOMPARE(livedump::schema(migrator->connection()), before);
}

void ComparisonTest::aRenameIsOfferedAsAComment()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    plainsql::execute(plainsql::connect(url),
                      {QStringLiteral("ALTER TABLE users RENAME COLUMN email TO mail")});
    const auto migrator = Migrator::open(url, {});
    const auto differences = differencesAtHead(*migrator, ours());
    const auto empty = newRevision(ours(), QStringLiteral("Put it right"), QDate(2026, 2, 3));
    const QString text = revisionText(*empty, *differences);
    QVERIFY2(text.contains(QLatin1String("# A rename looks like")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("- rename_column: {table: users, from: mail, to: email}")),
             qPrintable(text));
    QTemporaryDir folder;
    const auto file = writeRevision(*empty, *differences, folder.filePath(QStringLiteral("new")));
    QVERIFY2(file, qPrintable(textOf(file)));
    QVERIFY(file->endsWith(empty->id + QLatin1String("_put_it_right.yaml")));
    const auto history = History::load(folder.filePath(QStringLiteral("new")));
    QVERIFY2(history, qPrintable(textOf(history)));
    QCOMPARE(*history->head(), empty->id);
    QVERIFY(!writeRevision(*empty, *differences, folder.filePath(QStringLiteral("new"))));
}

void ComparisonTest::behindTheHeadNothingIsGenerated()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(upgradeTo(m_clock, url, first));
    const auto differences = differencesAtHead(*Migrator::open(url, {}), ours());
    QVERIFY(!differences);
    QVERIFY2(differences.error().what.contains(QLatin1String("upgrade it first")),
             qPrintable(differences.error().what));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
