// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writing.h"
#include "tests/ui/pages/tablesstage.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

#include <cmath>

namespace {

/// −1, 0, 1 as the database orders: nothing first, then numbers and moments, texts without regard to case.
int order(const QVariant &one, const QVariant &other)
{
    if (!one.isValid() || !other.isValid())
        return static_cast<int>(one.isValid()) - static_cast<int>(other.isValid());
    if (one.typeId() == QMetaType::QString)
        return one.toString().compare(other.toString(), Qt::CaseInsensitive);
    const QPartialOrdering ordering = QVariant::compare(one, other);
    return ordering == QPartialOrdering::Less ? -1 : static_cast<int>(ordering == QPartialOrdering::Greater);
}

bool isAscii(const QVariant &value)
{
    const QString text = value.toString();
    return std::ranges::all_of(text, [](QChar character) { return character < QChar(0x80); });
}

} // namespace

class TablesPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<TablesStage>(); }
    void cleanup() { m_stage.reset(); }
    void everyTableSortsByEveryColumn_data();
    void everyTableSortsByEveryColumn();
    void theFilterLeavesWhatMatches();
    void aCellIsEditedInPlaceAndTheEditUndone();
    void whatAnotherWroteMeanwhileIsNotOverwritten();
    void aSwitchIsOneClick();
    void escapeLeavesACellAsItWas();
    void aReadOnlyDatabaseOffersNoEditor();
    void theLastRowIsOneKeyAway();
    void aRowThatIsReadLaterIsFollowed();
    void rowsNotYetReadAreGreyBars();
    void headersAreAsWideAsTheirText();
    void theColumnsStayAsTheyWereSet();
    void anotherWritersRowKeepsTheSelection();

private:
    TableView *view() const { return m_stage->view(); }
    int column(const char *field) const { return m_stage->column(field); }
    /// The raw value of a cell, once its row is read.
    QVariant raw(int row, int column) const { return m_stage->cell(row, column).data(RawValueRole); }
    void sortBy(int column, Qt::SortOrder order) const;
    QWidget *openEditor(const QModelIndex &index) const;
    void expectSorted(int column, Qt::SortOrder order) const;

    std::unique_ptr<TablesStage> m_stage;
};

/// Clicks the header until it sorts so.
void TablesPageTest::sortBy(int column, Qt::SortOrder order) const
{
    QHeaderView *header = view()->horizontalHeader();
    view()->scrollTo(view()->model()->index(0, column));
    for (int clicks = 0; clicks < 2; ++clicks) {
        if (header->sortIndicatorSection() == column && header->sortIndicatorOrder() == order)
            break;
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }
    QCOMPARE(header->sortIndicatorSection(), column);
    QCOMPARE(header->sortIndicatorOrder(), order);
    QTRY_VERIFY_WITH_TIMEOUT(!view()->rows().isListing(), 20'000);
}

void TablesPageTest::expectSorted(int column, Qt::SortOrder sortOrder) const
{
    const RowTableModel &rows = view()->rows();
    QVariant before;
    int beforeRow = -1;
    for (int row = 0; row < rows.rowCount(); row += std::max(1, rows.rowCount() / 9)) {
        const QVariant value = raw(row, column);
        if (!isAscii(value)) // letter case beyond ASCII is the engine's own matter
            continue;
        const int sense = beforeRow < 0 ? 0 : order(before, value);
        QVERIFY2(sortOrder == Qt::AscendingOrder ? sense <= 0 : sense >= 0,
                 qPrintable(QStringLiteral("%1: row %2 has %3, row %4 has %5")
                                .arg(QString::fromLatin1(rows.field(column).name))
                                .arg(beforeRow)
                                .arg(before.toString())
                                .arg(row)
                                .arg(value.toString())));
        before = value;
        beforeRow = row;
    }
}

QWidget *TablesPageTest::openEditor(const QModelIndex &index) const
{
    view()->setCurrentIndex(index);
    view()->scrollTo(index);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F2);
    return view()->indexWidget(index);
}

void TablesPageTest::everyTableSortsByEveryColumn_data()
{
    QTest::addColumn<int>("table");
    int number = 0;
    for (const TableDeclaration &table : tableDeclarations())
        QTest::newRow(table.title) << number++;
}

