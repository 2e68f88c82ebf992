// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/sharedelegate.h"

#include "ui/widgets/sharebar.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int gap = 8;

} // namespace

ShareDelegate::ShareDelegate(int shareRole, QObject *parent)
    : QStyledItemDelegate(parent), m_shareRole(shareRole)
{}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QPalette::ColorRole role =
        cell.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text;
    const int wide = cell.fontMetrics.horizontalAdvance(QStringLiteral("100,0 %, 168 h 00 min")) + gap;
    QRect bar = cell.rect.adjusted(gap, 0, -wide - gap, 0);
    if (bar.width() > 2 * gap)
        paintShareBar(*painter, cell.palette, bar, index.data(m_shareRole).toDouble(),
                      QApplication::palette().color(QPalette::Highlight)); // a view's own is that of its rows
    painter->save();
    painter->setPen(cell.palette.color(role));
    painter->setFont(cell.font);
    painter->drawText(cell.rect.adjusted(gap, 0, -gap, 0), Qt::AlignTrailing | Qt::AlignVCenter, text);
    painter->restore();
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).grownBy({0, gap / 2, 0, gap / 2});
}
