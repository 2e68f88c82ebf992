// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules.h"

#include <QLocale>

#include <vector>

/// What is suspicious about a schedule: that it never comes, or means something else than it seems to.
namespace domain {

enum class Doubt {
    UnknownRecurrence, ///< an unknown or empty recurrence type
    MalformedMonthlyDay,
    NoKnownWeekday,
    NoSuchDate,      ///< such as 30 February; nothing for a hundred years
    EndsBeforeStart, ///< its end date is before its first day
    IsOver,          ///< its last day is past
    NeverSeen,       ///< night app, pin or brightness 0 hide all of its hours

    ShortMonths,    ///< the day of the month is missing in some of its months
    LeapYears,      ///< 29 February
    OverMidnight,   ///< the hours belong to the date itself, not to the night that begins on it
    WeeksFromStart, ///< weeks begin with the start date's weekday, not with the locale's
    OneMinute,      ///< start and end are equal
    OddClockText,   ///< counts as not set
    UnknownWeekday, ///< is passed over
    OddInterval,    ///< below 1, counts as 1
    UnusedWeekday,  ///< the day of the month goes before it
    PartlySeen,     ///< night app or brightness 0 hide a part of its hours
};

/// Whether the app is never shown for it.
bool isNever(Doubt doubt);

struct ScheduleDoubt
{
    Doubt doubt;
    QString sentence; ///< what happens, in the person's language
};

/// The doubts about the schedule alone, the gravest first.
std::vector<ScheduleDoubt> scheduleDoubts(const App &app, const QLocale &locale = QLocale());

/// The doubts about the schedule of one app of a device: those above, whether it is over, and what on the
/// device keeps it from being seen. Whether the app is enabled is no doubt.
std::vector<ScheduleDoubt> scheduleDoubts(const DeviceRules &rules, int app, Instant now,
                                          const QLocale &locale = QLocale());

} // namespace domain