void TablesPageTest::everyTableSortsByEveryColumn()
{
    QFETCH(const int, table);
    m_stage->showTable(tableDeclarations()[static_cast<size_t>(table)].title);
    QVERIFY(view()->model()->rowCount() > 0);
    for (int column = 0; column < view()->model()->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            sortBy(column, order);
            expectSorted(column, order);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TablesPageTest::theFilterLeavesWhatMatches()
{
    const QString name = raw(1234, column("iname")).toString();
    auto *filter = m_stage->page->findChild<QLineEdit *>();
    QTest::keyClicks(filter, name);
    QTRY_VERIFY_WITH_TIMEOUT(!view()->rows().isListing() && view()->rows().rowCount() < TablesStage::appCount,
                             20'000);
    QVERIFY(view()->rows().rowCount() >= 1);
    for (int row = 0; row < std::min(view()->rows().rowCount(), 50); ++row) {
        raw(row, 0);
        QString text;
        for (const QVariant &value : view()->rows().row(row))
            text += value.toString() + u'\n';
        QVERIFY2(text.contains(name, Qt::CaseInsensitive), qPrintable(text));
    }
    filter->clear();
    QTRY_COMPARE_WITH_TIMEOUT(view()->rows().rowCount(), TablesStage::appCount, 20'000);
}

void TablesPageTest::aCellIsEditedInPlaceAndTheEditUndone()
{
    const int name = column("name");
    const QString before = raw(5, name).toString();
    auto *editor = openEditor(view()->rows().index(5, name));
    QVERIFY(editor);
    auto *line = editor->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Evening news"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(raw(5, name).toString(), QStringLiteral("Evening news"));
    QCOMPARE(view()->rows().index(5, name).data().toString(), QStringLiteral("Evening news"));
    m_stage->fixture.session.history().undo();
    QTRY_COMPARE(raw(5, name).toString(), before);
    m_stage->fixture.session.history().redo();
    QTRY_COMPARE(raw(5, name).toString(), QStringLiteral("Evening news"));
}

void TablesPageTest::whatAnotherWroteMeanwhileIsNotOverwritten()
{
    const int name = column("name");
    const QVariant before = raw(5, name);
    auto *editor = openEditor(view()->rows().index(5, name));
    auto *line = editor->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("mine"));
    auto other = storage::Database::open(m_stage->fixture.store.opened().url);
    QVERIFY(other);
    const int field = domain::fieldIndex(domain::Entity::App, "name");
    const QVariant key = view()->rows().row(5).first();
    const storage::UpdateRow update{domain::Entity::App, key, {{field, before, QStringLiteral("theirs")}}};
    QVERIFY(storage::apply(*other, {{}, {update}}));
    QTRY_COMPARE(raw(5, name).toString(), QStringLiteral("theirs"));
    const QSignalSpy refused(&m_stage->fixture.session.history(), &EditHistory::failed);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(raw(5, name).toString(), QStringLiteral("theirs"));
}

void TablesPageTest::aSwitchIsOneClick()
{
    const int enabled = column("enabled");
    const bool before = raw(0, enabled).toBool();
    const QModelIndex index = view()->rows().index(0, enabled);
    view()->setCurrentIndex(index);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(raw(0, enabled).toBool(), !before);
    QVERIFY(!view()->indexWidget(index));
}

void TablesPageTest::escapeLeavesACellAsItWas()
{
    const int name = column("name");
    const QString before = raw(5, name).toString();
    auto *editor = openEditor(view()->rows().index(5, name));
    QVERIFY(editor);
    auto *line = editor->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("x"));
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(!view()->indexWidget(view()->rows().index(5, name)));
    QCOMPARE(raw(5, name).toString(), before);
    QVERIFY(!m_stage->fixture.session.history().canUndo());
}

void TablesPageTest::aReadOnlyDatabaseOffersNoEditor()
{
    const auto url = m_stage->fixture.store.opened().url;
    QVERIFY(storefixture::resultOf(m_stage->fixture.store.open(url, {storage::Access::ReadOnly, false})));
    QTRY_VERIFY(m_stage->fixture.session.isReadOnly());
    const int name = column("name");
    const QString before = raw(5, name).toString();
    QVERIFY(!openEditor(view()->rows().index(5, name)));
    QVERIFY(!view()->rows().setData(view()->rows().index(5, name), QStringLiteral("x")));
    QCOMPARE(raw(5, name).toString(), before);
}

void TablesPageTest::theLastRowIsOneKeyAway()
{
    view()->setCurrentIndex(view()->rows().index(0, 0));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view()->currentIndex().row(), TablesStage::appCount - 1);
    QCOMPARE(raw(TablesStage::appCount - 1, column("id")).toInt(), TablesStage::appCount);
    QVERIFY(view()->visualRect(view()->currentIndex()).intersects(view()->viewport()->rect()));
}

void TablesPageTest::aRowThatIsReadLaterIsFollowed()
{
    m_stage->showTable("Apps");
    const Navigation &navigation = m_stage->fixture.session.navigation();
    QVERIFY(view()->rows().row(TablesStage::appCount - 1).isEmpty());
    view()->setCurrentIndex(view()->rows().index(TablesStage::appCount - 1, 0));
    QTRY_VERIFY(navigation.selection().appId != 0);
    QCOMPARE(navigation.selection().appId,
             view()->rows().row(TablesStage::appCount - 1).first().toLongLong());
}

void TablesPageTest::rowsNotYetReadAreGreyBars()
{
    const auto inks = [this] {
        const QImage image = view()->viewport()->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        return colours;
    };
    raw(0, 0);
    view()->verticalScrollBar()->setValue(TablesStage::appCount / 2);
    const QModelIndex there = view()->rows().index(TablesStage::appCount / 2, 0);
    QVERIFY(there.data(LoadingRole).toBool());
    const QSet<QRgb> loading = inks();
    const QRgb text = view()->palette().color(QPalette::Text).rgb();
    QVERIFY(loading.size() > 2); // the ground, the grid and the bars
    QVERIFY(!loading.contains(text));
    QTRY_VERIFY(!there.data(LoadingRole).toBool());
    QVERIFY(inks().contains(text));
}

void TablesPageTest::headersAreAsWideAsTheirText()
{
    for (const TableDeclaration &table : tableDeclarations()) {
        const QHeaderView *header = m_stage->showTable(table.title)->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column),
                     qPrintable(view()->model()->headerData(column, Qt::Horizontal).toString()));
    }
}

