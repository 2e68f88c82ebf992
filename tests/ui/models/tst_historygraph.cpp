// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historygraph.h"
#include "ui/models/schemahistorymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace {

/// `child<parent`, the newest first.
QList<migration::RevisionView> historyOf(const QStringList &revisions)
{
    QList<migration::RevisionView> views;
    for (const QString &text : revisions) {
        migration::RevisionView view;
        view.revision.id = text.section(u'<', 0, 0);
        view.revision.parent = text.section(u'<', 1);
        views.append(view);
    }
    return views;
}

/// `lane:from,from|passing>` with `>` where a line leads on.
QString rowText(const GraphRow &row)
{
    const auto list = [](const QList<int> &lanes) {
        QStringList texts;
        for (const int lane : lanes)
            texts.append(QString::number(lane));
        return texts.join(u',');
    };
    return QStringLiteral("%1:%2|%3%4")
        .arg(QString::number(row.lane), list(row.from), list(row.passing),
             row.goesOn ? QStringLiteral(">") : QString());
}

} // namespace

class HistoryGraphTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesLeadFromEachRevisionToItsParent_data();
    void linesLeadFromEachRevisionToItsParent();
    void theModelTellsTheNewestFirstAndWhereTheDatabaseIs();
};

void HistoryGraphTest::linesLeadFromEachRevisionToItsParent_data()
{
    QTest::addColumn<QString>("revisions");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *revisions, const char *rows) {
        QTest::newRow(name) << QString::fromLatin1(revisions) << QString::fromLatin1(rows);
    };
    row("nothing", "", "");
    row("one line", "c<b b<a a", "0:|> 0:0|> 0:0|");
    row("a branch", "c<a b<a a", "0:|> 1:|0> 0:0,1|");
    row("a branch in the middle", "d<c e<b c<b b<a a", "0:|> 1:|0> 0:0|1> 0:0,1|> 0:0|");
    row("two beginnings", "b a", "0:| 0:|");
    row("three children", "d<a c<a b<a a", "0:|> 1:|0> 2:|0,1> 0:0,1,2|");
}

void HistoryGraphTest::linesLeadFromEachRevisionToItsParent()
{
    QFETCH(const QString, revisions);
    QFETCH(const QString, rows);
    QStringList drawn;
    for (const GraphRow &row : graphOf(historyOf(revisions.split(u' ', Qt::SkipEmptyParts))))
        drawn.append(rowText(row));
    QCOMPARE(drawn.join(u' '), rows);
}

void HistoryGraphTest::theModelTellsTheNewestFirstAndWhereTheDatabaseIs()
{
    QList<migration::RevisionView> views = historyOf({QStringLiteral("001"), QStringLiteral("002<001")});
    views[0].isCurrent = views[0].isApplied = true;
    views[1].isHead = true;
    SchemaHistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRevisions(views);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.revision(0).revision.id, QStringLiteral("002"));
    QCOMPARE(model.rowOf(QStringLiteral("001")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("003")), -1);
    const QString newest = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(newest.contains(QStringLiteral("does not have it yet")), qPrintable(newest));
    const QString here = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(here.contains(QStringLiteral("the database is here")), qPrintable(here));
}

QTEST_MAIN(HistoryGraphTest)
#include "tst_historygraph.moc"
