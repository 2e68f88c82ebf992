// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icalendar.h"

#include "core/calendar/appevents.h"
#include "core/calendar/vtimezone.h"

#include <algorithm>

namespace calendar {

namespace {

using std::chrono::days;
using namespace std::chrono_literals;

/// A year before the first start, so that every zone has shown its changes by then.
domain::Instant firstInstant(const domain::DeviceRules &rules, const std::vector<int> &apps)
{
    domain::LocalDate first{2025y / 1 / 1};
    for (const int app : apps)
        first = std::min(first, rules.schedule(app).start().value_or(first));
    return rules.zone().instantOf(first) - days(366);
}

/// The standard's property, and the older one that more programs know.
void addName(icalcomponent &calendar, const domain::Device &device)
{
    const QByteArray name = (device.name.isEmpty() ? device.id : device.name).toUtf8();
    icalcomponent_add_property(&calendar, icalproperty_new_name(name.constData()));
    icalproperty *older = icalproperty_new_x(name.constData());
    icalproperty_set_x_name(older, "X-WR-CALNAME");
    icalcomponent_add_property(&calendar, older);
}

QByteArray takenText(char *text)
{
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace

QByteArray icalendarOf(const domain::DeviceRules &rules, const std::vector<int> &apps, domain::Instant now,
                       const QLocale &locale)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    addLine(*calendar, "VERSION:2.0");
    addLine(*calendar, "PRODID:-//Tronbyt Desk//Schedules//EN");
    addLine(*calendar, "CALSCALE:GREGORIAN");
    addName(*calendar, rules.device());
    const QByteArray zone = rules.zone().timeZone().id();
    addLine(*calendar, "X-WR-TIMEZONE:" + zone);
    if (zone != "UTC")
        addTo(*calendar, vtimezoneOf(rules.zone(), firstInstant(rules, apps)));
    const EventContext context{now, locale, now + days(5 * 366)};
    for (const int app : apps) {
        for (Component &event : eventsOf(rules, app, context))
            addTo(*calendar, std::move(event));
    }
    return takenText(icalcomponent_as_ical_string_r(calendar.get()));
}

std::vector<int> enabledApps(const domain::DeviceRules &rules)
{
    std::vector<int> apps;
    for (int app = 0; app < rules.appCount(); ++app) {
        if (rules.device().apps[app].enabled)
            apps.push_back(app);
    }
    return apps;
}

} // namespace calendar
