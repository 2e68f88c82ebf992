// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/differencedelegate.h"

#include "ui/delegates/rowcolours.h"
#include "ui/models/documentcomparison.h"
#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int gap = 6;
constexpr int room = 6;
constexpr qsizetype longestShown = 2000; ///< no column is so wide

QList<QTextLayout::FormatRange> formatsOf(const QModelIndex &index, const QPalette &palette)
{
    const bool isBefore = index.column() == DocumentComparisonModel::Before;
    const QColor base = palette.color(QPalette::Base);
    const Severity severity = isBefore ? Severity::Error : Severity::Success;
    QTextCharFormat changed;
    changed.setBackground(mixed(base, severityText(severity, base), 0.25));
    changed.setForeground(palette.color(QPalette::Text));
    changed.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    const auto ranges = index.data(DocumentComparisonModel::RangesRole).value<QList<CharacterRange>>();
    for (const CharacterRange &range : ranges)
        if (range.start < longestShown)
            formats.append({range.start, range.length, changed});
    return formats;
}

} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString()).left(longestShown);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QColor ground = rowGround(cell);
    const QColor words = rowText(cell);
    const bool differs = index.data(DocumentComparisonModel::DiffersRole).toBool();
    const QString shown = cell.fontMetrics.elidedText(text, Qt::ElideRight, cell.rect.width() - 2 * gap);
    QTextLayout layout(shown, cell.font);
    layout.setFormats(formatsOf(index, cell.palette));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1e6);
    layout.endLayout();
    painter->save();
    painter->setClipRect(cell.rect.adjusted(gap, 0, -gap, 0));
    painter->setPen(differs ? words : readableOn(ground, mixed(ground, words, 0.65)));
    const double top = cell.rect.top() + (cell.rect.height() - layout.boundingRect().height()) / 2;
    layout.draw(painter, {cell.rect.left() + static_cast<double>(gap), top});
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * gap, room);
}
