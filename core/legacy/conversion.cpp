// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversion.h"

#include "core/legacy/converter.h"

#include <algorithm>

namespace legacy {

Conversion convert(const QString &user, std::string_view json, int schemaVersion, const ConfigLookup &configs)
{
    return Converter(user, schemaVersion, configs).convert(Outline(json));
}

Counts countsOf(const UserRows &user)
{
    Counts counts;
    counts.users = 1;
    for (const DeviceRows &device : user.devices) {
        ++counts.devices;
        counts.locations += device.location ? 1 : 0;
        counts.apps += static_cast<qint64>(device.apps.size());
        counts.recurrencePatterns +=
            std::ranges::count_if(device.apps, [](const AppRows &app) { return app.recurrence.has_value(); });
    }
    return counts;
}

void leaveOutTaken(const QString &user, Conversion &conversion, std::unordered_set<std::string> &taken)
{
    if (!conversion.rows)
        return;
    ProblemLog log(user, conversion.problems);
    std::erase_if(conversion.rows->devices, [&](const DeviceRows &device) {
        const std::string_view id = std::get<CellText>(device.device.front());
        if (taken.emplace(id).second)
            return false;
        const QString left = text(id);
        std::erase_if(conversion.problems,
                      [&left](const Problem &problem) { return problem.device == left; });
        log.add({.device = id}, Oddity::TakenDeviceId);
        return true;
    });
}

} // namespace legacy
