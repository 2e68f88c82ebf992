// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/scheduleedits.h"
#include "ui/schedule/weekcontent.h"

#include <QCoreApplication>

/// What the week grid says in sentences, to the eye and to a screen reader.
class GridWords final
{
    Q_DECLARE_TR_FUNCTIONS(GridWords)

public:
    /// "Monday to Friday", "Monday and Wednesday", "every day"
    static QString days(const WeekDays &days, QDate first);

    /// "10:00 → 10:15 on Monday to Friday", and what an app over midnight does.
    static QString dragged(const AppWeek &week, const domain::DayWindow &now, QDate first);
    static QString droppedAllDay(const AppWeek &week, QDate first);
    /// Why a window over midnight looks as it does.
    static QString overMidnight();

    /// "Bike Share, Monday 23 November, 07:00 – 10:00"
    static QString block(const QString &name, QDate date, const domain::DayWindow &window, bool isEnabled);
    static QString allDay(const QString &name, const WeekDays &days, QDate first, bool isEnabled);
    static QString group(int count, QDate date, int from, int to);

    static QString shift(const ClockShift &shift);
    /// "Night from 22:30"
    static QString light(const domain::NightRule &rule, ScheduleEdits::LightEdge edge);
    static QString lightIsDragged();
    static QString readOnly();
    static QString noWeekdays(const QString &name);
};
