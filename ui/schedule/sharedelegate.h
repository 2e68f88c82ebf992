// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// A share (0–1, of the role) as a bar, with its text beside it.
class ShareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ShareDelegate(int shareRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_shareRole;
};
