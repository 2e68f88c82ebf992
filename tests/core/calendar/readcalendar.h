// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/spans.h"
#include "core/domain/zone.h"

#include <QByteArray>

#include <libical/ical.h>

#include <memory>
#include <vector>

/// A calendar file read again by libical, as an importing program would.
class ReadCalendar final
{
public:
    explicit ReadCalendar(const QByteArray &text)
        : m_calendar(icalparser_parse_string(text.constData()), icalcomponent_free)
    {}

    bool isValid() const { return m_calendar && icalcomponent_count_errors(m_calendar.get()) == 0; }
    icalcomponent *component() const { return m_calendar.get(); }

    std::vector<icalcomponent *> parts(icalcomponent_kind kind) const
    {
        std::vector<icalcomponent *> found;
        for (auto *part = icalcomponent_get_first_component(m_calendar.get(), kind); part;
             part = icalcomponent_get_next_component(m_calendar.get(), kind))
            found.push_back(part);
        return found;
    }

    /// How a recurring event ends: as its first one does by the clock, or after as long a time. Both are
    /// seen in calendars.
    enum class Ends { ByClock, ByLength };

    /// When any of its events is, within a span. A date is one of the zone's.
    domain::Spans happenings(const domain::Zone &zone, const domain::Span &span, Ends ends) const
    {
        std::vector<domain::Span> found;
        for (icalcomponent *event : parts(ICAL_VEVENT_COMPONENT))
            addHappenings(event, zone, span, ends, found);
        return clipped(domain::joined(std::move(found)), span);
    }

private:
    static domain::Instant instantOf(time_t seconds)
    {
        return domain::Instant(std::chrono::seconds(seconds));
    }
    static icaltimetype timeOf(domain::Instant instant)
    {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch());
        return icaltime_from_timet_with_zone(static_cast<time_t>(seconds.count()), 0,
                                             icaltimezone_get_utc_timezone());
    }

    static void addHappenings(icalcomponent *event, const domain::Zone &zone, const domain::Span &span,
                              Ends ends, std::vector<domain::Span> &found)
    {
        struct Collected
        {
            std::vector<icaltime_span> spans;
        } collected;
        const auto collect = [](icalcomponent *, icaltime_span *one, void *data) {
            static_cast<Collected *>(data)->spans.push_back(*one);
        };
        icalcomponent_foreach_recurrence(event, timeOf(span.from - std::chrono::days(2)),
                                         timeOf(span.to + std::chrono::days(2)), collect, &collected);
        const icaltimetype start = icalcomponent_get_dtstart(event);
        const icaltimetype end = icalcomponent_get_dtend(event);
        const auto seconds = [](const icaltimetype &time) {
            return icaltime_as_timet_with_zone(time, time.zone);
        };
        const time_t length = seconds(end) - seconds(start);
        for (const icaltime_span &one : collected.spans) {
            if (icaltime_is_date(start))
                found.push_back({dayOf(zone, one.start), dayOf(zone, one.start + length)});
            else
                found.push_back({instantOf(one.start),
                                 ends == Ends::ByClock ? instantOf(one.end) : instantOf(one.start + length)});
        }
    }

    /// libical gives a date as its midnight in UTC (and its end as a second before another one).
    static domain::Instant dayOf(const domain::Zone &zone, time_t midnight)
    {
        return zone.instantOf(domain::LocalTime(std::chrono::seconds(midnight)));
    }

    static domain::Spans clipped(const domain::Spans &spans, const domain::Span &limits)
    {
        domain::Spans result;
        for (const domain::Span &span : spans)
            domain::append(result, {std::max(span.from, limits.from), std::min(span.to, limits.to)});
        return result;
    }

    std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> m_calendar;
};
