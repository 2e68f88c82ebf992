// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/windowmath.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int lastMinute = minutesOfDay - 1;

int firstOf(const domain::DayWindow &window)
{
    return static_cast<int>(window.first.count());
}

int lastEdge(const domain::DayWindow &window)
{
    const int last = static_cast<int>(window.last.count());
    return last == lastMinute ? minutesOfDay : last;
}

/// Minutes from the first edge to the last one; 0 for a window of one minute.
int lengthOf(const domain::DayWindow &window)
{
    const int length = lastEdge(window) - firstOf(window);
    return window.wraps() ? length + minutesOfDay : length;
}

int wrapped(int minute)
{
    const int rest = minute % minutesOfDay;
    return rest < 0 ? rest + minutesOfDay : rest;
}

/// The clock time of a last edge, which is never the first minute of a day.
int closing(int edge)
{
    const int minute = wrapped(edge);
    return minute == 0 ? lastMinute : minute;
}

domain::DayWindow made(int first, int last)
{
    return {domain::ClockTime(first), domain::ClockTime(last)};
}

/// A window that is almost a day long must not close the circle, or it would be one minute.
int longestFrom(int first)
{
    return wrapped(first) == 0 ? minutesOfDay : lastMinute;
}

} // namespace

std::vector<WindowPiece> piecesOf(const domain::DayWindow &window)
{
    using Kind = WindowPiece::Kind;
    const int first = firstOf(window);
    const int last = lastEdge(window);
    if (window.wraps())
        return {{0, std::max(last, 1), Kind::Early}, {first, minutesOfDay, Kind::Late}};
    return {{first, std::max(last, first + 1), Kind::Whole}};
}

bool isAllDay(const domain::DayWindow &window)
{
    return lengthOf(window) >= minutesOfDay || window.first == window.last + domain::ClockTime(1);
}

int edgeOf(const domain::DayWindow &window, WindowGrip grip)
{
    return grip == WindowGrip::Last ? lastEdge(window) : firstOf(window);
}

domain::DayWindow draggedTo(const domain::DayWindow &window, WindowGrip grip, int minute, int shortest)
{
    const int first = firstOf(window);
    const int last = static_cast<int>(window.last.count());
    const int length = lengthOf(window);
    const int end = first + length;
    switch (grip) {
    case WindowGrip::Whole: {
        const int moved = wrapped(minute);
        if (first == last)
            return made(moved, moved);
        return length >= minutesOfDay ? window : made(moved, closing(moved + length));
    }
    case WindowGrip::First: {
        const int longest = longestFrom(minute);
        const int kept = std::clamp(end - minute, std::min(shortest, longest), longest);
        return kept == length ? window : made(wrapped(end - kept), last);
    }
    case WindowGrip::Last: {
        const int kept = std::clamp(minute - first, shortest, longestFrom(first));
        return kept == length ? window : made(first, closing(first + kept));
    }
    }
    Q_UNREACHABLE();
}

domain::DayWindow windowOf(int from, int length)
{
    const int first = std::clamp(from, 0, minutesOfDay - 1);
    return made(first, closing(std::min(first + length, minutesOfDay)));
}

int snapped(double minute, int step)
{
    return static_cast<int>(std::lround(minute / step)) * step;
}

int nextStep(int minute, int step, int direction)
{
    const int below = static_cast<int>(std::floor(static_cast<double>(minute) / step)) * step;
    if (direction > 0)
        return below + step;
    return below == minute ? minute - step : below;
}
