// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekcontent.h"

#include "core/domain/clockchange.h"
#include "ui/schedule/weekdates.h"

std::vector<AppWeek> weekOf(const domain::DeviceRules &rules, QDate first, const QString &filter)
{
    std::vector<AppWeek> weeks;
    weeks.reserve(static_cast<size_t>(rules.appCount()));
    for (int index = 0; index < rules.appCount(); ++index) {
        const domain::App &app = rules.device().apps[index];
        if (!filter.isEmpty() && !app.name.contains(filter, Qt::CaseInsensitive) &&
            !app.iname.contains(filter, Qt::CaseInsensitive))
            continue;
        const domain::ScheduleRule &rule = rules.schedule(index);
        AppWeek week{index, rule.hours(), {}, isAllDay(rule.hours())};
        for (int day = 0; day < daysOfWeek; ++day)
            week.days.set(static_cast<size_t>(day), rule.happensOn(localDate(first.addDays(day))));
        weeks.push_back(week);
    }
    return weeks;
}

std::vector<DayRun> runsOf(const WeekDays &days)
{
    std::vector<DayRun> runs;
    for (int day = 0; day < daysOfWeek; ++day) {
        if (!days.test(static_cast<size_t>(day)))
            continue;
        if (!runs.empty() && runs.back().last == day - 1)
            runs.back().last = day;
        else
            runs.push_back({day, day});
    }
    return runs;
}

std::vector<ClockShift> clockShifts(const domain::Zone &zone, QDate first)
{
    std::vector<ClockShift> shifts;
    for (int day = 0; day < daysOfWeek; ++day) {
        const domain::LocalDay local = domain::localDay(zone, localDate(first.addDays(day)));
        const auto minuteOf = [&local](domain::LocalTime time) {
            return static_cast<int>(std::chrono::floor<std::chrono::minutes>(time - local.date).count());
        };
        for (const domain::LocalSpan &span : local.skipped)
            shifts.push_back({day, minuteOf(span.from), minuteOf(span.to), true});
        for (const domain::LocalSpan &span : local.doubled)
            shifts.push_back({day, minuteOf(span.from), minuteOf(span.to), false});
    }
    return shifts;
}
