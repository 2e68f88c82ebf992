// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/migrator.h"
#include "tests/core/migration/livedump.h"

using namespace migration;
using storage::Engine;

namespace {

const char *const setup = R"(
  - create_table:
      name: parents
      columns: [{name: id, type: integer, nullable: false}, {name: name, type: text}]
      primary_key: [id]
  - create_table:
      name: "my order"
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: order, type: text, nullable: false, default: "'x'"}
        - {name: "a \"b\"", type: integer}
        - {name: amount, type: integer, nullable: false}
        - {name: parent_id, type: integer}
      primary_key: [id]
      unique: [{name: uq_amount, columns: [amount]}]
      foreign_keys: [{name: fk_parent, columns: [parent_id], references: parents, to: [id]}]
      checks: [{name: ck_amount, expression: "amount > 0"}]
  - create_index: {name: "ix a", table: "my order", columns: ["a \"b\""]}
  - insert: {table: parents, rows: [{id: 1, name: "O'Hara"}, {id: 2, name: null}]}
  - insert:
      table: "my order"
      rows:
        - {id: 7, order: one, "a \"b\"": 3, amount: 10, parent_id: 1}
        - {id: 9, order: "", "a \"b\"": null, amount: 20, parent_id: null}
)";

/// A history of the common tables and one more revision.
base::Result<History> historyWith(const QByteArray &upgrade)
{
    const auto first =
        readRevision(QByteArray("revision: a\nparent: null\nmessage: x\ndate: 2026-01-01\nupgrade:") + setup +
                         "downgrade: [sql: DROP TABLE \"my order\", sql: DROP TABLE parents]\n",
                     QStringLiteral("a.yaml"));
    if (!first)
        return first.error();
    const auto second =
        readRevision("revision: b\nparent: a\nmessage: y\ndate: 2026-01-01\nupgrade:\n" + upgrade,
                     QStringLiteral("b.yaml"));
    if (!second)
        return second.error();
    return History::from({*first, *second});
}

struct Case
{
    const char *name;
    const char *upgrade;
    const char *holds; ///< a part of the schema or of the rows afterwards
};

