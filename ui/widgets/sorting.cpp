// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sorting.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QIcon>
#include <QTableView>

namespace {

struct Sorting
{
    Q_DECLARE_TR_FUNCTIONS(Sorting)
};

void sortByCurrentColumn(QTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    const int sorted = header.sortIndicatorSection();
    const QModelIndex current = table.currentIndex(); // a table that is read anew has none
    const int column = current.isValid() ? current.column() : sorted;
    const bool isAscending = column == sorted && header.sortIndicatorOrder() == Qt::AscendingOrder;
    table.sortByColumn(column, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace

QAction *makeSortAction(QWidget *page, const std::function<QTableView &()> &table)
{
    auto *action =
        new QAction(QIcon::fromTheme(QStringLiteral("view-sort")), Sorting::tr("&Sort by this column"), page);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+S")));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, page, [table] { sortByCurrentColumn(table()); });
    page->addAction(action);
    return action;
}
