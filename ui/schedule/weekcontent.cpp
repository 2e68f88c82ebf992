// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekcontent.h"

#include "ui/schedule/weekdates.h"

#include <algorithm>

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

std::vector<ClockShift> clockShifts(const domain::Zone &zone, QDate first, int days)
{
    using namespace std::chrono;
    const domain::LocalDate begin = localDate(first);
    // A change at midnight belongs to the date that it takes hours from.
    const domain::Span span{zone.instantOf(begin) - 1min,
                            zone.instantOf(begin + std::chrono::days(days)) + 1min};
    std::vector<ClockShift> shifts;
    const auto stretches = zone.stretches(span);
    for (size_t i = 1; i < stretches.size(); ++i) {
        const auto instant = stretches[i].span.from.time_since_epoch();
        const auto [from, to] = std::minmax({domain::LocalTime(instant + stretches[i - 1].offset),
                                             domain::LocalTime(instant + stretches[i].offset)});
        const bool isSkipped = stretches[i].offset > stretches[i - 1].offset;
        for (int day = 0; day < days; ++day) {
            const domain::LocalTime midnight = begin + std::chrono::days(day);
            const auto minuteOf = [&](domain::LocalTime time) {
                const auto minute = duration_cast<minutes>(time - midnight).count();
                return static_cast<int>(std::clamp<qint64>(minute, 0, minutesOfDay));
            };
            if (minuteOf(from) < minuteOf(to))
                shifts.push_back({day, minuteOf(from), minuteOf(to), isSkipped});
        }
    }
    return shifts;
}
