// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/history.h"
#include "core/migration/migrator.h"
#include "core/migration/operationtext.h"
#include "tests/support/german.h"
#include "tests/support/textof.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace migration;

namespace {

const QByteArray head = "revision: \"a1\"\nparent: null\nmessage: First\ndate: 2026-01-02\n";

Revision revision(const char *id, const char *parent)
{
    return {QString::fromLatin1(id),
            QString::fromLatin1(parent),
            QStringLiteral("About %1").arg(QLatin1String(id)),
            QDate(2026, 1, 1),
            {},
            {},
            QLatin1String(id) + QLatin1String(".yaml")};
}

QStringList all(auto... texts)
{
    return {QString::fromUtf8(texts)...};
}

QStringList ids(const base::Result<QList<Step>> &steps)
{
    QStringList all;
    for (const Step &step : *steps)
        all.append((step.up ? u'+' : u'-') + step.revision.id);
    return all;
}

} // namespace

class RevisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultNamesItsLine_data();
    void aFaultNamesItsLine();
    void everyOperationReadsBackAsItWasWritten_data();
    void everyOperationReadsBackAsItWasWritten();
    void whatIsLeftOutOfADowngradeIsTheReverse();
    void oursAreOneLine();
    void messagesOfOursAreInThePersonsLanguage();
    void aScriptIsTheSameInEveryLanguage();
    void aPersonsOwnFolderAddsToOurs();
    void aFaultyHistoryIsRefused_data();
    void aFaultyHistoryIsRefused();
    void twoHeadsAreBothNamed();
    void theWayIsFound_data();
    void theWayIsFound();
    void aWayThatDoesNotExistIsRefused_data();
    void aWayThatDoesNotExistIsRefused();
};

void RevisionsTest::aFaultNamesItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &text, int line, const char *part) {
        QTest::newRow(name) << text << line << QString::fromUtf8(part);
    };
    row("no YAML", "revision: [\n", 2, "this is no YAML");
    row("a list", "- a\n", 1, "needs keys and values");
    row("no id", "parent: null\n", 1, "needs the key “revision”");
    row("an id that cannot be", "revision: a b\n", 1, "at most 32 letters");
    row("an id that means something else", "revision: head\n", 1, "neither head nor base");
    row("no day", "revision: a\nparent: null\nmessage: x\ndate: soon\nupgrade: []\n", 4, "a day such as");
    row("no upgrade", head, 1, "needs the key “upgrade”");
    row("an upgrade that is no list", head + "upgrade: yes\n", 5, "a list of operations");
    row("an unknown operation", head + "upgrade:\n  - sing: {table: t}\n", 6, "“sing” is not an operation");
    row("an unknown key",
        head + "upgrade:\n  - rename_table: {from: a, to: b}\n  - rename_table: {from: a, too: b}\n", 7,
        "needs the key “to”");
    row("a key too many", head + "upgrade:\n  - rename_table: {from: a, to: b,\n       why: c}\n", 7,
        "“why” is not a key of rename_table");
    row("a key too many at the top", head + "upgrade: []\nupgarde: []\n", 6, "“upgarde” is not a key");
    row("no table", head + "upgrade:\n  - add_column: {column: {name: a, type: text}}\n", 6,
        "needs the key “table”");
    row("no type", head + "upgrade:\n  - add_column: {table: t, column: {name: a}}\n", 6,
        "a new column needs a type");
    row("a switch that is none",
        head + "upgrade:\n  - add_column: {table: t, column: {name: a, type: text, nullable: 3}}\n", 6,
        "true or false");
    row("nothing to change", head + "upgrade:\n  - alter_column: {table: t, column: c, to: {}}\n", 6,
        "type, nullable or default");
    row("no columns", head + "upgrade:\n  - create_table: {name: t}\n", 6, "needs columns");
    row("rows that are none", head + "upgrade:\n  - insert: {table: t, rows: 5}\n", 6,
        "rows: a list is expected");
    row("sql for nobody", head + "upgrade:\n  - sql: {}\ndowngrade: []\n", 6,
        "for sqlite, postgresql or both");
    row("a check without a name", head + "upgrade:\n  - drop_check: {table: t}\n", 6, "needs the key “name”");
    row("no way back", head + "upgrade:\n  - rename_table: {from: a, to: b}\n  - drop_table: t\n", 7,
        "does not say enough to be taken back");
}

void RevisionsTest::aFaultNamesItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, part);
    const auto read = readRevision(text, QStringLiteral("own.yaml"));
    QVERIFY(!read);
    QVERIFY2(read.error().what.startsWith(QStringLiteral("own.yaml, line %1: ").arg(line)),
             qPrintable(read.error().what));
    QVERIFY2(read.error().what.contains(part), qPrintable(read.error().what));
}

