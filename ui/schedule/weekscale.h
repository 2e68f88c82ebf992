// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/weekcontent.h"

#include <QRect>

/// Where the hours and dates of a week are drawn: the sizes of the grid's parts, and places to times and
/// back. Places are the viewport's; `scroll` is how far the hours are scrolled up.
struct WeekScale
{
    QSize viewport;
    int gutter = 56; ///< left, for the hours
    int header = 34; ///< top, for the dates
    int lane = 0;    ///< below the header, for apps without a window
    int visibleHours = 24;
    int scroll = 0;

    /// The hours of all dates in sight.
    QRect body() const { return {gutter, header + lane, viewport.width() - gutter, bodyHeight()}; }
    QRect gutterRect() const { return {0, header + lane, gutter, bodyHeight()}; }
    int bodyHeight() const { return std::max(viewport.height() - header - lane, 0); }
    /// Height of all 24 hours; at least readable, however small the viewport.
    int hoursHeight() const;
    int longestScroll() const { return std::max(hoursHeight() - bodyHeight(), 0); }

    /// Left edge of a day; of the seventh, the right edge of the grid.
    int dayLeft(int day) const { return gutter + (viewport.width() - gutter) * day / daysOfWeek; }
    int dayWidth(int day) const { return dayLeft(day + 1) - dayLeft(day); }
    QRect dayHeader(int day) const { return {dayLeft(day), 0, dayWidth(day), header}; }
    /// The day at an abscissa, the nearest one outside of the grid.
    int dayAt(int x) const;

    double yOf(double minute) const { return header + lane - scroll + minute * hoursHeight() / minutesOfDay; }
    /// Beyond the day where the place is.
    double minuteAt(double y) const
    {
        return (y - header - lane + scroll) * minutesOfDay / std::max(hoursHeight(), 1);
    }
    /// Hours between two labels, so that they do not touch.
    int hoursPerLabel(int labelHeight) const;
};
