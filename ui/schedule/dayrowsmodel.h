// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/daycontent.h"

#include <QAbstractTableModel>

/// The apps of a device in rotation order: name, and when each is active on a date.
class DayRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Hours, columns };
    enum Role {
        AppIdRole = Qt::UserRole, ///< qint64
        AppIndexRole              ///< in the rules' order
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Apps whose name lacks the filter are left out. Null shows none.
    void setDay(const SharedDay &day, const QString &filter);
    const SharedDay &day() const { return m_day; }
    const domain::AppPlan &plan(int row) const;
    /// Row of an app, or -1.
    int rowOf(qint64 appId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString hours(int row) const;

    SharedDay m_day;
    std::vector<int> m_rows; ///< indices in the rules' order
};
