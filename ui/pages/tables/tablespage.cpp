// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tables/tablespage.h"

#include "ui/models/tables/celltext.h"
#include "ui/models/tables/rowtablemodel.h"
#include "ui/models/whendone.h"
#include "ui/pages/tables/tableview.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sorting.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

TablesPage::TablesPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_tabs(new QTabBar(this)),
      m_filter(new SearchField(tr("Filter rows"), this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState), m_views(static_cast<qsizetype>(tableDeclarations().size()), nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(makeBar());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    makeActions();

    connect(m_tabs, &QTabBar::currentChanged, this, &TablesPage::showTable);
    connect(m_filter, &SearchField::searched, this, &TablesPage::applyFilter);
    connect(m_empty, &EmptyState::buttonClicked, this, &TablesPage::offerWayOn);
    showTable(0);
}

void TablesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

QLayout *TablesPage::makeBar()
{
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const TableDeclaration &table : tableDeclarations())
        m_tabs->addTab(tableTitle(table));
    m_filter->setMinimumWidth(m_filter->fontMetrics().averageCharWidth() * 30);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_filter);
    return bar;
}

void TablesPage::makeActions()
{
    auto *copy = new QAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy cells"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &TablesPage::copyCells);
    addAction(copy);
    makeSortAction(this, [this]() -> QTableView & { return *current(); });
}

TableView *TablesPage::current() const
{
    return m_views[m_tabs->currentIndex()];
}

void TablesPage::showTable(int table)
{
    TableView *&view = m_views[table];
    if (!view) {
        view = new TableView(m_session, tableDeclarations()[static_cast<size_t>(table)], m_stack);
        m_stack->addWidget(view);
        setTabOrder(m_filter, view);
        connect(&view->rows(), &RowTableModel::listingChanged, this, &TablesPage::showContent);
    }
    applyFilter();
    showContent();
}

void TablesPage::applyFilter()
{
    current()->rows().setFilter(m_filter->text().trimmed());
}

void TablesPage::showContent()
{
    const RowTableModel &rows = current()->rows();
    const bool isEmpty = rows.rowCount() == 0 && !rows.isListing();
    const QString filter = m_filter->text().trimmed();
    if (!filter.isEmpty())
        m_empty->setContent(tr("No row has “%1” in it.").arg(filter), tr("Clear filter"));
    else
        m_empty->setContent(tr("No rows here."), tr("Go to the Fleet page"));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : current());
}

void TablesPage::offerWayOn()
{
    if (m_filter->text().trimmed().isEmpty())
        m_session.navigation().showPage(PageId::Fleet);
    else
        m_filter->clear();
}

/// Copies the selected cells as text, columns apart by tabs.
void TablesPage::copyCells()
{
    const RowTableModel &rows = current()->rows();
    const auto cells = celltext::selectedCells(rows, current()->selectionModel()->selection());
    if (!cells)
        return m_session.showError(cells.error());
    if (cells->isEmpty())
        return;
    const auto reading =
        m_session.store().run([entity = rows.table().entity, cells = *cells](storage::Database &database) {
            return celltext::readText(database, entity, cells);
        });
    whenDone(reading, this, [this](const base::Result<QString> &text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
        else
            m_session.showError(text.error());
    });
}
