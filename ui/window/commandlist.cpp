// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandlist.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int margin = 8;
constexpr int rowPadding = 10;
constexpr int slack = 4; ///< text is elided by its bounding box, which may exceed its advance

} // namespace

void CommandList::setCommands(const QList<Command> &commands)
{
    beginResetModel();
    m_commands = commands;
    endResetModel();
}

void CommandList::run(int row) const
{
    if (row < 0 || row >= m_commands.size())
        return;
    const Command command = m_commands.at(row); // running it may replace the list
    command.run();
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_commands.size())
        return {};
    const Command &command = m_commands.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return command.title;
    case Qt::DecorationRole:
        return command.icon;
    case Qt::AccessibleTextRole:
        return command.detail.isEmpty() ? command.title
                                        : QStringLiteral("%1, %2").arg(command.title, command.detail);
    case detailRole:
        return command.detail;
    default:
        return {};
    }
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QString title = std::exchange(whole.text, {});
    const QString detail = index.data(CommandList::detailRole).toString();
    const QStyle *style = whole.widget ? whole.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);

    const bool selected = whole.state.testFlag(QStyle::State_Selected);
    const int left = whole.icon.isNull() ? margin : margin + whole.decorationSize.width() + margin;
    const QRect line = whole.rect.adjusted(left, 0, -margin, 0);
    const int detailWidth =
        std::min(whole.fontMetrics.horizontalAdvance(detail) + slack, line.width() * 2 / 3);
    painter->save();
    painter->setFont(whole.font);
    painter->setPen(whole.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const int titleWidth = line.width() - detailWidth - margin;
    painter->drawText(
        QStyle::visualRect(whole.direction, line, {line.topLeft(), QSize(titleWidth, line.height())}),
        Qt::AlignVCenter | Qt::AlignLeading, whole.fontMetrics.elidedText(title, Qt::ElideRight, titleWidth));
    if (!selected)
        painter->setPen(whole.palette.color(QPalette::PlaceholderText));
    const QRect end(line.right() - detailWidth + 1, line.top(), detailWidth, line.height());
    painter->drawText(QStyle::visualRect(whole.direction, line, end), Qt::AlignVCenter | Qt::AlignTrailing,
                      whole.fontMetrics.elidedText(detail, Qt::ElideMiddle, detailWidth));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + rowPadding));
    return size;
}