constexpr Case cases[]{
    {"create a table",
     "  - create_table: {name: notes, columns: [{name: id, type: integer, nullable: false}, {name: at, type: "
     "datetime}], "
     "primary_key: [id], foreign_keys: [{columns: [id], references: parents, to: [id], on_delete: "
     "CASCADE}]}\n",
     "ON DELETE CASCADE"},
    {"rename a table", "  - rename_table: {from: \"my order\", to: \"group\"}\n", "group(a \"b\""},
    {"add a column", "  - add_column: {table: parents, column: {name: locale, type: text}}\n", "locale"},
    {"add a column with a default",
     "  - add_column: {table: parents, column: {name: size, type: integer, nullable: false, default: "
     "\"5\"}}\n",
     "parents(id,name,size): "},
    {"add a column with a value for the rows",
     "  - add_column: {table: \"my order\", column: {name: state, type: text, nullable: false}, fill: new}\n",
     "new"},
    {"rename a column", "  - rename_column: {table: \"my order\", from: order, to: \"select\"}\n", "column"},
    {"change a type",
     "  - alter_column: {table: \"my order\", column: \"a \\\"b\\\"\", from: {type: integer}, to: {type: "
     "text}}\n",
     "b\" text"},
    {"allow NULL",
     "  - alter_column: {table: \"my order\", column: order, from: {nullable: false}, to: {nullable: "
     "true}}\n",
     "order text null"},
    {"change a default",
     "  - alter_column: {table: \"my order\", column: order, from: {default: \"'x'\"}, to: {default: "
     "\"'y'\"}}\n",
     "'y'"},
    {"drop a default",
     "  - alter_column: {table: \"my order\", column: order, from: {default: \"'x'\"}, to: {default: "
     "null}}\n",
     "[]"},
    {"create an index",
     "  - create_index: {name: \"ix partial\", table: \"my order\", columns: [amount, "
     "\"(lower(\\\"order\\\"))\"], unique: "
     "true, where: \"amount > 1\"}\n",
     "ix partial"},
    {"drop an index", "  - drop_index: {name: \"ix a\", table: \"my order\", columns: [\"a \\\"b\\\"\"]}\n",
     "uq_amount"},
    {"create a unique constraint",
     "  - create_unique: {table: \"my order\", name: uq_two, columns: [order, amount]}\n", "uq_two"},
    {"drop a unique constraint",
     "  - drop_unique: {table: \"my order\", name: uq_amount, columns: [amount]}\n", "ck_amount"},
    {"create a foreign key",
     "  - create_foreign_key: {table: parents, name: fk_self, columns: [id], references: parents, to: "
     "[id]}\n",
     "fk_self"},
    {"drop a foreign key",
     "  - drop_foreign_key: {table: \"my order\", name: fk_parent, columns: [parent_id], references: "
     "parents, to: [id]}\n",
     "ck_amount"},
    {"create a check",
     "  - create_check: {table: \"my order\", name: ck_two, expression: \"amount < 100\"}\n", "ck_two"},
    {"drop a check", "  - drop_check: {table: \"my order\", name: ck_amount, expression: \"amount > 0\"}\n",
     "uq_amount"},
    {"insert rows", "  - insert: {table: parents, rows: [{id: 5, name: \"'\\\\\"}]}\n", "5"},
    {"update rows",
     "  - update: {table: parents, where: {id: 1}, from: {name: \"O'Hara\"}, to: {name: Scarlett}}\n",
     "Scarlett"},
    {"delete rows and say what comes back",
     "  - delete: {table: \"my order\", rows: [{id: 9, amount: 20}]}\n"
     "downgrade:\n  - insert: {table: \"my order\", rows: [{id: 9, order: \"\", amount: 20}]}\n",
     "one"},
    {"SQL of its own, a kind each",
     "  - sql: {sqlite: ['CREATE VIEW v AS SELECT id FROM parents'], postgresql: ['CREATE VIEW v AS SELECT "
     "id FROM "
     "parents']}\ndowngrade:\n  - sql: DROP VIEW v\n",
     "VIEW"},
    {"several of one table and of another",
     "  - create_check: {table: \"my order\", name: ck_two, expression: \"amount < 100\"}\n"
     "  - alter_column: {table: \"my order\", column: amount, from: {default: null}, to: {default: \"1\"}}\n"
     "  - alter_column: {table: parents, column: name, from: {type: text}, to: {type: \"VARCHAR(20)\"}}\n"
     "  - add_column: {table: \"my order\", column: {name: more, type: boolean, nullable: false}, fill: "
     "false}\n",
     "ck_two"},
};

} // namespace

class OperationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downTakesBackWhatUpDid_data();
    void downTakesBackWhatUpDid();
    void theScriptDoesTheSame_data() { downTakesBackWhatUpDid_data(); }
    void theScriptDoesTheSame();
    void aDroppedTableAndColumnComeBackEmpty_data() { Engines::addRows(); }
    void aDroppedTableAndColumnComeBackEmpty();
    void aFaultyRevisionLeavesEverythingAsItWas_data();
    void aFaultyRevisionLeavesEverythingAsItWas();

private:
    Engines m_engines;
};

void OperationsTest::downTakesBackWhatUpDid_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("upgrade");
    QTest::addColumn<QString>("holds");
    for (const Case &one : cases) {
        QTest::addRow("SQLite: %s", one.name)
            << Engine::Sqlite << QByteArray(one.upgrade) << QString::fromUtf8(one.holds);
        QTest::addRow("PostgreSQL: %s", one.name)
            << Engine::Postgresql << QByteArray(one.upgrade) << QString::fromUtf8(one.holds);
    }
}

