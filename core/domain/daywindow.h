// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clocktime.h"
#include "core/domain/spans.h"
#include "core/domain/zone.h"

namespace domain {

/// Hours of a date, both ends included to the minute. A first later than the last wraps over midnight and is
/// then two pieces of the same date: from midnight to the last, and from the first to midnight.
struct DayWindow
{
    ClockTime first{0};
    ClockTime last{24 * 60 - 1};

    bool wraps() const { return first > last; }
    bool contains(LocalTime time) const
    {
        const auto sinceMidnight = time - std::chrono::floor<std::chrono::days>(time);
        const auto minute = std::chrono::floor<std::chrono::minutes>(sinceMidnight);
        return wraps() ? minute >= first || minute <= last : minute >= first && minute <= last;
    }
};

/// When the local clock of a date for which `holds` is true shows a time in the window, clipped to the span.
/// Found date by date within stretches of one offset, so a skipped hour is left out and a repeated one counts
/// twice.
template <typename Predicate>
Spans windowSpans(const DayWindow &window, const Zone &zone, const Span &span, Predicate holds)
{
    using namespace std::chrono_literals;
    Spans spans;
    for (const Zone::Stretch &stretch : zone.stretches(span)) {
        const auto addHours = [&](LocalTime from, LocalTime to) {
            const Span hours{Instant(from.time_since_epoch() - stretch.offset),
                             Instant(to.time_since_epoch() - stretch.offset)};
            append(spans, {std::max(hours.from, stretch.span.from), std::min(hours.to, stretch.span.to)});
        };
        const auto localDate = [&](Instant instant) {
            return std::chrono::floor<std::chrono::days>(
                LocalTime(instant.time_since_epoch() + stretch.offset));
        };
        const LocalDate lastDate = localDate(stretch.span.to - 1ms);
        for (LocalDate date = localDate(stretch.span.from); date <= lastDate; date += std::chrono::days(1)) {
            if (!holds(date))
                continue;
            const LocalTime midnight = date;
            if (window.wraps()) {
                addHours(midnight, midnight + window.last + 1min);
                addHours(midnight + window.first, midnight + 24h);
            } else {
                addHours(midnight + window.first, midnight + window.last + 1min);
            }
        }
    }
    return spans;
}

inline Spans windowSpans(const DayWindow &window, const Zone &zone, const Span &span)
{
    return windowSpans(window, zone, span, [](LocalDate) { return true; });
}

} // namespace domain
