// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/spans.h"

#include <QString>

#include <vector>

namespace domain {

class DeviceRules;

/// When one app is active by its schedule, enabled or not.
struct AppPlan
{
    QString iname;
    QString name;
    bool enabled = true;
    Spans active;
};

/// What a device's rules say about a span of time.
struct Plan
{
    std::vector<AppPlan> apps; ///< in rotation order
    Spans night;
    Spans dim;
    Spans gaps; ///< no enabled app is active and neither pin nor night app applies
};

Plan planOf(const DeviceRules &rules, const Span &span);

} // namespace domain
