// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QDate>

/// Dates of the calendar between Qt and std::chrono.
namespace domain {

inline LocalDate localDate(QDate date)
{
    return LocalDate(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

inline QDate calendarDate(LocalDate date)
{
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}

inline QDate calendarDate(LocalTime time)
{
    return calendarDate(std::chrono::floor<std::chrono::days>(time));
}

} // namespace domain
