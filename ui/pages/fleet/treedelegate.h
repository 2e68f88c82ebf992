// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Paints a row of the fleet's tree: its name, and at the right its quiet state.
class TreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static int paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintWaiting(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};
