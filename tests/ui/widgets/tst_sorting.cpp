// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sorting.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

class SortingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurrentColumnIsSortedByKeysAndThenTheOtherWayRound();
};

void SortingTest::theCurrentColumnIsSortedByKeysAndThenTheOtherWayRound()
{
    QStandardItemModel model;
    model.appendRow({new QStandardItem(QStringLiteral("a")), new QStandardItem(QStringLiteral("2"))});
    model.appendRow({new QStandardItem(QStringLiteral("b")), new QStandardItem(QStringLiteral("1"))});
    QTableView table;
    table.setModel(&model);
    table.setSortingEnabled(true);
    table.sortByColumn(0, Qt::AscendingOrder);
    makeSortAction(&table, [&table]() -> QTableView & { return table; });
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    const auto press = [&table] {
        QTest::keyClick(&table, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    };
    const auto firstRow = [&model] { return model.item(0, 0)->text() + model.item(0, 1)->text(); };
    QCOMPARE(firstRow(), QStringLiteral("a2"));

    table.setCurrentIndex(model.index(0, 1));
    press();
    QCOMPARE(firstRow(), QStringLiteral("b1"));
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 1);
    press();
    QCOMPARE(firstRow(), QStringLiteral("a2"));
    table.setCurrentIndex({});
    press();
    QCOMPARE(firstRow(), QStringLiteral("b1"));
}

QTEST_MAIN(SortingTest)
#include "tst_sorting.moc"
