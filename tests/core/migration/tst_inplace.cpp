// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/inplace.h"
#include "core/migration/rebuild.h"
#include "tests/core/migration/livedump.h"

using namespace migration;
using storage::Engine;

namespace {

AlterColumn altered(const QString &column, const Facets &to)
{
    return {QStringLiteral("t"), column, {}, to, {}};
}

AlterColumn nullable(const QString &column, bool allowed)
{
    return altered(column, {{}, allowed, {}});
}

AlterColumn withDefault(const QString &column, const QString &expression)
{
    return altered(column, {{}, {}, expression});
}

AlterColumn withType(const QString &column, const QString &type)
{
    return altered(column, {type, {}, {}});
}

/// `late` was added when the row stood already, so that its record ends before it.
const QStringList setup{
    QStringLiteral(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT NOT NULL, c TEXT, CONSTRAINT k CHECK "
        "(a <> ''), CONSTRAINT u UNIQUE (b))"),
    QStringLiteral("INSERT INTO t (id, a, b) VALUES (7, 'x', 'y')"),
    QStringLiteral("CREATE INDEX t_a ON t (a)"),
    QStringLiteral(
        "CREATE TRIGGER t_in AFTER INSERT ON t BEGIN UPDATE t SET c = 'seen' WHERE id = new.id; END"),
    QStringLiteral("ALTER TABLE t ADD COLUMN late TEXT DEFAULT 'old'"),
};

} // namespace

Q_DECLARE_METATYPE(QList<migration::Operation>)

/// Changes of a SQLite table that write no row.
class InPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTouchesNoRowFits_data();
    void onlyWhatTouchesNoRowFits();
    void rowsAndEverythingElseStayAsTheyWere_data() { onlyWhatTouchesNoRowFits_data(); }
    void rowsAndEverythingElseStayAsTheyWere();
    void anotherConnectionSeesTheNewText();
    void aRollBackBringsTheOldTextBack();

private:
    storage::Connection prepared()
    {
        storage::Connection connection = plainsql::connect(m_url = m_engines.freshUrl(Engine::Sqlite));
        plainsql::execute(connection, setup);
        return connection;
    }

    Engines m_engines;
    storage::DatabaseUrl m_url;
};

void InPlaceTest::onlyWhatTouchesNoRowFits_data()
{
    QTest::addColumn<QList<Operation>>("changes");
    QTest::addColumn<bool>("fits");

    const QString t = QStringLiteral("t");
    const ddl::Check check{QStringLiteral("k"), QStringLiteral("a <> ''")};
    const ddl::Key key{QStringLiteral("u"), {QStringLiteral("b")}};
    const auto row = [](const char *name, const Operation &change, bool fits) {
        QTest::newRow(name) << QList<Operation>{change} << fits;
    };
    row("NULL allowed", nullable(QStringLiteral("b"), true), true);
    row("NULL forbidden where none is", nullable(QStringLiteral("a"), false), true);
    row("NULL forbidden where one is", nullable(QStringLiteral("c"), false), false);
    row("NULL of the key", nullable(QStringLiteral("id"), false), false);
    row("a default of a first column", withDefault(QStringLiteral("a"), QStringLiteral("'z'")), true);
    row("a default before what may have been added", withDefault(QStringLiteral("c"), QStringLiteral("'z'")),
        false);
    row("the default that old rows read", withDefault(QStringLiteral("late"), QStringLiteral("'new'")),
        false);
    row("a type", withType(QStringLiteral("a"), QStringLiteral("integer")), false);
    row("a check gone", DropConstraint{t, check}, true);
    row("a check more", AddConstraint{t, ddl::Check{QStringLiteral("m"), QStringLiteral("1 = 1")}}, false);
    row("a key gone", DropConstraint{t, key}, false);
    QTest::newRow("one of two writes rows")
        << QList<Operation>{nullable(QStringLiteral("b"), true),
                            withType(QStringLiteral("a"), QStringLiteral("text"))}
        << false;
}

