// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/changeddates.h"

#include "core/domain/clockchange.h"

#include <algorithm>
#include <set>

namespace calendar {

namespace {

using namespace std::chrono_literals;
using domain::Instant;
using domain::LocalDate;
using domain::LocalSpan;
using domain::LocalTime;
using domain::Span;
using domain::Spans;
using domain::Zone;
using std::chrono::days;

bool holdsAny(const std::vector<LocalSpan> &spans, LocalTime time)
{
    return std::ranges::any_of(spans,
                               [time](const LocalSpan &span) { return time >= span.from && time < span.to; });
}

bool isSkipped(const Zone &zone, LocalTime time)
{
    return holdsAny(domain::localDay(zone, std::chrono::floor<days>(time)).skipped, time);
}

bool isDoubled(const Zone &zone, LocalTime time)
{
    return holdsAny(domain::localDay(zone, std::chrono::floor<days>(time)).doubled, time);
}

std::set<LocalDate> datesOfChanges(const Zone &zone, const DateRange &range)
{
    std::set<LocalDate> dates;
    const auto stretches =
        zone.stretches({zone.instantOf(range.first) - days(1), zone.instantOf(range.last) + days(1)});
    for (size_t i = 1; i < stretches.size(); ++i) {
        const auto at = stretches[i].span.from.time_since_epoch();
        const LocalDate before = std::chrono::floor<days>(LocalTime(at + stretches[i - 1].offset));
        const LocalDate after = std::chrono::floor<days>(LocalTime(at + stretches[i].offset));
        for (LocalDate date = std::min(before, after); date <= std::max(before, after); date += days(1))
            dates.insert(date);
    }
    return dates;
}

Spans spansOn(LocalDate date, const Piece &piece, const Zone &zone)
{
    const Instant noon = zone.instantOf(date + 12h);
    return domain::windowSpans({piece.from, piece.to - 1min}, zone, {noon - days(2), noon + days(2)},
                               [date](LocalDate other) { return other == date; });
}

/// Calendars differ in how they read times that the clock skips or shows twice, and in whether a recurring
/// event keeps its end by the clock or its length. Where none of it matters, the recurring event will do.
bool isAsEver(LocalDate date, const Piece &piece, const Zone &zone, const Spans &spans)
{
    if (piece.isAllDay())
        return !spans.empty();
    const LocalTime from = date + piece.from;
    const LocalTime to = date + piece.to;
    const Span byClock{zone.instantOf(from), zone.instantOf(to)};
    const auto isPlain = [&zone](LocalTime time) { return !isSkipped(zone, time) && !isDoubled(zone, time); };
    return spans == Spans{byClock} && byClock.to - byClock.from == to - from && isPlain(from) && isPlain(to);
}

/// What goes astray with a skipped start.
DateRange leftOutBy(LocalDate date, const Recurrence &recurrence)
{
    const std::chrono::year_month_day day(date);
    if (recurrence.isMonthly())
        return {LocalDate(day.year() / day.month() / 1),
                LocalDate(day.year() / day.month() / std::chrono::last)};
    if (recurrence.isWeekly())
        return {date, date + days(6) - (std::chrono::weekday(date) - recurrence.weekStart)};
    return {date, date};
}

} // namespace

bool ClockExceptions::has(LocalDate date) const
{
    return std::ranges::find(dates, date, &ChangedDate::date) != dates.end();
}

ClockExceptions clockExceptions(const domain::ScheduleRule &schedule, const Zone &zone, const Piece &piece,
                                const Recurrence &recurrence, LocalDate until)
{
    ClockExceptions exceptions;
    std::set<LocalDate> dates = datesOfChanges(zone, {recurrence.first, until});
    std::set<LocalDate> broken;
    for (const LocalDate date : dates) {
        const bool isOnItsWay = recurrence.isMonthly() || schedule.happensOn(date);
        if (piece.isAllDay() || !isOnItsWay || !isSkipped(zone, date + piece.from))
            continue;
        const DateRange leftOut = leftOutBy(date, recurrence);
        exceptions.breaks.push_back(leftOut);
        for (LocalDate one = leftOut.first; one <= leftOut.last; one += days(1))
            broken.insert(one);
    }
    dates.insert(broken.begin(), broken.end());
    for (const LocalDate date : dates) {
        if (date < recurrence.first || !schedule.happensOn(date))
            continue;
        const Spans spans = spansOn(date, piece, zone);
        if (broken.contains(date) || !isAsEver(date, piece, zone, spans))
            exceptions.dates.push_back({date, spans});
    }
    return exceptions;
}

} // namespace calendar