void TablesPageTest::theColumnsStayAsTheyWereSet()
{
    const int name = column("name");
    view()->horizontalHeader()->resizeSection(name, 321);
    view()->horizontalHeader()->moveSection(name, 0);
    sortBy(name, Qt::DescendingOrder);
    const QVariant first = raw(0, name);
    m_stage->page = std::make_unique<TablesPage>(m_stage->fixture.session);
    m_stage->page->show();
    m_stage->showTable("Apps");
    QCOMPARE(view()->columnWidth(name), 321);
    QCOMPARE(view()->horizontalHeader()->visualIndex(name), 0);
    QCOMPARE(raw(0, name), first);
    QVERIFY(m_stage->showTable("Users")->columnWidth(column("username")) != 321);
}

void TablesPageTest::anotherWritersRowKeepsTheSelection()
{
    m_stage->showTable("Users");
    const int username = column("username");
    sortBy(username, Qt::AscendingOrder);
    const QString name = raw(4, username).toString();
    view()->setCurrentIndex(view()->rows().index(4, username));
    const QPersistentModelIndex chosen = view()->currentIndex();
    auto other = storage::Database::open(m_stage->fixture.store.opened().url);
    QVERIFY(other);
    QVERIFY(storage::apply(*other, storefixture::addUser(QStringLiteral("anna"))));
    QTRY_COMPARE_WITH_TIMEOUT(view()->rows().rowCount(), TablesStage::size.users + 1, 20'000);
    QCOMPARE(raw(0, username).toString(), QStringLiteral("anna"));
    QCOMPARE(chosen.row(), 5);
    QCOMPARE(view()->currentIndex(), QModelIndex(chosen));
    QCOMPARE(raw(5, username).toString(), name);
}

QTEST_MAIN(TablesPageTest)
#include "tst_tablespage.moc"
