// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// A revision in the history: its place in the graph, what it is for, its id and date, and where it stands.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static int paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QString &mark,
                         int right, bool isStrong);
    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &box);
};
