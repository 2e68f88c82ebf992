// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/problemdelegate.h"

#include "ui/delegates/rowcolours.h"
#include "ui/models/problemtreemodel.h"
#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int gap = 6;
constexpr int room = 8;

/// The number in a coloured ground; returns its width.
int paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int count = index.data(ProblemTreeModel::CountRole).toInt();
    if (count == 0)
        return 0;
    const Severity severity =
        index.data(ProblemTreeModel::ErrorRole).toBool() ? Severity::Error : Severity::Warning;
    const QColor ground = severityBackground(severity, QApplication::palette());
    const QString text = QLocale().toString(count);
    const int width = std::max(option.fontMetrics.horizontalAdvance(text) + 10, option.fontMetrics.height());
    const QRectF box(option.rect.right() - gap - width, option.rect.top() + 4, width,
                     option.rect.height() - 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(severityText(severity, ground));
    painter.drawText(box, Qt::AlignCenter, text);
    return width + 2 * gap;
}

} // namespace

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const bool isProblem = !index.model()->hasChildren(index) && index.parent().isValid();
    const QString text = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(row.font);
    const int badge = isProblem ? 0 : paintBadge(*painter, row, index);
    const bool isError = isProblem && index.data(ProblemTreeModel::ErrorRole).toBool();
    painter->setPen(isError ? severityText(Severity::Error, rowGround(row)) : rowText(row));
    const QRect box = row.rect.adjusted(gap, 0, -badge - gap, 0);
    painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                      row.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + room};
}
