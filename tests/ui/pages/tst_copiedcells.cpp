// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writing.h"
#include "tests/support/bigdatabase.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"
#include "ui/models/roles.h"
#include "ui/models/tables/rowtablemodel.h"
#include "ui/pages/tables/tablespage.h"
#include "ui/pages/tables/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTabBar>

namespace {

constexpr BigDatabase size{.users = 10, .devicesAUser = 10, .appsADevice = 100, .seed = 7};
constexpr int appCount = 10'000;

} // namespace

/// What Copy takes from the table of apps.
class CopiedCellsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void columnsAreApartByTabsAndRowsByLines();
    void rowsNotYetReadAreCopiedAsWell();
    void aRowThatIsGoneHasNoLine();
    void moreCellsThanCanBeCopiedAreRefusedInWords();

private:
    TableView *view() const;
    int column(const char *field) const;
    /// The text of a cell, once its row is read.
    QString text(int row, int column) const;
    /// Selects from one cell to another and copies.
    void copy(const QModelIndex &from, const QModelIndex &to) const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TablesPage> m_page;
};

void CopiedCellsTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    {
        const auto url = storage::DatabaseUrl::sqlite(m_fixture->path("tronbyt.sqlite"));
        auto database = storage::Database::open(url, {storage::Access::ReadWrite, true});
        QVERIFY(database);
        QVERIFY(fill(*database, size));
    }
    storefixture::create(m_fixture->store, m_fixture->path("tronbyt.sqlite"));
    m_page = std::make_unique<TablesPage>(m_fixture->session);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const auto tables = tableDeclarations();
    for (size_t i = 0; i < tables.size(); ++i)
        if (qstrcmp(tables[i].title, "Apps") == 0)
            m_page->findChild<QTabBar *>()->setCurrentIndex(static_cast<int>(i));
    QTRY_COMPARE_WITH_TIMEOUT(view()->rows().rowCount(), appCount, 20'000);
    QTRY_VERIFY(!view()->rows().isListing());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
}

void CopiedCellsTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

TableView *CopiedCellsTest::view() const
{
    for (auto *view : m_page->findChildren<TableView *>())
        if (view->rows().table().entity == domain::Entity::App && view->isVisible())
            return view;
    qFatal("the apps are not shown");
}

int CopiedCellsTest::column(const char *field) const
{
    const RowTableModel &rows = view()->rows();
    for (int column = 0; column < rows.columnCount(); ++column)
        if (qstrcmp(rows.field(column).name, field) == 0)
            return column;
    qFatal("no column %s", field);
}

QString CopiedCellsTest::text(int row, int column) const
{
    const QModelIndex index = view()->rows().index(row, column);
    if (!QTest::qWaitFor([&index] { return !index.data(LoadingRole).toBool(); }, 20'000))
        qWarning("row %d was not read", row);
    return index.data().toString();
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
    const int first = appCount / 2;
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
    auto other = storage::Database::open(m_fixture->store.opened().url);
    QVERIFY(other);
    QVERIFY(storage::apply(*other, {{}, {storage::DeleteRow{domain::Entity::App, view()->rows().key(11)}}}));
    copy(view()->rows().index(10, id), view()->rows().index(12, id));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("%1\n%2").arg(before, after));
}

void CopiedCellsTest::moreCellsThanCanBeCopiedAreRefusedInWords()
{
    const QSignalSpy shown(&m_fixture->session, &Session::messageShown);
    view()->setFocus();
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

QTEST_MAIN(CopiedCellsTest)
#include "tst_copiedcells.moc"
