// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

/// The problems of a migration that hold a text, with what they are in; and whether users without any are
/// shown too.
class ProblemFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProblemFilter(QObject *parent = nullptr);

    void setEverything(bool everything);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_everything = false;
};
