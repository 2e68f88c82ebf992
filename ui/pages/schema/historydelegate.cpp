// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schema/historydelegate.h"

#include "ui/delegates/rowcolours.h"
#include "ui/models/schemahistorymodel.h"
#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int gap = 8;
constexpr int laneWidth = 16;
constexpr int radius = 5;
constexpr double lineWidth = 2;

QColor accent(const QStyleOptionViewItem &option)
{
    return readableOn(rowGround(option), QApplication::palette().color(QPalette::Highlight), 3);
}

double laneX(const QStyleOptionViewItem &option, int lane)
{
    return option.rect.left() + gap + radius + lane * laneWidth + 0.5;
}

QPainterPath curve(const QPointF &from, const QPointF &to)
{
    QPainterPath path(from);
    const double middle = (from.y() + to.y()) / 2;
    path.cubicTo({from.x(), middle}, {to.x(), middle}, to);
    return path;
}

void paintGraph(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto row = index.data(SchemaHistoryModel::GraphRole).value<GraphRow>();
    const double top = option.rect.top();
    const double bottom = option.rect.bottom() + 1;
    const QPointF node(laneX(option, row.lane), option.rect.center().y() + 0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(rowGround(option), rowText(option), 0.35), lineWidth));
    for (const int lane : row.passing)
        painter.drawLine(QPointF(laneX(option, lane), top), QPointF(laneX(option, lane), bottom));
    for (const int lane : row.from)
        painter.drawPath(curve({laneX(option, lane), top}, node));
    if (row.goesOn)
        painter.drawLine(node, QPointF(node.x(), bottom));

    const bool isCurrent = index.data(SchemaHistoryModel::CurrentRole).toBool();
    const bool isApplied = index.data(SchemaHistoryModel::AppliedRole).toBool();
    painter.setPen(QPen(accent(option), lineWidth));
    painter.setBrush(isApplied ? accent(option) : rowGround(option));
    painter.drawEllipse(node, radius, radius);
    if (!isCurrent)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(node, radius + 3, radius + 3);
}

QFont smallFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    paintGraph(*painter, row, index);
    int right = row.rect.right() - gap;
    if (const int heads = index.data(SchemaHistoryModel::HeadRole).toInt(); heads > 0)
        right =
            paintMark(*painter, row, heads == 1 ? tr("newest", "of revisions") : tr("one end"), right, false);
    if (index.data(SchemaHistoryModel::CurrentRole).toBool())
        right = paintMark(*painter, row, tr("here", "where the database is"), right, true);
    int lanes = 1;
    const auto graph = index.data(SchemaHistoryModel::GraphRole).value<GraphRow>();
    for (const QList<int> &used : {graph.from, graph.passing, QList<int>{graph.lane}})
        for (const int lane : used)
            lanes = std::max(lanes, lane + 1);
    const int left = row.rect.left() + 2 * gap + 2 * radius + (lanes - 1) * laneWidth + 4;
    paintText(*painter, row, index, QRect(QPoint(left, row.rect.top()), QPoint(right, row.rect.bottom())));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + QFontMetrics(smallFont(option)).height() + 14};
}

/// A word in a rounded frame; returns where the room left of it ends.
int HistoryDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QString &mark,
                               int right, bool isStrong)
{
    painter.setFont(smallFont(option));
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(mark) + 12;
    const QRectF box(right - width + 0.5, option.rect.center().y() - metrics.height() / 2.0 - 0.5, width - 1,
                     metrics.height() + 2);
    const QColor ground = isStrong ? accent(option) : rowGround(option);
    painter.setPen(isStrong ? QPen(Qt::NoPen) : QPen(quietRowText(option)));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(isStrong ? readableOn(ground, option.palette.color(QPalette::Base))
                            : quietRowText(option));
    painter.drawText(box, Qt::AlignCenter, mark);
    return right - width - 4;
}

void HistoryDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &box)
{
    QFont first = option.font;
    first.setBold(index.data(SchemaHistoryModel::CurrentRole).toBool());
    const QFontMetrics large(first);
    const QFontMetrics small(smallFont(option));
    const int top = box.top() + (box.height() - large.height() - small.height()) / 2;
    painter.setFont(first);
    painter.setPen(rowText(option));
    painter.drawText(QRect(box.left(), top, box.width(), large.height()), Qt::AlignVCenter,
                     large.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, box.width()));
    painter.setFont(smallFont(option));
    painter.setPen(quietRowText(option));
    painter.drawText(QRect(box.left(), top + large.height(), box.width(), small.height()), Qt::AlignVCenter,
                     small.elidedText(index.data(SchemaHistoryModel::DetailsRole).toString(), Qt::ElideRight,
                                      box.width()));
}
