// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/recurrencerule.h"

#include "core/calendar/icaltext.h"
#include "core/domain/calendardate.h"
#include "core/domain/schedule.h"

#include <algorithm>

namespace calendar {

namespace {

using namespace std::chrono_literals;
using domain::App;
using domain::LocalDate;
using domain::Weekdays;
using std::chrono::days;

constexpr LocalDate firstDate{2025y / 1 / 1};

/// libical, and with it many a calendar, keeps no larger one.
constexpr int longestInterval = 32767;

domain::RecurrencePattern patternOf(const App &app)
{
    return app.recurrencePattern.value_or(domain::RecurrencePattern());
}

QByteArray weekdayList(const Weekdays &chosen)
{
    QByteArray list;
    for (unsigned i = 1; i <= 7; ++i) {
        const std::chrono::weekday day(i);
        if (chosen.contains(day))
            list += (list.isEmpty() ? "" : ",") + weekdayText(day);
    }
    return list;
}

QByteArray plainRule(const QStringList &names)
{
    return names.isEmpty() ? "FREQ=DAILY" : "FREQ=WEEKLY;BYDAY=" + weekdayList(Weekdays::from(names));
}

/// Weeks are counted from the start date, so they begin with its weekday.
QByteArray weeklyRule(const QStringList &names, LocalDate start, const QByteArray &interval)
{
    const Weekdays chosen = names.isEmpty() ? Weekdays::all() : Weekdays::from(names);
    if (interval.isEmpty() && chosen == Weekdays::all())
        return "FREQ=DAILY";
    return "FREQ=WEEKLY" + interval + ";BYDAY=" + weekdayList(chosen) +
           ";WKST=" + weekdayText(std::chrono::weekday(start));
}

QByteArray monthlyRule(const domain::RecurrencePattern &pattern, const QByteArray &interval)
{
    if (pattern.dayOfMonth)
        return "FREQ=MONTHLY" + interval + ";BYMONTHDAY=" + QByteArray::number(*pattern.dayOfMonth);
    if (const auto day = pattern.dayOfWeek ? domain::monthlyWeekdayFrom(*pattern.dayOfWeek) : std::nullopt)
        return "FREQ=MONTHLY" + interval +
               ";BYDAY=" + QByteArray::number(day->ordinal == 0 ? -1 : day->ordinal) +
               weekdayText(day->weekday);
    if (interval.isEmpty())
        return "FREQ=DAILY";
    QByteArray everyDay = "1";
    for (int day = 2; day <= 31; ++day)
        everyDay += ',' + QByteArray::number(day);
    return "FREQ=MONTHLY" + interval + ";BYMONTHDAY=" + everyDay;
}

QByteArray yearlyRule(LocalDate start, const QByteArray &interval)
{
    const std::chrono::year_month_day date(start);
    return "FREQ=YEARLY" + interval + ";BYMONTH=" + QByteArray::number(static_cast<unsigned>(date.month())) +
           ";BYMONTHDAY=" + QByteArray::number(static_cast<unsigned>(date.day()));
}

QByteArray customRule(const App &app, LocalDate start, const QByteArray &interval)
{
    switch (*domain::recurrenceFrom(app.recurrenceType)) {
    case domain::Recurrence::Daily:
        return "FREQ=DAILY" + interval;
    case domain::Recurrence::Weekly:
        return weeklyRule(patternOf(app).weekdays, start, interval);
    case domain::Recurrence::Monthly:
        return monthlyRule(patternOf(app), interval);
    case domain::Recurrence::Yearly:
        return yearlyRule(start, interval);
    }
    Q_UNREACHABLE();
}

std::optional<LocalDate> lastOf(const App &app)
{
    if (!app.recurrenceEndDate || !app.recurrenceEndDate->isValid())
        return std::nullopt;
    return domain::localDate(*app.recurrenceEndDate);
}

} // namespace

std::optional<Recurrence> recurrenceOf(const App &app)
{
    const domain::ScheduleRule schedule(app);
    const auto dates = domain::nextDates(schedule, schedule.start().value_or(firstDate), 1);
    if (dates.empty())
        return std::nullopt;
    if (!app.useCustomRecurrence)
        return Recurrence{dates.front(), plainRule(app.days), std::nullopt, std::chrono::Monday};
    const int every = std::max(app.recurrenceInterval, 1);
    if (every > longestInterval) // its second date is generations away
        return Recurrence{dates.front(), {}, dates.front(), std::chrono::Monday};
    const QByteArray interval = every == 1 ? QByteArray() : ";INTERVAL=" + QByteArray::number(every);
    const LocalDate start = *schedule.start();
    return Recurrence{dates.front(), customRule(app, start, interval), lastOf(app),
                      std::chrono::weekday(start)};
}

} // namespace calendar
