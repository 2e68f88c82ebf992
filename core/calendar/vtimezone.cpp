// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/vtimezone.h"

#include "core/calendar/icaltext.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace calendar {

namespace {

using domain::Instant;
using domain::LocalDate;
using domain::LocalTime;
using domain::Zone;
using std::chrono::days;
using std::chrono::year_month_day;

/// Changes after this year follow the rules of the years before it.
constexpr std::chrono::year lastYear{2059};

/// What changes of the clock have in common that come about at one time of year.
struct Observance
{
    std::chrono::seconds before;
    std::chrono::seconds after;
    bool isDaylight;
    std::string name;
    unsigned month;
    unsigned weekday;
    std::chrono::milliseconds timeOfDay;

    auto fields() const { return std::tie(before, after, isDaylight, name, month, weekday, timeOfDay); }
    bool operator<(const Observance &other) const { return fields() < other.fields(); }
};

using Onsets = std::map<Observance, std::vector<LocalTime>>;

QDateTime dateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

/// An onset is told by the clock before the change.
Observance observanceAt(const QTimeZone &zone, Instant at, std::chrono::seconds before,
                        std::chrono::seconds after)
{
    const LocalTime onset(at.time_since_epoch() + before);
    const LocalDate date = std::chrono::floor<days>(onset);
    return {before,
            after,
            zone.isDaylightTime(dateTime(at)),
            zone.abbreviation(dateTime(at)).toStdString(),
            static_cast<unsigned>(year_month_day(date).month()),
            std::chrono::weekday(date).c_encoding(),
            onset - LocalTime(date)};
}

Onsets onsetsOf(const Zone &zone, Instant from)
{
    const Instant end = std::chrono::sys_days((lastYear + std::chrono::years(1)) / 1 / 1);
    const auto stretches = zone.stretches({from, std::max<Instant>(end, from + days(1))});
    Onsets onsets;
    for (size_t i = 0; i < stretches.size(); ++i) {
        const auto after = stretches[i].offset;
        const auto before = i == 0 ? after : stretches[i - 1].offset;
        const Instant at = stretches[i].span.from;
        onsets[observanceAt(zone.timeZone(), at, before, after)].emplace_back(at.time_since_epoch() + before);
    }
    return onsets;
}

/// Which of the month's such weekdays a date is, or -1 where it is the last.
int ordinalOf(const year_month_day &date)
{
    return static_cast<int>((static_cast<unsigned>(date.day()) + 6) / 7);
}

bool isLast(const year_month_day &date)
{
    const auto last = (date.year() / date.month() / std::chrono::last).day();
    return static_cast<unsigned>(date.day()) + 7 > static_cast<unsigned>(last);
}

/// "2SU" or "-1SU" where every onset is that day of its month, once a year to the end; '' for others.
QByteArray yearlyDay(const std::vector<LocalTime> &onsets)
{
    std::vector<year_month_day> dates;
    dates.reserve(onsets.size());
    for (const LocalTime &onset : onsets)
        dates.emplace_back(std::chrono::floor<days>(onset));
    const auto isNextYear = [](const year_month_day &date, const year_month_day &next) {
        return next.year() == date.year() + std::chrono::years(1);
    };
    const auto isNot = [&](auto one, auto other) { return !isNextYear(one, other); };
    if (dates.size() < 3 || dates.back().year() != lastYear ||
        std::ranges::adjacent_find(dates, isNot) != dates.end())
        return {};
    const int ordinal = ordinalOf(dates.front());
    const auto isSame = [ordinal](const year_month_day &date) { return ordinalOf(date) == ordinal; };
    const QByteArray weekday = weekdayText(std::chrono::weekday(LocalDate(dates.front())));
    if (std::ranges::all_of(dates, isSame))
        return QByteArray::number(ordinal) + weekday;
    return std::ranges::all_of(dates, isLast) ? "-1" + weekday : QByteArray();
}

Component componentOf(const Observance &observance, const std::vector<LocalTime> &onsets)
{
    Component component(
        icalcomponent_new(observance.isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT));
    addLine(*component, "DTSTART:" + localText(onsets.front()));
    addLine(*component, "TZOFFSETFROM:" + offsetText(observance.before));
    addLine(*component, "TZOFFSETTO:" + offsetText(observance.after));
    addLine(*component, "TZNAME:" + QByteArray::fromStdString(observance.name));
    if (const QByteArray day = yearlyDay(onsets); !day.isEmpty()) {
        addLine(*component,
                "RRULE:FREQ=YEARLY;BYMONTH=" + QByteArray::number(observance.month) + ";BYDAY=" + day);
        return component;
    }
    for (size_t i = 1; i < onsets.size(); ++i)
        addLine(*component, "RDATE:" + localText(onsets[i]));
    return component;
}

} // namespace

Component vtimezoneOf(const Zone &zone, Instant from)
{
    Component component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    addLine(*component, "TZID:" + zone.timeZone().id());
    for (const auto &[observance, onsets] : onsetsOf(zone, from))
        addTo(*component, componentOf(observance, onsets));
    return component;
}

} // namespace calendar
