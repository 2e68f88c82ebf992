// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/migrator.h"
#include "core/migration/tabletext.h"
#include "tests/core/migration/livedump.h"

using namespace migration;
using storage::Engine;

namespace {

/// A table as a person may have made it, and a change of it that needs it built anew.
struct Case
{
    const char *name;
    QList<const char *> setup;
    const char *table;
    const char *column;
};

const QList<Case> cases{
    {"a name with spaces, quotes and a reserved word",
     {"CREATE TABLE \"my \"\"order\"\" [x]\" (\"select\" INTEGER, `from where` TEXT, [a b] TEXT, "
      "PRIMARY KEY(\"select\"))",
      "INSERT INTO \"my \"\"order\"\" [x]\" VALUES (3, 'x', NULL)"},
     "my \"order\" [x]",
     "from where"},
    {"generated columns",
     {"CREATE TABLE g (a INT, b INT GENERATED ALWAYS AS (a * 2) STORED, c TEXT AS (a || ')') VIRTUAL "
      "UNIQUE, d INT)",
      "INSERT INTO g (a, d) VALUES (1, 5), (2, 6)", "CREATE INDEX g_b ON g (b)"},
     "g",
     "d"},
    {"partial and expression indexes",
     {"CREATE TABLE i (a INT, b TEXT)",
      "CREATE UNIQUE INDEX i1 ON i (lower(b), a DESC) WHERE a > 1 AND b <> ','",
      "CREATE INDEX \"i 2\" ON i (b COLLATE NOCASE)", "INSERT INTO i VALUES (2, 'x'), (3, 'X')"},
     "i",
     "a"},
    {"WITHOUT ROWID",
     {"CREATE TABLE w (k TEXT, n INT, PRIMARY KEY (k, n)) WITHOUT ROWID",
      "INSERT INTO w VALUES ('b', 1), ('a', 2)"},
     "w",
     "n"},
    {"STRICT",
     {"CREATE TABLE s (a INTEGER PRIMARY KEY, b TEXT) STRICT", "INSERT INTO s VALUES (9, 'x')"},
     "s",
     "b"},
    {"triggers that name the table and others",
     {"CREATE TABLE t (a INT, b TEXT)", "CREATE TABLE log (what TEXT)",
      "CREATE TRIGGER t_in AFTER INSERT ON t WHEN new.a > 0 BEGIN INSERT INTO log VALUES ('in;' || "
      "new.b); END",
      "CREATE TRIGGER log_in AFTER INSERT ON log BEGIN UPDATE t SET b = 'seen' WHERE a = 2; END",
      "INSERT INTO t VALUES (1, 'x'), (2, 'y')"},
     "t",
     "a"},
    {"views over the table",
     {"CREATE TABLE v (a INT, b TEXT)", "CREATE VIEW v1 AS SELECT a, b FROM v",
      "CREATE VIEW v2 AS SELECT * FROM v1",
      "CREATE TRIGGER v1_in INSTEAD OF INSERT ON v1 BEGIN INSERT INTO v VALUES (new.a, new.b); END",
      "INSERT INTO v VALUES (1, 'x')"},
     "v",
     "b"},
    {"a reference to itself and from others",
     {"CREATE TABLE p (id INTEGER PRIMARY KEY, up INTEGER REFERENCES p (id) ON DELETE SET NULL, n TEXT)",
      "CREATE TABLE c (id INTEGER, p_id INTEGER NOT NULL REFERENCES p ON DELETE CASCADE ON UPDATE "
      "CASCADE)",
      "INSERT INTO p VALUES (1, NULL, 'a'), (2, 1, 'b')", "INSERT INTO c VALUES (1, 2), (2, 2)"},
     "p",
     "n"},
    {"AUTOINCREMENT whose last row is gone",
     {"CREATE TABLE n (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT)",
      "INSERT INTO n (a) VALUES ('x'), ('y'), ('z')", "DELETE FROM n WHERE id > 1"},
     "n",
     "a"},
    {"rows by hidden number",
     {"CREATE TABLE r (rowid TEXT, a TEXT)",
      "INSERT INTO r (oid, rowid, a) VALUES (40, 'x', 'y'), (50, 'z', NULL)"},
     "r",
     "a"},
    {"checks, collations, conflict clauses and comments",
     {"CREATE TABLE k ( -- the first, of (two\n a TEXT COLLATE NOCASE NOT NULL ON CONFLICT REPLACE "
      "DEFAULT ('a,' || 'b') "
      "CONSTRAINT \"a check\" CHECK (a <> ')' /* , */), b VARCHAR(10, 2) DEFAULT -1.5 UNIQUE ON CONFLICT "
      "IGNORE, c "
      "DATETIME DEFAULT CURRENT_TIMESTAMP, CONSTRAINT both UNIQUE (a COLLATE BINARY, b), CHECK (b IN "
      "('x', 'y(') OR b "
      "IS NULL))",
      "INSERT INTO k VALUES ('a', 'x', NULL), ('B', NULL, '2026-01-01')"},
     "k",
     "c"},
    {"columns without a type, and bytes",
     {"CREATE TABLE b (a, b BLOB, c)", "INSERT INTO b VALUES (x'00ff', zeroblob(3), 1.0)"},
     "b",
     "c"},
    {"an empty table", {"CREATE TABLE e (a INT, b TEXT)"}, "e", "a"},
};

QList<Step> oneStep(const QList<Operation> &operations)
{
    const Revision revision{QStringLiteral("b"),     QStringLiteral("a"), QStringLiteral("x"),
                            QDate(2026, 1, 1),       operations,          *reversed(operations),
                            QStringLiteral("b.yaml")};
    return {{revision, true}};
}

QList<Step> back(QList<Step> steps)
{
    steps.first().up = false;
    return steps;
}

} // namespace

class RebuildTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingButTheChangeIsChanged_data();
    void nothingButTheChangeIsChanged();
    void aTextReadsBackAsItWas_data() { nothingButTheChangeIsChanged_data(); }
    void aTextReadsBackAsItWas();
    void aVirtualTableIsRefused();
    void orphansThatWereThereAreNoFault();

private:
    storage::Connection prepared(const storage::DatabaseUrl &url, const QStringList &setup);

    Engines m_engines;
};

storage::Connection RebuildTest::prepared(const storage::DatabaseUrl &url, const QStringList &setup)
{
    storage::Connection connection = plainsql::connect(url);
    plainsql::execute(connection, QStringList{storage::ddl::createVersionTable(),
                                              QStringLiteral("INSERT INTO alembic_version VALUES ('a')")} +
                                      setup);
    return connection;
}

void RebuildTest::nothingButTheChangeIsChanged_data()
{
    QTest::addColumn<QStringList>("setup");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    for (const Case &one : cases) {
        QStringList setup;
        for (const char *statement : one.setup)
            setup.append(QString::fromUtf8(statement));
        QTest::newRow(one.name) << setup << QString::fromUtf8(one.table) << QString::fromUtf8(one.column);
    }
}

void RebuildTest::nothingButTheChangeIsChanged()
{
    QFETCH(QStringList, setup);
    QFETCH(QString, table);
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    const storage::Connection connection = prepared(url, setup);
    const QStringList schema = livedump::schema(connection);
    const QStringList content =
        livedump::content(connection).filter(QRegularExpression(QStringLiteral("^(?!alembic)")));
    const QString numbers = QStringLiteral("SELECT * FROM sqlite_master WHERE name = 'sqlite_sequence'");
    const bool counts = !plainsql::rows(connection, numbers).isEmpty();
    const QString sequence = QStringLiteral("SELECT name, seq FROM sqlite_sequence");
    const QStringList sequences = counts ? plainsql::rows(connection, sequence) : QStringList();

    auto migrator = Migrator::open(url, {});
    QVERIFY2(migrator, qPrintable(textOf(migrator)));
    const ddl::Check check{QStringLiteral("added check"), QStringLiteral("1 = 1")};
    const QList<Step> up = oneStep({AddConstraint{table, check}});
    const auto done = migrator->run(up, base::SystemClock(), {});
    QVERIFY2(done, qPrintable(textOf(done)));
    const QStringList changed = livedump::schema(connection);
    QCOMPARE(changed.size(), schema.size() + 1);
    for (const QString &line : schema)
        QVERIFY2(changed.contains(line), qPrintable(line));
    QCOMPARE(livedump::content(connection).filter(QRegularExpression(QStringLiteral("^(?!alembic)"))),
             content);
    QCOMPARE(counts ? plainsql::rows(connection, sequence) : QStringList(), sequences);
    QCOMPARE(plainsql::rows(connection, QStringLiteral("PRAGMA integrity_check")),
             QStringList{QStringLiteral("ok")});
    QVERIFY(plainsql::rows(connection, QStringLiteral("PRAGMA foreign_key_check")).isEmpty());

    const auto undone = migrator->run(back(up), base::SystemClock(), {});
    QVERIFY2(undone, qPrintable(textOf(undone)));
    QCOMPARE(livedump::schema(connection), schema);
}