void OperationsTest::downTakesBackWhatUpDid()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, upgrade);
    QFETCH(QString, holds);
    SKIP_WITHOUT(m_engines, engine);
    const auto history = historyWith(upgrade);
    QVERIFY2(history, qPrintable(textOf(history)));
    auto migrator = Migrator::open(m_engines.freshUrl(engine), {storage::Access::ReadWrite, true, true});
    QVERIFY2(migrator, qPrintable(textOf(migrator)));
    const base::SystemClock clock;
    const auto prepared = migrator->run(*history->upgrade({}, QStringLiteral("a")), clock, {});
    QVERIFY2(prepared, qPrintable(textOf(prepared)));
    const QStringList schema = livedump::schema(migrator->connection());
    const QStringList content = livedump::content(migrator->connection());

    const auto up = migrator->run(*history->upgrade(migrator->current(), QStringLiteral("head")), clock, {});
    QVERIFY2(up, qPrintable(textOf(up)));
    QCOMPARE(migrator->current(), QStringLiteral("b"));
    const QStringList changed =
        livedump::schema(migrator->connection()) + livedump::content(migrator->connection());
    QVERIFY(changed != schema + content);
    QVERIFY2(changed.join(u'\n').contains(holds), qPrintable(changed.join(u'\n')));

    const auto down =
        migrator->run(*history->downgrade(migrator->current(), QStringLiteral("-1")), clock, {});
    QVERIFY2(down, qPrintable(textOf(down)));
    QCOMPARE(livedump::schema(migrator->connection()), schema);
    QCOMPARE(livedump::content(migrator->connection()).filter(QStringLiteral("my order")),
             content.filter(QStringLiteral("my order")));
    QCOMPARE(livedump::content(migrator->connection()).filter(QStringLiteral("parents")),
             content.filter(QStringLiteral("parents")));
}

void OperationsTest::theScriptDoesTheSame()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, upgrade);
    SKIP_WITHOUT(m_engines, engine);
    const auto history = historyWith(upgrade);
    QVERIFY2(history, qPrintable(textOf(history)));
    const storage::DatabaseUrl ran = m_engines.freshUrl(engine);
    const storage::DatabaseUrl read = m_engines.freshUrl(engine);
    const base::SystemClock clock;
    auto migrator = Migrator::open(ran, {storage::Access::ReadWrite, true, false});
    QVERIFY(migrator->run(*history->upgrade({}, QStringLiteral("head")), clock, {}));

    const QList<Step> steps = *history->upgrade({}, QStringLiteral("a"));
    const auto first = statementsFromBase(engine, steps);
    QVERIFY2(first, qPrintable(textOf(first)));
    storage::Database::open(read, {storage::Access::ReadWrite, false}).error(); // not there yet
    const storage::Connection connection = plainsql::connect(read);
    plainsql::execute(connection, first->first());
    const auto reader = Migrator::open(read, {storage::Access::ReadOnly, false, false});
    QVERIFY2(reader, qPrintable(textOf(reader)));
    const QStringList before = livedump::schema(connection) + livedump::content(connection);
    const auto second = reader->statements(*history->upgrade(QStringLiteral("a"), QStringLiteral("head")));
    QVERIFY2(second, qPrintable(textOf(second)));
    QCOMPARE(livedump::schema(connection) + livedump::content(connection), before); // only told
    plainsql::execute(connection, second->first());
    QCOMPARE(livedump::schema(connection), livedump::schema(migrator->connection()));
    QCOMPARE(livedump::content(connection), livedump::content(migrator->connection()));
}

void OperationsTest::aDroppedTableAndColumnComeBackEmpty()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const auto history =
        historyWith("  - drop_column: {table: \"my order\", column: {name: \"a c\", type: integer}}\n"
                    "  - drop_table: {name: gone, columns: [{name: id, type: integer, nullable: false}], "
                    "primary_key: [id]}\n");
    QVERIFY2(history, qPrintable(textOf(history)));
    auto migrator = Migrator::open(m_engines.freshUrl(engine), {storage::Access::ReadWrite, true, false});
    const base::SystemClock clock;
    QVERIFY(migrator->run(*history->upgrade({}, QStringLiteral("a")), clock, {}));
    plainsql::execute(migrator->connection(),
                      {QStringLiteral("ALTER TABLE \"my order\" ADD COLUMN \"a c\" INTEGER"),
                       QStringLiteral("CREATE TABLE gone (id INTEGER NOT NULL PRIMARY KEY)"),
                       QStringLiteral("INSERT INTO gone VALUES (1)")});
    const QStringList content = livedump::content(migrator->connection()).filter(QStringLiteral("my order"));
    const auto up = migrator->run(*history->upgrade(QStringLiteral("a"), QStringLiteral("b")), clock, {});
    QVERIFY2(up, qPrintable(textOf(up)));
    QVERIFY(livedump::schema(migrator->connection()).filter(QStringLiteral("gone")).isEmpty());
    const auto down = migrator->run(*history->downgrade(QStringLiteral("b"), QStringLiteral("a")), clock, {});
    QVERIFY2(down, qPrintable(textOf(down)));
    QVERIFY(!livedump::schema(migrator->connection()).filter(QStringLiteral("gone")).isEmpty());
    QVERIFY(plainsql::rows(migrator->connection(), QStringLiteral("SELECT * FROM gone")).isEmpty());
    QCOMPARE(livedump::content(migrator->connection()).filter(QStringLiteral("my order")), content);
}

