// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/spans.h"
#include "core/domain/zone.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace domain {

/// A change of a zone's offset from UTC.
struct ClockChange
{
    Instant at;
    std::chrono::seconds before; ///< offset until then
    std::chrono::seconds after;  ///< offset from then on

    bool isForward() const { return after > before; }
    /// What the clock is about to show, and what it shows instead.
    LocalTime from() const { return LocalTime(at.time_since_epoch() + before); }
    LocalTime to() const { return LocalTime(at.time_since_epoch() + after); }
};

/// The first change later than the instant; nothing where none is known for ten years.
std::optional<ClockChange> nextClockChange(const Zone &zone, Instant after);

/// "On 29 March 2026 at 02:00 the clock goes forward to 03:00."
QString clockChangeWords(const ClockChange &change, const QLocale &locale = QLocale());

/// Half-open stretch of wall-clock time.
struct LocalSpan
{
    LocalTime from;
    LocalTime to;

    bool operator==(const LocalSpan &) const = default;
};

/// How the clock of a zone runs through one date.
struct LocalDay
{
    LocalDate date;
    Spans spans;                    ///< when it is; none where a zone leaves the whole date out
    std::vector<LocalSpan> skipped; ///< what the clock never shows
    std::vector<LocalSpan> doubled; ///< what it shows twice

    std::chrono::milliseconds length() const;
};

LocalDay localDay(const Zone &zone, LocalDate date);

/// An hour of a date by its figure on the clock.
struct LocalHour
{
    int hour = 0;
    Span span;
};

/// The hours of a date as they come: 23, 24 or 25 of them, a doubled one twice. A change within an hour
/// makes it a shorter one.
std::vector<LocalHour> hoursOf(const Zone &zone, LocalDate date);

} // namespace domain