void RevisionsTest::everyOperationReadsBackAsItWasWritten_data()
{
    QTest::addColumn<QString>("operation");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("drop_table: \"a b\"");
    row("rename_table: {from: a, to: \"b\\\"c\"}");
    row("add_column: {table: t, column: {name: \"order\\\\by\", type: \"VARCHAR(3)\", nullable: false, "
        "default: \"'x'\"}, "
        "after: b, fill: \"12\"}");
    row("drop_column: {table: t, column: {name: \"true\", type: boolean}, fill: true}");
    row("rename_column: {table: t, from: a, to: \"ünï\"}");
    row("alter_column: {table: t, column: c, from: {type: integer, default: null}, to: {type: text, default: "
        "\"0\"}}");
    row("alter_column: {table: t, column: c, from: {nullable: true}, to: {nullable: false}, fill: 1.5}");
    row("create_index: {name: i, table: t, columns: [a, \"(lower(b))\"], unique: true, where: \"a > 0\"}");
    row("drop_index: {name: i}");
    row("create_unique: {table: t, name: u, columns: [a, b]}");
    row("drop_unique: {table: t, columns: [a]}");
    row("create_foreign_key: {table: t, columns: [a], references: p, to: [id], on_delete: CASCADE, "
        "on_update: \"SET "
        "NULL\"}");
    row("drop_foreign_key: {table: t, name: f, columns: [a], references: p, to: [id]}");
    row("create_check: {table: t, name: c, expression: \"a > 0\"}");
    row("drop_check: {table: t, name: c, expression: \"a > 0\"}");
    row("insert: {table: t, rows: [{a: 1, b: \"1\"}, {a: null, b: true}]}");
    row("delete: {table: t, rows: [{a: -3}]}");
    row("update: {table: t, where: {a: 1}, from: {b: \"x\\ny\"}, to: {b: 2.0}}");
    row("sql: {sqlite: [\"SELECT 1\", \"SELECT 'a;b'\"], postgresql: [\"SELECT 2\"]}");
}

void RevisionsTest::everyOperationReadsBackAsItWasWritten()
{
    QFETCH(QString, operation);
    const QByteArray text = head + "upgrade:\n  - " + operation.toUtf8() + "\ndowngrade: []\n";
    const auto read = readRevision(text, QStringLiteral("own.yaml"));
    QVERIFY2(read, qPrintable(textOf(read)));
    QCOMPARE(read->upgrade.size(), 1);
    QCOMPARE(operationText(read->upgrade.first()), operation);
    QVERIFY(!describe(read->upgrade.first()).isEmpty());
    if (const auto back = reverseOf(read->upgrade.first())) {
        const auto forth = reverseOf(*back);
        QVERIFY(!forth || operationText(*forth) == operation);
    }
}

void RevisionsTest::whatIsLeftOutOfADowngradeIsTheReverse()
{
    const auto read = readRevision(head + "upgrade:\n  - rename_table: {from: a, to: b}\n"
                                          "  - add_column: {table: b, column: {name: c, type: text}}\n",
                                   QStringLiteral("own.yaml"));
    QVERIFY2(read, qPrintable(textOf(read)));
    QCOMPARE(read->downgrade.size(), 2);
    QCOMPARE(operationText(read->downgrade[0]),
             QStringLiteral("drop_column: {table: b, column: {name: c, type: text}}"));
    QCOMPARE(operationText(read->downgrade[1]), QStringLiteral("rename_table: {from: b, to: a}"));
}

void RevisionsTest::oursAreOneLine()
{
    const auto history = History::load(QStringLiteral("/nowhere"));
    QVERIFY2(history, qPrintable(textOf(history)));
    QCOMPARE(history->revisions().size(), 2);
    QVERIFY(history->head());
    QCOMPARE(*history->head(), QStringLiteral("002"));
    QCOMPARE(ids(history->upgrade({}, QStringLiteral("head"))), (all("+001", "+002")));
}

void RevisionsTest::messagesOfOursAreInThePersonsLanguage()
{
    const auto history = History::load(QStringLiteral("/nowhere"));
    QVERIFY2(history, qPrintable(textOf(history)));
    const German german;
    for (const Revision &ours : history->revisions()) {
        const QString translated =
            german.translator.translate("RevisionMessage", ours.message.toUtf8().constData());
        QVERIFY2(!translated.isEmpty(), qPrintable(ours.message));
        QCOMPARE(shownMessage(ours), translated);
        QVERIFY(Step{ours}.shownTitle().endsWith(translated));
        Revision own = ours;
        own.file = QStringLiteral("/home/anna/mine.yaml");
        QCOMPARE(shownMessage(own), ours.message);
    }
}

void RevisionsTest::aScriptIsTheSameInEveryLanguage()
{
    const auto history = History::load(QStringLiteral("/nowhere"));
    QVERIFY2(history, qPrintable(textOf(history)));
    const auto steps = history->upgrade({}, QStringLiteral("head"));
    QVERIFY2(steps, qPrintable(textOf(steps)));
    const auto script = [&steps] {
        return scriptText(storage::Engine::Sqlite, *steps, QList<QStringList>(steps->size()));
    };
    const QString english = script();
    const German german;
    QCOMPARE(script(), english);
}

