// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/recurrencerule.h"
#include "core/domain/schedule.h"
#include "core/domain/zone.h"

#include <vector>

namespace calendar {

/// A stretch of every date of a schedule, half-open, by the wall clock.
struct Piece
{
    std::chrono::minutes from;
    std::chrono::minutes to; ///< up to 24 h

    bool isAllDay() const { return to - from == std::chrono::hours(24); }
};

/// A date on which a change of the clock makes of a piece what a recurring event cannot say.
struct ChangedDate
{
    domain::LocalDate date;
    domain::Spans spans; ///< when the piece is then; none where the clock skips all of it
};

/// Dates, both ends included.
struct DateRange
{
    domain::LocalDate first;
    domain::LocalDate last;
};

/// Where a recurring event leaves off because of changes of the clock.
struct ClockExceptions
{
    std::vector<ChangedDate> dates;
    /// No recurring event may go through these: one whose start the clock skips goes astray in some programs,
    /// libical with them, even where that date is an exception.
    std::vector<DateRange> breaks;

    bool has(domain::LocalDate date) const;
};

/// The exceptions of a piece from its first date until a date. What a rule goes through on its way from date
/// to date counts, too: the rest of a week, or a whole month.
ClockExceptions clockExceptions(const domain::ScheduleRule &schedule, const domain::Zone &zone,
                                const Piece &piece, const Recurrence &recurrence, domain::LocalDate until);

} // namespace calendar
