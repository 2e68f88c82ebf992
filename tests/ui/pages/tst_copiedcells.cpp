// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writing.h"
#include "tests/ui/pages/tablesstage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

/// What Copy takes from the table of apps.
class CopiedCellsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void columnsAreApartByTabsAndRowsByLines();
    void rowsNotYetReadAreCopiedAsWell();
    void aRowThatIsGoneHasNoLine();
    void moreCellsThanCanBeCopiedAreRefusedInWords();

private:
    TableView *view() const { return m_stage->view(); }
    int column(const char *field) const { return m_stage->column(field); }
    /// The text of a cell, once its row is read.
    QString text(int row, int column) const { return m_stage->cell(row, column).data().toString(); }
    /// Selects from one cell to another and copies.
    void copy(const QModelIndex &from, const QModelIndex &to) const;

    std::unique_ptr<TablesStage> m_stage;
};

void CopiedCellsTest::init()
{
    m_stage = std::make_unique<TablesStage>();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
}

void CopiedCellsTest::copy(const QModelIndex &from, const QModelIndex &to) const
{
    view()->setFocus();
    view()->selectionModel()->select({from, to}, QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
}

void CopiedCellsTest::columnsAreApartByTabsAndRowsByLines()
{
    const int first = column("iname");
    copy(view()->rows().index(3, first), view()->rows().index(4, first + 1));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("%1\t%2\n%3\t%4")
                     .arg(text(3, first), text(3, first + 1), text(4, first), text(4, first + 1)));
}

void CopiedCellsTest::rowsNotYetReadAreCopiedAsWell()
{
    const int first = TablesStage::appCount / 2;
    const int id = column("id");
    QVERIFY(view()->rows().row(first).isEmpty());
    copy(view()->rows().index(first, id), view()->rows().index(first + 99, id));
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != QStringLiteral("before"));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 100);
    for (const int place : {0, 57, 99})
        QCOMPARE(lines[place], text(first + place, id));
}

void CopiedCellsTest::aRowThatIsGoneHasNoLine()
{
    const int id = column("id");
    const QString before = text(10, id);
    const QString after = text(12, id);
    auto other = storage::Database::open(m_stage->fixture.store.opened().url);
    QVERIFY(other);
    QVERIFY(storage::apply(*other, {{}, {storage::DeleteRow{domain::Entity::App, view()->rows().key(11)}}}));
    copy(view()->rows().index(10, id), view()->rows().index(12, id));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("%1\n%2").arg(before, after));
}

void CopiedCellsTest::moreCellsThanCanBeCopiedAreRefusedInWords()
{
    const QSignalSpy shown(&m_stage->fixture.session, &Session::messageShown);
    view()->setFocus();
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

QTEST_MAIN(CopiedCellsTest)
#include "tst_copiedcells.moc"