void RevisionsTest::aPersonsOwnFolderAddsToOurs()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("mine.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("revision: mine\nparent: \"002\"\nmessage: My own\ndate: 2026-01-02\nupgrade: []\n");
    file.close();
    const auto history = History::load(folder.path());
    QVERIFY2(history, qPrintable(textOf(history)));
    QCOMPARE(*history->head(), QStringLiteral("mine"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("upgrade: []\n  x\n");
    file.close();
    const auto faulty = History::load(folder.path());
    QVERIFY(!faulty);
    QVERIFY2(faulty.error().what.contains(QLatin1String("mine.yaml, line ")),
             qPrintable(faulty.error().what));
}

void RevisionsTest::aFaultyHistoryIsRefused_data()
{
    QTest::addColumn<QList<Revision>>("revisions");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("one id twice") << QList<Revision>{revision("a", ""), revision("a", "")}
                                  << all("same id, a", "a.yaml");
    QTest::newRow("an unknown parent")
        << QList<Revision>{revision("a", ""), revision("b", "x")} << all("b.yaml names the parent x");
    QTest::newRow("a circle") << QList<Revision>{revision("a", ""), revision("b", "c"), revision("c", "b")}
                              << all("b, c", "circle");
    QTest::newRow("its own parent") << QList<Revision>{revision("a", "a")} << all("circle");
}

void RevisionsTest::aFaultyHistoryIsRefused()
{
    QFETCH(QList<Revision>, revisions);
    QFETCH(QStringList, parts);
    const auto history = History::from(revisions);
    QVERIFY(!history);
    for (const QString &part : parts)
        QVERIFY2(history.error().what.contains(part), qPrintable(history.error().what));
}

void RevisionsTest::twoHeadsAreBothNamed()
{
    const auto history = History::from({revision("c", "a"), revision("b", "a"), revision("a", "")});
    QVERIFY(history);
    QCOMPARE(history->revisions().first().id, QStringLiteral("a"));
    const auto up = history->upgrade(QStringLiteral("a"), QStringLiteral("head"));
    QVERIFY(!up);
    QVERIFY2(up.error().what.contains(QLatin1String("b (b.yaml)")) &&
                 up.error().what.contains(QLatin1String("c (c.yaml)")),
             qPrintable(up.error().what));
    const auto next = history->upgrade(QStringLiteral("a"), QStringLiteral("+1"));
    QVERIFY(!next);
    QVERIFY(next.error().what.contains(QLatin1String("branches after a")));
    QCOMPARE(ids(history->upgrade(QStringLiteral("a"), QStringLiteral("b"))), all("+b"));
}

void RevisionsTest::theWayIsFound_data()
{
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("way");
    const auto row = [](bool up, const char *current, const char *target, const QStringList &way) {
        QTest::addRow("%s %s %s", up ? "up" : "down", current, target)
            << up << QString::fromLatin1(current) << QString::fromLatin1(target) << way;
    };
    row(true, "", "head", all("+a", "+b", "+c"));
    row(true, "a", "head", all("+b", "+c"));
    row(true, "c", "head", all());
    row(true, "a", "+1", all("+b"));
    row(true, "", "+3", all("+a", "+b", "+c"));
    row(true, "a", "b", all("+b"));
    row(false, "c", "base", all("-c", "-b", "-a"));
    row(false, "c", "-1", all("-c"));
    row(false, "c", "a", all("-c", "-b"));
    row(false, "", "base", all());
}

void RevisionsTest::theWayIsFound()
{
    QFETCH(bool, up);
    QFETCH(QString, current);
    QFETCH(QString, target);
    QFETCH(QStringList, way);
    const auto history = History::from({revision("a", ""), revision("b", "a"), revision("c", "b")});
    const auto steps = up ? history->upgrade(current, target) : history->downgrade(current, target);
    QVERIFY2(steps, qPrintable(textOf(steps)));
    QCOMPARE(ids(steps), way);
}

void RevisionsTest::aWayThatDoesNotExistIsRefused_data()
{
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, bool up, const char *current, const char *target,
                        const char *part) {
        QTest::newRow(name) << up << QString::fromLatin1(current) << QString::fromLatin1(target)
                            << QString::fromUtf8(part);
    };
    row("too far up", true, "b", "+2", "only 1 revision");
    row("too far down", false, "a", "-2", "only 1 revision");
    row("up to what is below", true, "c", "a", "No way leads from revision c up to a");
    row("down to what is above", false, "a", "c", "No way leads from revision c up to a");
    row("to nowhere", true, "a", "z", "no revision z");
    row("from nowhere", true, "z", "head", "no revision z");
    row("zero on", true, "a", "+0", "no revision +0");
}

void RevisionsTest::aWayThatDoesNotExistIsRefused()
{
    QFETCH(bool, up);
    QFETCH(QString, current);
    QFETCH(QString, target);
    QFETCH(QString, part);
    const auto history = History::from({revision("a", ""), revision("b", "a"), revision("c", "b")});
    const auto steps = up ? history->upgrade(current, target) : history->downgrade(current, target);
    QVERIFY(!steps);
    QVERIFY2(steps.error().what.contains(part), qPrintable(steps.error().what));
}

QTEST_GUILESS_MAIN(RevisionsTest)
#include "tst_revisions.moc"
