// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/gridwords.h"

#include "ui/delegates/weekdays.h"
#include "ui/schedule/gridlabels.h"
#include "ui/schedule/weekdates.h"

#include <QLocale>

namespace {

QString dayName(QDate first, int day)
{
    return weekdayTitle(weekdayOf(first.addDays(day)));
}

} // namespace

QString GridWords::days(const WeekDays &days, QDate first)
{
    if (days.all())
        return tr("every day");
    QStringList parts;
    for (const DayRun &run : runsOf(days)) {
        if (run.last - run.first >= 2)
            parts.append(
                tr("%1 to %2", "Monday to Friday").arg(dayName(first, run.first), dayName(first, run.last)));
        else
            for (int day = run.first; day <= run.last; ++day)
                parts.append(dayName(first, day));
    }
    return parts.isEmpty() ? tr("no day of this week") : QLocale().createSeparatedList(parts);
}

QString GridWords::dragged(const AppWeek &week, const domain::DayWindow &now, QDate first)
{
    const domain::DayWindow &before = week.hours;
    const bool movesFirst = before.first != now.first;
    const bool movesLast = before.last != now.last;
    QString change = GridLabels::window(now);
    if (!week.isAllDay && movesFirst != movesLast) {
        const WindowGrip grip = movesFirst ? WindowGrip::First : WindowGrip::Last;
        change = tr("%1 → %2", "a time before and after")
                     .arg(GridLabels::time(edgeOf(before, grip)), GridLabels::time(edgeOf(now, grip)));
    }
    const QString on = days(week.days, first);
    const QString line = week.days.all()
                             ? tr("%1, %2", "10:00 → 10:15, every day").arg(change, on)
                             : tr("%1 on %2", "10:00 → 10:15 on Monday to Friday").arg(change, on);
    return now.wraps() ? line + u'\n' + overMidnight() : line;
}

QString GridWords::droppedAllDay(const AppWeek &week, QDate first)
{
    return week.days.all() ? tr("All day, every day")
                           : tr("All day on %1", "days").arg(days(week.days, first));
}

QString GridWords::overMidnight()
{
    return tr("Over midnight: the early hours are those of the same date, not of the next one.");
}

QString GridWords::block(const QString &name, QDate date, const domain::DayWindow &hours, bool isEnabled)
{
    const QString day = QLocale().toString(date, tr("dddd d MMMM", "a date: Monday 23 November"));
    const QString sentence =
        hours.wraps()
            ? tr("%1, %2, %3 and %4", "an app, a date, two stretches of it")
                  .arg(name, day, GridLabels::stretch(0, edgeOf(hours, WindowGrip::Last)),
                       GridLabels::stretch(edgeOf(hours, WindowGrip::First), minutesOfDay))
            : tr("%1, %2, %3", "an app, a date, its hours").arg(name, day, GridLabels::window(hours));
    return isEnabled ? sentence : tr("%1, disabled", "an app and its hours").arg(sentence);
}

QString GridWords::allDay(const QString &name, const WeekDays &days, QDate first, bool isEnabled)
{
    const QString sentence =
        tr("%1, all day, %2", "an app, its days").arg(name, GridWords::days(days, first));
    return isEnabled ? sentence : tr("%1, disabled", "an app and its hours").arg(sentence);
}

QString GridWords::group(int count, QDate date, int from, int to)
{
    return tr("%n more apps, %1, %2", nullptr, count)
        .arg(QLocale().toString(date, tr("dddd d MMMM", "a date: Monday 23 November")),
             GridLabels::stretch(from, to));
}

QString GridWords::shift(const ClockShift &shift)
{
    const QString hours = GridLabels::stretch(shift.from, shift.to);
    return shift.isSkipped ? tr("%1 does not happen on this day: the clock goes forward.").arg(hours)
                           : tr("%1 happens twice on this day: the clock goes back.").arg(hours);
}

QString GridWords::light(const domain::NightRule &rule, ScheduleEdits::LightEdge edge)
{
    using Edge = ScheduleEdits::LightEdge;
    const auto night = rule.nightHours();
    const auto dim = rule.dimHours();
    if (edge == Edge::DimStart && dim)
        return tr("Dim from %1", "a time").arg(GridLabels::time(edgeOf(*dim, WindowGrip::First)));
    if (edge == Edge::NightStart && night)
        return tr("Night from %1", "a time").arg(GridLabels::time(edgeOf(*night, WindowGrip::First)));
    if (night)
        return tr("Night until %1", "a time").arg(GridLabels::time(edgeOf(*night, WindowGrip::Last)));
    return dim ? tr("Dim until %1", "a time").arg(GridLabels::time(edgeOf(*dim, WindowGrip::Last)))
               : QString();
}

QString GridWords::lightIsDragged()
{
    return tr("Drag the line to change the time on every day.");
}

QString GridWords::readOnly()
{
    return tr("Open for reading only. Switch to editing to change the schedule.");
}

QString GridWords::noWeekdays(const QString &name)
{
    return tr("The days of %1 follow its recurrence, which knows no weekdays.").arg(name);
}