void OperationsTest::aFaultyRevisionLeavesEverythingAsItWas_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("upgrade");
    QTest::addColumn<QString>("part");
    const auto rows = [](const char *name, const char *upgrade, const char *sqlite, const char *postgres) {
        QTest::addRow("SQLite: %s", name)
            << Engine::Sqlite << QByteArray(upgrade) << QString::fromUtf8(sqlite);
        QTest::addRow("PostgreSQL: %s", name)
            << Engine::Postgresql << QByteArray(upgrade) << QString::fromUtf8(postgres);
    };
    rows("a table that is not there",
         "  - alter_column: {table: nowhere, column: c, from: {type: text}, to: {type: date}}\n",
         "no table nowhere", "nowhere");
    rows("a column that is not there",
         "  - alter_column: {table: parents, column: zz, from: {type: text}, to: {type: date}}\n",
         "no column zz", "zz");
    rows("a constraint that is not there", "  - drop_check: {table: parents, name: zz, expression: x}\n",
         "no constraint zz", "zz");
    rows("a value that the constraint forbids",
         "  - create_check: {table: \"my order\", name: ck_two, expression: \"amount > 15\"}\n", "ck_two",
         "ck_two");
    rows("a row that would belong to nobody",
         "  - add_column: {table: \"my order\", column: {name: other_id, type: integer}, fill: 77}\n"
         "  - create_foreign_key: {table: \"my order\", name: fk_other, columns: [other_id], references: "
         "parents, to: "
         "[id]}\n",
         "belong to a row of parents", "fk_other");
    rows("an index over what is not unique",
         "  - insert: {table: parents, rows: [{id: 3, name: \"O'Hara\"}]}\n"
         "  - create_index: {name: ix, table: parents, columns: [name], unique: true}\n",
         "UNIQUE", "ix");
}

void OperationsTest::aFaultyRevisionLeavesEverythingAsItWas()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, upgrade);
    QFETCH(QString, part);
    SKIP_WITHOUT(m_engines, engine);
    const auto history = historyWith("  - rename_table: {from: parents, to: elders}\n"
                                     "  - rename_table: {from: elders, to: parents}\n" +
                                     upgrade);
    QVERIFY2(history, qPrintable(textOf(history)));
    const storage::DatabaseUrl url = m_engines.freshUrl(engine);
    auto migrator = Migrator::open(url, {storage::Access::ReadWrite, true, true});
    const base::SystemClock clock;
    QVERIFY(migrator->run(*history->upgrade({}, QStringLiteral("a")), clock, {}));
    const QStringList before =
        livedump::schema(migrator->connection()) + livedump::content(migrator->connection());
    const auto up = migrator->run(*history->upgrade(QStringLiteral("a"), QStringLiteral("b")), clock, {});
    QVERIFY(!up);
    QVERIFY2(up.error().what.contains(part), qPrintable(up.error().what));
    QCOMPARE(migrator->current(), QStringLiteral("a"));
    QCOMPARE(livedump::schema(migrator->connection()) + livedump::content(migrator->connection()), before);
    if (engine == Engine::Sqlite)
        QVERIFY(backupsOf(url.path()).isEmpty());
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
