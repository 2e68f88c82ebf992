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

std::vector<Problem> leaveOutTaken(const QString &user, UserRows &rows,
                                   std::unordered_set<std::string> &taken)
{
    std::vector<Problem> problems;
    ProblemLog log(user, problems);
    std::erase_if(rows.devices, [&](const DeviceRows &device) {
        const std::string_view id = std::get<CellText>(device.device.front());
        if (taken.emplace(id).second)
            return false;
        log.add({.device = id}, Oddity::TakenDeviceId);
        return true;
    });
    return problems;
}

} // namespace legacy
