// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/gridaccessible.h"
#include "ui/schedule/weekdates.h"
#include "ui/schedule/weekgrid.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <limits>

/// The keyboard: going from block to block, nudging, days.

namespace {

using Kind = GridItem::Kind;

bool isInHours(const GridItem &item)
{
    return item.kind == Kind::Block || item.kind == Kind::Group;
}

/// How far an item is from another in a direction; nothing where it lies elsewhere.
std::optional<double> distance(const GridItem &from, const GridItem &to, Qt::Key direction)
{
    const QPointF way = to.rect.topLeft() - from.rect.topLeft();
    const bool isSameDay = to.day <= from.lastDay && to.lastDay >= from.day;
    const double down = std::abs(way.x()) * 0.5;
    switch (direction) {
    case Qt::Key_Down:
        return isSameDay && (way.y() > 0 || (way.y() == 0 && way.x() > 0 && isInHours(to)))
                   ? std::optional(way.y() + down)
                   : std::nullopt;
    case Qt::Key_Up:
        return isSameDay && (way.y() < 0 || (way.y() == 0 && way.x() < 0 && isInHours(to)))
                   ? std::optional(-way.y() + down)
                   : std::nullopt;
    case Qt::Key_Right:
        return way.x() > 0 && (to.day > from.day || from.kind == Kind::AllDay)
                   ? std::optional(way.x() * 8 + std::abs(way.y()))
                   : std::nullopt;
    case Qt::Key_Left:
        return way.x() < 0 && (to.day < from.day || from.kind == Kind::AllDay)
                   ? std::optional(-way.x() * 8 + std::abs(way.y()))
                   : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

void WeekGrid::selectNext(Qt::Key direction)
{
    commit();
    const std::vector<GridItem> &items = m_scene.items();
    const int current = currentItem();
    const GridItem *nearest = nullptr;
    double best = std::numeric_limits<double>::max();
    for (const GridItem &item : items) {
        if (item.kind == Kind::More)
            continue;
        if (current < 0) {
            nearest = nearest ? nearest : &item;
            continue;
        }
        const GridItem &from = items[static_cast<size_t>(current)];
        const bool isSameLane = isInHours(item) == isInHours(from);
        const bool isSideways = direction == Qt::Key_Left || direction == Qt::Key_Right;
        const auto far = distance(from, item, direction);
        if (far && *far < best && (!isSideways || isSameLane)) {
            best = *far;
            nearest = &item;
        }
    }
    if (!nearest)
        return;
    const GridItem item = *nearest;
    makeCurrent(item);
    scrollTo(item);
    Q_EMIT appSelected(item.app < 0 ? 0 : m_scene.scope().device->app(item.app).id);
}

void WeekGrid::makeCurrent(const GridItem &item)
{
    m_current = {item.app, item.day, item.kind == Kind::AllDay ? WindowPiece::Kind::Whole : item.piece.kind,
                 item.kind == Kind::Group ? item.piece.from : -1};
    viewport()->update();
    announceGridItem(*this);
    Q_EMIT currentChanged();
}

void WeekGrid::scrollTo(const GridItem &item)
{
    if (!isInHours(item))
        return;
    const QRect body = m_scene.scale().body();
    const double above = item.rect.top() - body.top();
    const double below = std::min(item.rect.bottom(), item.rect.top() + body.height()) - body.bottom();
    if (above < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(above) - 8);
    else if (below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(below) + 8);
}

void WeekGrid::nudge(WindowGrip grip, int direction, bool fine)
{
    const AppWeek *week = m_scene.week(m_scene.selectedApp());
    if (!week || m_scene.scope().isReadOnly || m_isAsked || m_drag)
        return;
    GridGesture gesture;
    gesture.before = *week;
    gesture.now = week->hours;
    if (m_gesture && m_gesture->target == GridGesture::Target::Hours && m_gesture->before.app == week->app)
        gesture = *m_gesture;
    const int by = fine ? 1 : m_scene.scope().snapMinutes;
    if (isAllDay(gesture.now)) { // out of the lane: a window around the middle of the morning
        gesture.isFromLane = true;
        gesture.now = windowOf(8 * 60, GridDrag::droppedLength);
    } else {
        const bool endsBehind = grip == WindowGrip::Last && gesture.now.wraps();
        const int edge = edgeOf(gesture.now, grip) + (endsBehind ? minutesOfDay : 0);
        gesture.now = draggedTo(gesture.now, grip, nextStep(edge, by, direction), by);
    }
    gesture.isToLane = false;
    const int current = currentItem();
    if (current >= 0)
        m_pointer = m_scene.items()[static_cast<size_t>(current)].rect.bottomLeft();
    setGesture(gesture);
    announceGridItem(*this);
    m_nudges.start();
}

void WeekGrid::toggleDay(int day)
{
    commit();
    const int selected = m_scene.selectedApp();
    const AppWeek *week = m_scene.week(selected);
    if (!week || m_scene.scope().isReadOnly)
        return;
    const bool isOn = week->days.test(static_cast<size_t>(day));
    Q_EMIT weekdayAsked(m_scene.scope().device->app(selected).id, weekdayOf(m_scene.first().addDays(day)),
                        !isOn);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        const bool wasMoving = m_gesture.has_value();
        m_nudges.stop();
        m_drag.reset();
        if (!m_isAsked)
            setGesture(std::nullopt);
        if (!wasMoving)
            Q_EMIT appSelected(0);
    } else if (isEnter && m_gesture) {
        commit();
    } else if (isEnter && m_current.groupFrom >= 0 && currentItem() >= 0) {
        openGroup(m_scene.items()[static_cast<size_t>(currentItem())]);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    if (!m_drag)
        commit();
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}
