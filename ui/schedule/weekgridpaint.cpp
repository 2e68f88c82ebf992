// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/backgroundpainter.h"
#include "ui/schedule/blockpainter.h"
#include "ui/schedule/gridlabels.h"
#include "ui/schedule/gridwords.h"
#include "ui/schedule/weekdates.h"
#include "ui/schedule/weekgrid.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

/// The picture: what stands still is painted once; what moves, over it.

namespace {

constexpr int tipPadding = 8;
constexpr int tipDistance = 16;

} // namespace

void WeekGrid::paintEvent(QPaintEvent *event)
{
    if (m_still.isNull())
        makeStill();
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    const double ratio = m_still.devicePixelRatio();
    painter.drawPixmap(dirty, m_still,
                       QRect(qRound(dirty.x() * ratio), qRound(dirty.y() * ratio),
                             qRound(dirty.width() * ratio), qRound(dirty.height() * ratio)));
    if (m_scene.scope().device)
        paintLive(painter);
}

void WeekGrid::makeStill()
{
    m_still = QPixmap(viewport()->size() * devicePixelRatio());
    m_still.setDevicePixelRatio(devicePixelRatio());
    QPainter painter(&m_still);
    const BackgroundPainter background(painter, m_scene, m_style);
    const QDate today = m_now ? calendarDate(*m_now) : QDate();
    background.paintHours(today);
    const int selected = m_scene.selectedApp();
    const AppWeek *week = m_scene.week(selected);
    const bool areDaysToggles = week && !m_scene.scope().isReadOnly &&
                                ScheduleEdits::hasWeekdays(m_scene.scope().device->app(selected));
    const bool isMoving = m_gesture && m_gesture->target == GridGesture::Target::Hours;
    const BlockPainter blocks(painter, m_scene, m_style);
    const int without = isMoving ? m_gesture->before.app : -1;
    if (m_scene.scope().device) {
        painter.setClipRect(m_scene.scale().body());
        blocks.paintItems(false, without);
        painter.setClipping(false);
    }
    background.paintFrame({today, week ? week->days : WeekDays(), areDaysToggles});
    if (m_scene.scope().device)
        blocks.paintItems(true, without);
}

void WeekGrid::paintLive(QPainter &painter) const
{
    const BlockPainter blocks(painter, m_scene, m_style);
    painter.setClipRect(m_scene.scale().body());
    const bool isMoving = m_gesture && m_gesture->target == GridGesture::Target::Hours;
    if (isMoving && !m_gesture->isToLane) {
        const std::vector<GridItem> ghosts = m_scene.moved(m_gesture->before, m_gesture->now);
        blocks.paintGhosts(ghosts);
        for (const GridItem &ghost : ghosts)
            blocks.paintGrips(ghost);
    } else if (!isMoving && !m_scene.scope().isReadOnly) {
        const int selected = m_scene.selectedApp();
        for (const GridItem &item : m_scene.items())
            if (selected >= 0 && item.app == selected && item.kind == GridItem::Kind::Block)
                blocks.paintGrips(item);
    }
    if (m_gesture && !isMoving) {
        const double y = m_scene.scale().yOf(static_cast<double>(m_gesture->lightNow.count()));
        painter.fillRect(QRectF(0, y - 1, viewport()->width(), 2), m_style.accent);
    }
    painter.setClipping(false);
    paintNow(painter);
    if (hasFocus() && !m_gesture)
        paintCurrent(painter);
    paintTip(painter);
}

void WeekGrid::paintNow(QPainter &painter) const
{
    if (!m_now)
        return;
    const qint64 day = m_scene.first().daysTo(calendarDate(*m_now));
    if (day < 0 || day >= daysOfWeek)
        return;
    const WeekScale &scale = m_scene.scale();
    const auto sinceMidnight = *m_now - std::chrono::floor<std::chrono::days>(*m_now);
    const double minute = std::chrono::duration<double, std::ratio<60>>(sinceMidnight).count();
    const double y = scale.yOf(minute);
    if (y < scale.body().top())
        return;
    const int column = static_cast<int>(day);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.now, 2));
    painter.drawLine(QPointF(scale.dayLeft(column), y), QPointF(scale.dayLeft(column + 1), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.now);
    painter.drawEllipse(QPointF(scale.dayLeft(column), y), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WeekGrid::paintCurrent(QPainter &painter) const
{
    const int index = currentItem();
    if (index < 0)
        return;
    const GridItem &item = m_scene.items()[static_cast<size_t>(index)];
    if (item.kind != GridItem::Kind::AllDay)
        painter.setClipRect(m_scene.scale().body());
    painter.setPen(QPen(m_style.text, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(item.rect.adjusted(2.5, 2.5, -3.5, -3.5));
    painter.setClipping(false);
}

QString WeekGrid::tipText() const
{
    if (m_gesture->target == GridGesture::Target::Light) {
        const int minute = static_cast<int>(m_gesture->lightNow.count());
        const int before = static_cast<int>(m_gesture->lightBefore.count());
        return tr("%1 → %2, every day", "two times").arg(GridLabels::time(before), GridLabels::time(minute));
    }
    if (m_gesture->isToLane)
        return GridWords::droppedAllDay(m_gesture->before, m_scene.first());
    return GridWords::dragged(m_gesture->before, m_gesture->now, m_scene.first());
}

/// Beside the pointer, and always in sight.
void WeekGrid::paintTip(QPainter &painter) const
{
    if (!m_gesture || m_isAsked)
        return;
    const QString text = tipText();
    painter.setFont(m_style.font);
    QRect place = painter.fontMetrics()
                      .boundingRect(QRect(0, 0, 420, 200), Qt::TextWordWrap, text)
                      .adjusted(-tipPadding, -tipPadding / 2, tipPadding, tipPadding / 2);
    place.moveTopLeft(m_pointer.toPoint() + QPoint(tipDistance, tipDistance));
    const QRect room = viewport()->rect().adjusted(4, 4, -4, -4);
    if (place.right() > room.right())
        place.moveRight(m_pointer.toPoint().x() - tipDistance / 2);
    place.moveLeft(std::max(place.left(), room.left()));
    if (place.bottom() > room.bottom())
        place.moveBottom(std::min(m_pointer.toPoint().y() - tipDistance / 2, room.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.text);
    painter.drawRoundedRect(place, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_style.base);
    painter.drawText(place.adjusted(tipPadding, tipPadding / 2, -tipPadding, -tipPadding / 2),
                     Qt::TextWordWrap, text);
}
