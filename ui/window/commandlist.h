// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QStyledItemDelegate>

#include <functional>

/// Something the command field offers: an action, or a place to go to.
struct Command
{
    QIcon icon;
    QString title;
    QString detail; ///< shortcut, or where it belongs
    std::function<void()> run;
};

/// What the command field offers now.
class CommandList final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int detailRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command> &commands);
    void run(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Command> m_commands;
};

/// Draws a command: icon, title, and its detail quietly at the far end.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
