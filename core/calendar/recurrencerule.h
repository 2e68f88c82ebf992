// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/model.h"

#include <QByteArray>

#include <optional>

namespace calendar {

/// The dates of a schedule as iCalendar counts them.
struct Recurrence
{
    domain::LocalDate first; ///< a date of the schedule
    /// RRULE without an end. From whichever of its dates on, it gives the later ones. '' for one date only.
    QByteArray rule;
    std::optional<domain::LocalDate> last; ///< after which there is none
    std::chrono::weekday weekStart = std::chrono::Monday;

    bool isWeekly() const { return rule.startsWith("FREQ=WEEKLY"); }
    bool isMonthly() const { return rule.startsWith("FREQ=MONTHLY"); }
};

/// Nothing for a schedule that never comes. One that has no start counts from the first of January 2025, as
/// recurrences do.
std::optional<Recurrence> recurrenceOf(const domain::App &app);

} // namespace calendar
