// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/weekscene.h"

#include <optional>

/// Something that is being dragged or nudged: what it was, and what it would be.
struct GridGesture
{
    enum class Target { Hours, Light };

    Target target = Target::Hours;
    WindowGrip grip = WindowGrip::Whole;
    AppWeek before{};                 ///< of Hours
    domain::DayWindow now;            ///< of Hours
    bool isFromLane = false;          ///< the app had no window
    bool isToLane = false;            ///< it would lose its window
    ScheduleEdits::LightEdge light{}; ///< of Light
    domain::ClockTime lightBefore{};  ///< of Light
    domain::ClockTime lightNow{};     ///< of Light

    bool hasChanged() const
    {
        if (target == Target::Light)
            return lightNow != lightBefore;
        return isToLane ? !isFromLane : now.first != before.hours.first || now.last != before.hours.last;
    }
};

/// Turns the way of a pointer into gestures: from where it took hold of something to where it is.
class GridDrag final
{
public:
    static constexpr int droppedLength = 120; ///< minutes of a window that begins in the lane

    /// Nothing where what was hit cannot be dragged.
    static std::optional<GridDrag> begin(const WeekScene &scene, const GridHit &hit, QPointF place);

    /// `step`: minutes that times are rounded to.
    GridGesture at(const WeekScene &scene, QPointF place, int step) const;

private:
    GridGesture lightAt(const WeekScene &scene, QPointF place, int step) const;

    GridGesture m_start;
    double m_offset = 0; ///< minutes from the dragged edge to where it was taken hold of
};