void InPlaceTest::onlyWhatTouchesNoRowFits()
{
    QFETCH(const QList<Operation>, changes);
    QFETCH(const bool, fits);
    const storage::Connection connection = prepared();
    const Executor executor(connection);
    const QStringList texts =
        plainsql::rows(connection, QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 't'"));
    const auto text = TableText::parse(texts.first());
    QVERIFY2(text, qPrintable(textOf(text)));
    QCOMPARE(fitsInPlace(executor, QStringLiteral("t"), *text, changes), fits);
}

void InPlaceTest::rowsAndEverythingElseStayAsTheyWere()
{
    QFETCH(const QList<Operation>, changes);
    QFETCH(const bool, fits);
    const storage::Connection connection = prepared();
    const QStringList content = livedump::content(connection);
    const QStringList others = plainsql::rows(
        connection,
        QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE name <> 't' ORDER BY name"));
    Executor executor(connection);
    plainsql::execute(connection, {QStringLiteral("BEGIN IMMEDIATE")});
    const auto done = rebuildTable(executor, QStringLiteral("t"), changes);
    if (!done) { // only what the rows themselves forbid
        plainsql::execute(connection, {QStringLiteral("ROLLBACK")});
        QVERIFY2(!fits, qPrintable(textOf(done)));
    } else {
        plainsql::execute(connection, {QStringLiteral("COMMIT")});
    }
    QCOMPARE(executor.script().filter(QStringLiteral("writable_schema = ON")).isEmpty(), !fits);
    if (fits) {
        QCOMPARE(livedump::content(connection), content);
        QCOMPARE(plainsql::rows(connection,
                                QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE name <> 't' "
                                               "ORDER BY name")),
                 others);
    }
    QCOMPARE(plainsql::rows(connection, QStringLiteral("SELECT late FROM t")),
             QStringList{QStringLiteral("old")});
    QCOMPARE(plainsql::rows(connection, QStringLiteral("PRAGMA integrity_check")),
             QStringList{QStringLiteral("ok")});
}

void InPlaceTest::anotherConnectionSeesTheNewText()
{
    const storage::Connection connection = prepared();
    const storage::Connection other = plainsql::connect(m_url);
    QCOMPARE(plainsql::rows(other, QStringLiteral("SELECT count(*) FROM t")),
             QStringList{QStringLiteral("1")});
    Executor executor(connection);
    QVERIFY(rebuildTable(executor, QStringLiteral("t"), {nullable(QStringLiteral("b"), true)}));
    plainsql::execute(other, {QStringLiteral("INSERT INTO t (id, a, b) VALUES (8, 'x', NULL)")});
    plainsql::execute(connection, {QStringLiteral("INSERT INTO t (id, a, b) VALUES (9, 'x', NULL)")});
    QCOMPARE(plainsql::rows(other, QStringLiteral("SELECT count(*) FROM t")),
             QStringList{QStringLiteral("3")});
    QVERIFY2(!connection.execute(QStringLiteral("UPDATE sqlite_master SET sql = '' WHERE 0")),
             "the schema may be written still");
}

void InPlaceTest::aRollBackBringsTheOldTextBack()
{
    const storage::Connection connection = prepared();
    const QStringList schema = livedump::schema(connection);
    Executor executor(connection);
    plainsql::execute(connection, {QStringLiteral("BEGIN IMMEDIATE")});
    QVERIFY(rebuildTable(executor, QStringLiteral("t"), {nullable(QStringLiteral("b"), true)}));
    plainsql::execute(connection, {QStringLiteral("ROLLBACK")});
    QCOMPARE(livedump::schema(connection), schema);
    QVERIFY(!connection.execute(QStringLiteral("INSERT INTO t (id, a, b) VALUES (8, 'x', NULL)")));
}

QTEST_GUILESS_MAIN(InPlaceTest)
#include "tst_inplace.moc"
