// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/daycontent.h"

#include "ui/schedule/weekdates.h"

SharedDay dayContentOf(const SharedDevice &device, QDate date)
{
    auto day = std::make_shared<DayContent>();
    day->device = device;
    day->date = date;
    const domain::DeviceRules &rules = device->rules;
    const domain::LocalDay local = domain::localDay(rules.zone(), localDate(date));
    if (local.spans.empty())
        return day;
    day->span = {local.spans.front().from, local.spans.back().to};
    day->hours = domain::hoursOf(rules.zone(), localDate(date));
    day->plan = domain::planOf(rules, day->span);
    day->activity = domain::activityOf(rules, day->span, device->pictureTest());
    day->byHour = domain::activityByHour(rules, localDate(date), device->pictureTest());
    day->gaps = domain::gapsOf(day->activity);
    return day;
}
