// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemfilter.h"

#include "ui/models/problemtreemodel.h"

ProblemFilter::ProblemFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setFilterRole(ProblemTreeModel::FilterRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void ProblemFilter::setEverything(bool everything)
{
    m_everything = everything;
    invalidateFilter();
}

bool ProblemFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_everything && index.data(ProblemTreeModel::CountRole).toInt() == 0)
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}
