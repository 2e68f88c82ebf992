// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QDate>
#include <QLocale>

/// Dates of the calendar between Qt and the domain, and the week as the locale begins it.

inline domain::LocalDate localDate(QDate date)
{
    return domain::LocalDate(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

inline QDate calendarDate(domain::LocalDate date)
{
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}

inline QDate calendarDate(domain::LocalTime time)
{
    return calendarDate(std::chrono::floor<std::chrono::days>(time));
}

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
