// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schedule.h"

#include "core/domain/calendardate.h"

#include <algorithm>

namespace domain {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::weeks;
using std::chrono::year_month_day;

constexpr LocalDate defaultStart{2025y / 1 / 1};
constexpr days horizon{36525}; // a hundred years

std::optional<ClockTime> timeOf(const std::optional<QString> &text)
{
    return text ? clockTimeFrom(*text) : std::nullopt;
}

std::optional<LocalDate> validDate(const std::optional<QDate> &date)
{
    return date && date->isValid() ? std::optional(localDate(*date)) : std::nullopt;
}

/// An empty list means every day; one of unknown names only means none.
Weekdays weekdaysOrAll(const QStringList &names)
{
    return names.isEmpty() ? Weekdays::all() : Weekdays::from(names);
}

int months(const year_month_day &date)
{
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
}

bool isThe(const MonthlyWeekday &wanted, const year_month_day &date)
{
    if (std::chrono::weekday(LocalDate(date)) != wanted.weekday)
        return false;
    const auto day = static_cast<unsigned>(date.day());
    const auto lastDay = static_cast<unsigned>((date.year() / date.month() / std::chrono::last).day());
    return wanted.ordinal == 0 ? day + 7 > lastDay : static_cast<int>((day + 6) / 7) == wanted.ordinal;
}

std::optional<Inactivity> unless(bool holds, Inactivity why)
{
    return holds ? std::nullopt : std::optional(why);
}

} // namespace

ScheduleRule::ScheduleRule(const App &app)
    : m_hours{timeOf(app.startTime).value_or(0h), timeOf(app.endTime).value_or(23h + 59min)},
      m_isRecurring(app.useCustomRecurrence), m_recurrence(recurrenceFrom(app.recurrenceType)),
      m_interval(std::max(app.recurrenceInterval, 1)),
      m_start(validDate(app.recurrenceStartDate).value_or(defaultStart)), m_startDate(m_start),
      m_end(validDate(app.recurrenceEndDate)), m_weekdays(weekdaysOrAll(app.days))
{
    const RecurrencePattern pattern = app.recurrencePattern.value_or(RecurrencePattern());
    if (m_isRecurring)
        m_weekdays = weekdaysOrAll(pattern.weekdays);
    m_dayOfMonth = pattern.dayOfMonth;
    if (!m_dayOfMonth && pattern.dayOfWeek) {
        m_monthlyWeekday = monthlyWeekdayFrom(*pattern.dayOfWeek);
        m_isMalformed = !m_monthlyWeekday;
    }
}

std::optional<Inactivity> ScheduleRule::whyNotActive(LocalTime time) const
{
    if (const auto why = whyNotOn(std::chrono::floor<days>(time)))
        return why;
    return unless(m_hours.contains(time), Inactivity::OutsideHours);
}

std::optional<Inactivity> ScheduleRule::whyNotOn(LocalDate date) const
{
    if (m_isRecurring)
        return whyNotRecurring(date);
    return unless(m_weekdays.contains(std::chrono::weekday(date)), Inactivity::OtherWeekday);
}

std::optional<Inactivity> ScheduleRule::whyNotRecurring(LocalDate date) const
{
    if (!m_recurrence)
        return Inactivity::NeverMatches;
    if (date < m_start)
        return Inactivity::BeforeStart;
    if (m_end && date > *m_end)
        return Inactivity::AfterEnd;
    switch (*m_recurrence) {
    case Recurrence::Daily:
        return unless(!skips((date - m_start).count()), Inactivity::SkippedPeriod);
    case Recurrence::Weekly:
        if (skips(std::chrono::floor<weeks>(date - m_start).count()))
            return Inactivity::SkippedPeriod;
        return unless(m_weekdays.contains(std::chrono::weekday(date)), Inactivity::OtherWeekday);
    case Recurrence::Monthly:
        return whyNotInMonth(year_month_day(date));
    case Recurrence::Yearly:
        return whyNotInYear(year_month_day(date));
    }
    Q_UNREACHABLE();
}

std::optional<Inactivity> ScheduleRule::whyNotInMonth(const year_month_day &date) const
{
    if (m_isMalformed)
        return Inactivity::NeverMatches;
    if (skips(months(date) - months(m_startDate)))
        return Inactivity::SkippedPeriod;
    if (m_dayOfMonth)
        return unless(static_cast<int>(static_cast<unsigned>(date.day())) == *m_dayOfMonth,
                      Inactivity::OtherDate);
    return unless(!m_monthlyWeekday || isThe(*m_monthlyWeekday, date), Inactivity::OtherDate);
}

std::optional<Inactivity> ScheduleRule::whyNotInYear(const year_month_day &date) const
{
    if (skips(static_cast<int>(date.year()) - static_cast<int>(m_startDate.year())))
        return Inactivity::SkippedPeriod;
    return unless(date.month() == m_startDate.month() && date.day() == m_startDate.day(),
                  Inactivity::OtherDate);
}

Spans activeSpans(const ScheduleRule &rule, const Zone &zone, const Span &span)
{
    return windowSpans(rule.hours(), zone, span, [&rule](LocalDate date) { return rule.happensOn(date); });
}

Spans nextOccurrences(const ScheduleRule &rule, const Zone &zone, Instant from, int count)
{
    const auto wanted = static_cast<size_t>(std::max(count, 0));
    const Instant begin = rule.start() ? std::max(from, zone.instantOf(*rule.start())) : from;
    const Instant end = begin + horizon;
    Spans found;
    // A span is whole once the next one has begun, so one more than wanted is looked for.
    for (Instant at = begin; at < end && found.size() <= wanted; at += days(365)) {
        for (const Span &span : activeSpans(rule, zone, {at, std::min<Instant>(at + days(365), end)}))
            append(found, span);
    }
    found.resize(std::min(found.size(), wanted));
    return found;
}

std::vector<LocalDate> nextDates(const ScheduleRule &rule, LocalDate from, int count)
{
    const LocalDate begin = std::max(from, rule.start().value_or(from));
    std::vector<LocalDate> found;
    for (LocalDate date = begin; date < begin + horizon && std::ssize(found) < count; date += days(1)) {
        if (rule.happensOn(date))
            found.push_back(date);
    }
    return found;
}

} // namespace domain
