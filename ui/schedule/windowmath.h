// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daywindow.h"

#include <vector>

/// The hours of an app as edges on the 24 hours of a date, in minutes since midnight. A window that ends at
/// 23:59 reaches 24:00; one that ends at any other time is drawn to that time, as it is written.

inline constexpr int minutesOfDay = 24 * 60;

/// A stretch of one date that a window covers.
struct WindowPiece
{
    /// Over midnight, a window is two pieces of the same date.
    enum class Kind { Whole, Early, Late };

    int from; ///< 0–1439
    int to;   ///< 1–1440, after `from`
    Kind kind;

    bool operator==(const WindowPiece &) const = default;
};

/// What of a window is taken hold of.
enum class WindowGrip { Whole, First, Last };

/// The pieces of the window on each of its dates, the earlier first.
std::vector<WindowPiece> piecesOf(const domain::DayWindow &window);

/// Whether the window is the whole day, which is as good as no window.
bool isAllDay(const domain::DayWindow &window);

/// The edge that the grip moves, 0–1440: the first one for the whole window.
int edgeOf(const domain::DayWindow &window, WindowGrip grip);

/// The window with its edge at this minute. The minute may lie outside of the day: the window then goes over
/// midnight. A whole window keeps its length, an edge keeps the other edge, and no window gets shorter than
/// `shortest` or longer than a day.
domain::DayWindow draggedTo(const domain::DayWindow &window, WindowGrip grip, int minute, int shortest = 1);

/// The window from one minute on, for a length, both within the day.
domain::DayWindow windowOf(int from, int length);

/// The multiple of `step` nearest to the minute.
int snapped(double minute, int step);

/// The next multiple of `step` after (+1) or before (-1) the minute.
int nextStep(int minute, int step, int direction);
