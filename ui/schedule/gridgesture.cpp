// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/gridgesture.h"

#include <algorithm>

std::optional<GridDrag> GridDrag::begin(const WeekScene &scene, const GridHit &hit, QPointF place)
{
    GridDrag drag;
    GridGesture &start = drag.m_start;
    const double minute = scene.scale().minuteAt(place.y());
    if (hit.kind == GridHit::Kind::LightEdge) {
        start.target = GridGesture::Target::Light;
        start.light = hit.light;
        for (const WeekScene::LightLine &line : scene.lightLines())
            if (line.edge == hit.light)
                start.lightBefore = domain::ClockTime(std::min(line.minute, minutesOfDay - 1));
        start.lightNow = start.lightBefore;
        drag.m_offset = minute - static_cast<double>(start.lightBefore.count());
        return drag;
    }
    if (hit.kind != GridHit::Kind::Item)
        return std::nullopt;
    const GridItem &item = scene.items()[static_cast<size_t>(hit.item)];
    const AppWeek *week = scene.week(item.app);
    if (!week)
        return std::nullopt;
    start.before = *week;
    start.now = week->hours;
    start.grip = hit.grip;
    start.isFromLane = item.kind == GridItem::Kind::AllDay;
    start.isToLane = start.isFromLane;
    if (start.isFromLane)
        return drag;
    // The early half of a window over midnight is a day's length behind its beginning.
    const bool isEarly = item.piece.kind == WindowPiece::Kind::Early;
    const int edge =
        edgeOf(week->hours, hit.grip) - (isEarly && hit.grip == WindowGrip::Whole ? minutesOfDay : 0);
    drag.m_offset = minute - edge;
    return drag;
}

GridGesture GridDrag::at(const WeekScene &scene, QPointF place, int step) const
{
    if (m_start.target == GridGesture::Target::Light)
        return lightAt(scene, place, step);
    GridGesture gesture = m_start;
    const bool isInHours = place.y() >= scene.scale().body().top();
    if (m_start.grip == WindowGrip::Whole && !isInHours) {
        gesture.isToLane = true;
        gesture.now = {};
        return gesture;
    }
    gesture.isToLane = false;
    const double minute = scene.scale().minuteAt(place.y()) - m_offset;
    if (m_start.isFromLane) {
        const int from = std::clamp(snapped(minute, step), 0, minutesOfDay - droppedLength);
        gesture.now = windowOf(from, droppedLength);
        return gesture;
    }
    const bool isWrapped = m_start.before.hours.wraps();
    const int target = snapped(minute, step);
    if (m_start.grip == WindowGrip::Last && isWrapped)
        gesture.now = draggedTo(m_start.before.hours, m_start.grip, target + minutesOfDay, step);
    else
        gesture.now = draggedTo(m_start.before.hours, m_start.grip, target, step);
    return gesture;
}

GridGesture GridDrag::lightAt(const WeekScene &scene, QPointF place, int step) const
{
    GridGesture gesture = m_start;
    const int minute = snapped(scene.scale().minuteAt(place.y()) - m_offset, step);
    gesture.lightNow = domain::ClockTime(std::clamp(minute, 0, minutesOfDay - 1));
    return gesture;
}
