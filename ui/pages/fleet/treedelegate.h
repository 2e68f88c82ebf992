// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

/// Paints a row of the fleet's tree: the icon of its kind, its name, and at the right its quiet state.
class TreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TreeDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintIcon(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static int paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintWaiting(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    QIcon m_user;
    QIcon m_device;
    QIcon m_app;
};
