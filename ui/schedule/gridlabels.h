// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/devicesnapshot.h"
#include "ui/schedule/weekcontent.h"

#include <QCoreApplication>
#include <QFontMetrics>

/// The few words that stand on the week grid.
class GridLabels final
{
    Q_DECLARE_TR_FUNCTIONS(GridLabels)

public:
    /// Minutes since midnight in the locale's way; 1440 is the end of the day.
    static QString time(int minute);
    /// A full hour beside the grid, as short as the locale allows.
    static QString hour(int hour);
    /// "07:00 – 10:00"
    static QString stretch(int from, int to);
    static QString window(const domain::DayWindow &window);
    /// The stretch of the piece, in lines as wide as the room; its begin alone where they do not fit in.
    static QString hours(const WindowPiece &piece, const QSizeF &room, const QFontMetrics &metrics);
    /// "Mon 23", with "today" where it is.
    static QString dayHeader(QDate date, bool isToday, bool isShort);
    /// "+4"
    static QString count(int count);
    static QString more(int count);
    static QString less();
    static QString allDayLabel();
    static QString everyDayLabel();
    /// "Night · Moon Clock · 3 %"
    static QString night(const DeviceSnapshot &device);
    static QString dim(const DeviceSnapshot &device);
    static QString shiftLabel(const ClockShift &shift);
};