void RebuildTest::aTextReadsBackAsItWas()
{
    QFETCH(QStringList, setup);
    QFETCH(QString, table);
    QFETCH(QString, column);
    const auto text = TableText::parse(setup.first());
    QVERIFY2(text, qPrintable(textOf(text)));
    QVERIFY(text->column(column));
    const auto again = TableText::parse(text->statement(table));
    QVERIFY2(again, qPrintable(textOf(again)));
    QCOMPARE(again->statement(table), text->statement(table));
    QCOMPARE(again->columns().size(), text->columns().size());
    for (qsizetype i = 0; i < text->columns().size(); ++i) {
        QCOMPARE(again->columns()[i].type, text->columns()[i].type);
        QCOMPARE(again->columns()[i].constraints.size(), text->columns()[i].constraints.size());
    }
    const storage::Connection connection = prepared(m_engines.freshUrl(Engine::Sqlite), setup);
    const QStringList names =
        plainsql::rows(connection, QStringLiteral("SELECT name FROM pragma_table_xinfo('%1')").arg(table));
    QStringList parsed;
    for (const TableText::Column &one : text->columns())
        parsed.append(one.name);
    QCOMPARE(parsed, names);
}

void RebuildTest::aVirtualTableIsRefused()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    const storage::Connection connection =
        prepared(url, {QStringLiteral("CREATE VIRTUAL TABLE f USING fts5(a)"),
                       QStringLiteral("INSERT INTO f VALUES ('x')")});
    auto migrator = Migrator::open(url, {});
    const ddl::Check check{QStringLiteral("c"), QStringLiteral("1 = 1")};
    const auto done =
        migrator->run(oneStep({AddConstraint{QStringLiteral("f"), check}}), base::SystemClock(), {});
    QVERIFY(!done);
    QVERIFY2(done.error().what.contains(QLatin1String("virtual")), qPrintable(done.error().what));
    QCOMPARE(plainsql::rows(connection, QStringLiteral("SELECT a FROM f")), QStringList{QStringLiteral("x")});
}

void RebuildTest::orphansThatWereThereAreNoFault()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    const storage::Connection connection = prepared(
        url, {QStringLiteral("CREATE TABLE p (id INTEGER PRIMARY KEY)"),
              QStringLiteral("CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p (id))"),
              QStringLiteral("INSERT INTO c VALUES (1, 7), (2, 8)")});
    auto migrator = Migrator::open(url, {});
    const ddl::Check check{QStringLiteral("k"), QStringLiteral("id > 0")};
    const auto done =
        migrator->run(oneStep({AddConstraint{QStringLiteral("c"), check}}), base::SystemClock(), {});
    QVERIFY2(done, qPrintable(textOf(done)));
    QCOMPARE(plainsql::rows(connection, QStringLiteral("SELECT count(*) FROM c")),
             QStringList{QStringLiteral("2")});
    QCOMPARE(backupsOf(url.path()).size(), 1);
}

QTEST_GUILESS_MAIN(RebuildTest)
#include "tst_rebuild.moc"
