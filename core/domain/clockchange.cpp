// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clockchange.h"

#include "core/domain/datewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::milliseconds;

constexpr days foreseen{3653}; // ten years

struct ClockChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ClockChangeText)
};

/// A part of a date that the clock runs through without a change.
struct Piece
{
    Span span;
    LocalSpan shown;
};

LocalTime local(Instant instant, std::chrono::seconds offset)
{
    return LocalTime(instant.time_since_epoch() + offset);
}

std::vector<Piece> piecesOf(const Zone &zone, LocalDate date)
{
    const LocalTime begin = date;
    const LocalTime end = date + days(1);
    // Offsets stay within a day, so the date lies within two around the same figures in UTC.
    const Instant asUtc(begin.time_since_epoch());
    std::vector<Piece> pieces;
    for (const Zone::Stretch &stretch : zone.stretches({asUtc - days(2), asUtc + days(3)})) {
        const LocalTime from = std::max(begin, local(stretch.span.from, stretch.offset));
        const LocalTime to = std::min(end, local(stretch.span.to, stretch.offset));
        if (from < to)
            pieces.push_back({{Instant(from.time_since_epoch() - stretch.offset),
                               Instant(to.time_since_epoch() - stretch.offset)},
                              {from, to}});
    }
    return pieces;
}

} // namespace

std::optional<ClockChange> nextClockChange(const Zone &zone, Instant after)
{
    const auto stretches = zone.stretches({after, after + foreseen});
    if (stretches.size() < 2)
        return std::nullopt;
    return ClockChange{stretches[1].span.from, stretches[0].offset, stretches[1].offset};
}

QString clockChangeWords(const ClockChange &change, const QLocale &locale)
{
    const LocalDate date = std::chrono::floor<days>(change.from());
    const auto timeOf = [&locale](LocalTime time) {
        const LocalTime midnight = std::chrono::floor<days>(time);
        return timeWords(std::chrono::floor<std::chrono::minutes>(time - midnight), locale);
    };
    const QString sentence =
        change.isForward()
            ? ClockChangeText::tr("On %1 at %2 the clock goes forward to %3.", "a date and two times of day")
            : ClockChangeText::tr("On %1 at %2 the clock goes back to %3.", "a date and two times of day");
    return sentence.arg(dateWords(calendarDate(date), locale), timeOf(change.from()), timeOf(change.to()));
}

milliseconds LocalDay::length() const
{
    milliseconds sum{0};
    for (const Span &span : spans)
        sum += span.to - span.from;
    return sum;
}

LocalDay localDay(const Zone &zone, LocalDate date)
{
    LocalDay day{date, {}, {}, {}};
    LocalTime reached = date; // by the clock so far
    for (const Piece &piece : piecesOf(zone, date)) {
        append(day.spans, piece.span);
        if (piece.shown.from > reached)
            day.skipped.push_back({reached, piece.shown.from});
        if (piece.shown.from < reached)
            day.doubled.push_back({piece.shown.from, std::min(reached, piece.shown.to)});
        reached = std::max(reached, piece.shown.to);
    }
    if (reached < LocalTime(date + days(1)))
        day.skipped.push_back({reached, date + days(1)});
    return day;
}

std::vector<LocalHour> hoursOf(const Zone &zone, LocalDate date)
{
    std::vector<LocalHour> hours;
    for (const Piece &piece : piecesOf(zone, date)) {
        for (LocalTime from = piece.shown.from; from < piece.shown.to;) {
            const auto hour = std::chrono::floor<std::chrono::hours>(from);
            const LocalTime to = std::min<LocalTime>(hour + 1h, piece.shown.to);
            const Instant begin = piece.span.from + (from - piece.shown.from);
            hours.push_back({static_cast<int>((hour - LocalTime(date)) / 1h), {begin, begin + (to - from)}});
            from = to;
        }
    }
    return hours;
}

} // namespace domain
