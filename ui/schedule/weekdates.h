// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendardate.h"

#include <QLocale>

/// Dates of the calendar, and the week as the locale begins it.

using domain::calendarDate;
using domain::localDate;

/// First day of the week that the date is in.
inline QDate firstOfWeek(QDate date)
{
    const int back = (date.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + 7) % 7;
    return date.addDays(-back);
}

inline std::chrono::weekday weekdayOf(QDate date)
{
    return std::chrono::weekday(static_cast<unsigned>(date.dayOfWeek()));
}
