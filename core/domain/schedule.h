// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choices.h"
#include "core/domain/daywindow.h"
#include "core/domain/model.h"
#include "core/domain/weekdays.h"

#include <optional>
#include <vector>

namespace domain {

/// The part of a schedule that keeps an app from being active.
enum class Inactivity {
    OutsideHours,  ///< the time window
    OtherWeekday,  ///< the day's weekday is not among the chosen ones
    BeforeStart,   ///< recurrence_start_date is still to come
    AfterEnd,      ///< recurrence_end_date is past
    SkippedPeriod, ///< the interval skips this day, week, month or year
    OtherDate,     ///< not the day of the month or of the year
    NeverMatches,  ///< unknown recurrence, or a malformed monthly pattern
};

/// When an app is active, compiled from its texts: hours of the day and a rule for the date. Whether the app
/// is enabled is not part of it.
class ScheduleRule final
{
public:
    explicit ScheduleRule(const App &app);

    bool isActive(LocalTime time) const { return !whyNotActive(time); }
    /// Nothing when active. The date's rule comes before the hours.
    std::optional<Inactivity> whyNotActive(LocalTime time) const;
    /// Whether the date's rule holds, whatever the hours.
    bool happensOn(LocalDate date) const { return !whyNotOn(date); }
    const DayWindow &hours() const { return m_hours; }
    /// The date that recurrences count from; nothing without custom recurrence.
    std::optional<LocalDate> start() const { return m_isRecurring ? std::optional(m_start) : std::nullopt; }

private:
    std::optional<Inactivity> whyNotOn(LocalDate date) const;
    std::optional<Inactivity> whyNotRecurring(LocalDate date) const;
    std::optional<Inactivity> whyNotInMonth(const std::chrono::year_month_day &date) const;
    std::optional<Inactivity> whyNotInYear(const std::chrono::year_month_day &date) const;
    bool skips(qint64 periods) const { return periods % m_interval != 0; }

    DayWindow m_hours;
    bool m_isRecurring = false;
    std::optional<Recurrence> m_recurrence;
    int m_interval = 1;
    LocalDate m_start;
    std::chrono::year_month_day m_startDate;
    std::optional<LocalDate> m_end;
    Weekdays m_weekdays; ///< of the plain or the weekly rule
    std::optional<int> m_dayOfMonth;
    std::optional<MonthlyWeekday> m_monthlyWeekday;
    bool m_isMalformed = false; ///< the monthly pattern
};

/// When the rule is active within a span, by the zone's wall clock.
Spans activeSpans(const ScheduleRule &rule, const Zone &zone, const Span &span);

/// The first `count` active spans from an instant on; one that is running begins at the instant. Looks a
/// hundred years ahead (of the instant, or of the rule's start where that is later), so that a rule that
/// never matches ends, and a span that lasts longer is cut there.
Spans nextOccurrences(const ScheduleRule &rule, const Zone &zone, Instant from, int count);

/// The first `count` dates on which the date's rule holds, within the same hundred years.
std::vector<LocalDate> nextDates(const ScheduleRule &rule, LocalDate from, int count);

} // namespace domain
