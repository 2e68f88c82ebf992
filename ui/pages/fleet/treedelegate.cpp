// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/treedelegate.h"

#include "ui/delegates/rowcolours.h"
#include "ui/models/fleettreemodel.h"
#include "ui/pages/fleet/stateglyphs.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/entityicon.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int gap = 6;

} // namespace

TreeDelegate::TreeDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_user(entityIcon(domain::Entity::User)),
      m_device(entityIcon(domain::Entity::Device)), m_app(entityIcon(domain::Entity::App))
{}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    if (index.data(FleetTreeModel::WaitingRole).toBool()) {
        paintWaiting(*painter, row, index);
    } else {
        const int left = paintIcon(*painter, row, index) + gap;
        const int right = paintState(*painter, row, index) - gap;
        const QRect box(left, row.rect.top(), right - left, row.rect.height());
        const bool isMuted = index.data(FleetTreeModel::MutedRole).toBool();
        painter->setPen(isMuted ? quietRowText(row) : rowText(row));
        painter->setFont(row.font);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          row.fontMetrics.elidedText(name, Qt::ElideRight, box.width()));
    }
    painter->restore();
}

/// Returns where the icon ends; where the theme has none, the row's left edge.
int TreeDelegate::paintIcon(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto entity = index.data(FleetTreeModel::ItemRole).value<FleetItem>().entity;
    const QIcon &icon = entity == domain::Entity::User  ? m_user
                        : entity == domain::Entity::App ? m_app
                                                        : m_device;
    if (icon.isNull())
        return option.rect.left();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int side = style->pixelMetric(QStyle::PM_SmallIconSize, &option, option.widget);
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignVCenter | Qt::AlignLeft,
                                          QSize(side, side), option.rect.adjusted(gap, 0, 0, 0));
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isMuted = index.data(FleetTreeModel::MutedRole).toBool();
    icon.paint(&painter, box, Qt::AlignCenter,
               isMuted      ? QIcon::Disabled
               : isSelected ? QIcon::Selected
                            : QIcon::Normal);
    return box.right() + 1;
}

/// From the right edge inwards; returns where the room for the name ends.
int TreeDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int size = option.fontMetrics.height() - 2;
    int right = option.rect.right() - gap;
    const auto takeBox = [&] {
        right -= size;
        const QRectF box(right, option.rect.center().y() - size / 2.0 + 0.5, size, size);
        right -= gap / 2;
        return box;
    };
    const QColor quiet = quietRowText(option);
    if (const QVariant presence = index.data(FleetTreeModel::PresenceRole); presence.isValid())
        stateglyphs::drawPresence(painter, takeBox(), static_cast<Presence>(presence.toInt()),
                                  rowGround(option));
    if (index.data(FleetTreeModel::NightRole).toBool())
        stateglyphs::drawMoon(painter, takeBox(), quiet);
    if (index.data(FleetTreeModel::PinnedRole).toBool())
        stateglyphs::drawPin(painter, takeBox(), quiet);
    const QString state = index.data(FleetTreeModel::StateRole).toString();
    if (state.isEmpty())
        return right;
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const QFontMetrics metrics(small);
    const QString shown = metrics.elidedText(state, Qt::ElideRight, option.rect.width() / 2);
    const int width = metrics.horizontalAdvance(shown);
    painter.setFont(small);
    painter.setPen(quiet);
    painter.drawText(QRect(right - width, option.rect.top(), width, option.rect.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return right - width;
}

/// A grey bar where a row will be; a sentence where none comes.
void TreeDelegate::paintWaiting(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const QRect box = option.rect.adjusted(gap, 0, -gap, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter.setPen(quietRowText(option));
    painter.setFont(option.font);
    painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 10};
}
