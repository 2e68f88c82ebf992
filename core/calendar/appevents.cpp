// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/appevents.h"

#include "core/calendar/changeddates.h"
#include "core/calendar/icaltext.h"
#include "core/calendar/recurrencerule.h"
#include "core/domain/schedulewords.h"

#include <optional>

namespace calendar {

namespace {

using namespace std::chrono_literals;
using domain::LocalDate;
using domain::LocalTime;
using domain::Spans;
using std::chrono::days;
using std::chrono::minutes;

/// A piece with what tells its UID from others of the app.
struct NamedPiece
{
    Piece piece;
    QByteArray suffix;
};

/// Over midnight, hours are two pieces of the same date.
std::vector<NamedPiece> piecesOf(const domain::DayWindow &hours)
{
    const minutes end = hours.last + 1min;
    if (!hours.wraps())
        return {{{hours.first, end}, {}}};
    if (hours.first == end)
        return {{{0min, 24h}, {}}};
    return {{{0min, end}, "-early"}, {{hours.first, 24h}, "-late"}};
}

/// Writes the events of one app.
class AppEvents final
{
public:
    AppEvents(const domain::DeviceRules &rules, int app, const EventContext &context)
        : m_rules(rules), m_zone(rules.zone()), m_app(rules.device().apps[app]),
          m_schedule(rules.schedule(app)), m_context(context)
    {}

    std::vector<Component> events();

private:
    void addPiece(const NamedPiece &named, const Recurrence &recurrence);
    void addRecurring(const NamedPiece &named, const Recurrence &part, const ClockExceptions &exceptions);
    void addSingles(const QByteArray &suffix, const Spans &spans);
    std::optional<LocalDate> firstPlain(const Recurrence &part, const ClockExceptions &exceptions) const;
    QByteArray until(const Piece &piece, const std::optional<LocalDate> &last) const;
    QByteArray timeLine(const char *property, const Piece &piece, LocalTime time) const;
    Component event(const QByteArray &suffix) const;

    const domain::DeviceRules &m_rules;
    const domain::Zone &m_zone;
    const domain::App &m_app;
    const domain::ScheduleRule &m_schedule;
    const EventContext &m_context;
    std::vector<Component> m_events;
};

std::vector<Component> AppEvents::events()
{
    if (const auto recurrence = recurrenceOf(m_app)) {
        for (const NamedPiece &named : piecesOf(m_schedule.hours()))
            addPiece(named, *recurrence);
    }
    return std::move(m_events);
}

void AppEvents::addPiece(const NamedPiece &named, const Recurrence &recurrence)
{
    const LocalDate foreseen = std::chrono::floor<days>(m_zone.localTime(m_context.foreseen));
    const ClockExceptions exceptions = clockExceptions(m_schedule, m_zone, named.piece, recurrence, foreseen);
    Recurrence part = recurrence;
    QByteArray suffix = named.suffix;
    for (const DateRange &leftOut : exceptions.breaks) {
        part.last = std::min(leftOut.first - days(1), recurrence.last.value_or(leftOut.first));
        addRecurring({named.piece, suffix}, part, exceptions);
        part.first = std::max(recurrence.first, leftOut.last + days(1));
        part.last = recurrence.last;
        suffix = named.suffix + "-from-" + dateText(part.first);
    }
    addRecurring({named.piece, suffix}, part, exceptions);
    for (const ChangedDate &one : exceptions.dates)
        addSingles(named.suffix + '-' + dateText(one.date), one.spans);
}

/// The dates of the recurrence but for the exceptions.
void AppEvents::addRecurring(const NamedPiece &named, const Recurrence &part,
                             const ClockExceptions &exceptions)
{
    const auto first = firstPlain(part, exceptions);
    if (!first)
        return;
    const Piece &piece = named.piece;
    Component component = event(named.suffix);
    addLine(*component, timeLine("DTSTART", piece, *first + piece.from));
    addLine(*component, timeLine("DTEND", piece, *first + piece.to));
    if (!part.rule.isEmpty())
        addLine(*component, "RRULE:" + part.rule + until(piece, part.last));
    for (const ChangedDate &one : exceptions.dates) {
        if (one.date > *first && (!part.last || one.date <= *part.last))
            addLine(*component, timeLine("EXDATE", piece, one.date + piece.from));
    }
    m_events.push_back(std::move(component));
}

/// The length of the first event is that of all, so it has to be on a day without exception.
std::optional<LocalDate> AppEvents::firstPlain(const Recurrence &part,
                                               const ClockExceptions &exceptions) const
{
    const int count = static_cast<int>(exceptions.dates.size()) + 1;
    for (const LocalDate date : domain::nextDates(m_schedule, part.first, count)) {
        if (part.last && date > *part.last)
            break;
        if (!exceptions.has(date))
            return date;
    }
    return std::nullopt;
}

void AppEvents::addSingles(const QByteArray &suffix, const Spans &spans)
{
    for (size_t i = 0; i < spans.size(); ++i) {
        Component single = event(suffix + '-' + QByteArray::number(static_cast<int>(i) + 1));
        addLine(*single, "DTSTART:" + utcText(spans[i].from));
        addLine(*single, "DTEND:" + utcText(spans[i].to));
        m_events.push_back(std::move(single));
    }
}

/// A date as the start is one; else the last instant of the last date, which the standard wants in UTC.
QByteArray AppEvents::until(const Piece &piece, const std::optional<LocalDate> &last) const
{
    if (!last)
        return {};
    return ";UNTIL=" + (piece.isAllDay() ? dateText(*last) : utcText(m_zone.instantOf(*last + days(1)) - 1s));
}

QByteArray AppEvents::timeLine(const char *property, const Piece &piece, LocalTime time) const
{
    const QByteArray zone = m_zone.timeZone().id();
    if (piece.isAllDay())
        return property + (";VALUE=DATE:" + dateText(std::chrono::floor<days>(time)));
    return zone == "UTC" ? property + (':' + localText(time)) + 'Z'
                         : property + (";TZID=" + zone + ':' + localText(time));
}

/// The UID stays the same from export to export, so that a calendar updates what it has.
Component AppEvents::event(const QByteArray &suffix) const
{
    Component component(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const QByteArray uid =
        m_rules.device().id.toUtf8() + '-' + m_app.iname.toUtf8() + suffix + "@tronbyt-desk";
    const QByteArray words = domain::scheduleWords(m_app, m_context.locale).toUtf8();
    const QByteArray name = m_app.displayName().toUtf8();
    icalcomponent_add_property(component.get(), icalproperty_new_uid(uid.constData()));
    addLine(*component, "DTSTAMP:" + utcText(m_context.stamp));
    icalcomponent_add_property(component.get(), icalproperty_new_summary(name.constData()));
    icalcomponent_add_property(component.get(), icalproperty_new_description(words.constData()));
    addLine(*component, "TRANSP:TRANSPARENT"); // what a display shows keeps nobody busy
    return component;
}

} // namespace

std::vector<Component> eventsOf(const domain::DeviceRules &rules, int app, const EventContext &context)
{
    return AppEvents(rules, app, context).events();
}

} // namespace calendar
