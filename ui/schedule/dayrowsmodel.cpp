// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/dayrowsmodel.h"

#include "ui/schedule/daywords.h"

#include <algorithm>

void DayRowsModel::setDay(const SharedDay &day, const QString &filter)
{
    std::vector<int> rows;
    for (int app = 0; day && app < day->device->rules.appCount(); ++app) {
        const domain::App &shown = day->device->app(app);
        if (filter.isEmpty() || shown.name.contains(filter, Qt::CaseInsensitive) ||
            shown.iname.contains(filter, Qt::CaseInsensitive))
            rows.push_back(app);
    }
    const auto idOf = [](const SharedDay &of, int app) { return of->device->app(app).id; };
    const bool isSame = m_day && day && std::ranges::equal(rows, m_rows, [&](int now, int before) {
                            return idOf(day, now) == idOf(m_day, before);
                        });
    if (!isSame)
        beginResetModel();
    m_day = day;
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const domain::AppPlan &DayRowsModel::plan(int row) const
{
    return m_day->plan.apps[static_cast<size_t>(m_rows[static_cast<size_t>(row)])];
}

int DayRowsModel::rowOf(qint64 appId) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](int app) { return m_day->device->app(app).id == appId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DayRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DayRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DayRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_day->isEmpty())
        return {};
    const int app = m_rows[static_cast<size_t>(index.row())];
    const domain::App &shown = m_day->device->app(app);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? shown.displayName() : hours(index.row());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return shown.enabled
                   ? tr("%1: %2", "an app, when it is active").arg(shown.displayName(), hours(index.row()))
                   : tr("%1 is disabled; its hours: %2").arg(shown.displayName(), hours(index.row()));
    case AppIdRole:
        return shown.id;
    case AppIndexRole:
        return app;
    default:
        return {};
    }
}

QVariant DayRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("App") : tr("Hours");
}

QString DayRowsModel::hours(int row) const
{
    return DayWords::windows(*m_day, plan(row).active);
}
