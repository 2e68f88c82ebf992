// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"

#include "core/domain/rules.h"

namespace domain {

namespace {

Spans gapsOf(const DeviceRules &rules, const Plan &plan, const Span &span)
{
    if (rules.pinnedApp() >= 0)
        return {};
    std::vector<Span> filled;
    for (const AppPlan &app : plan.apps) {
        if (app.enabled)
            filled.insert(filled.end(), app.active.begin(), app.active.end());
    }
    if (rules.nightApp() >= 0)
        filled.insert(filled.end(), plan.night.begin(), plan.night.end());
    return without(joined({span}), joined(std::move(filled)));
}

} // namespace

Plan planOf(const DeviceRules &rules, const Span &span)
{
    Plan plan;
    plan.apps.reserve(static_cast<size_t>(rules.appCount()));
    for (int i = 0; i < rules.appCount(); ++i) {
        const App &app = rules.device().apps[i];
        plan.apps.push_back(
            {app.iname, app.name, app.enabled, activeSpans(rules.schedule(i), rules.zone(), span)});
    }
    plan.night = nightSpans(rules.night(), rules.zone(), span);
    plan.dim = dimSpans(rules.night(), rules.zone(), span);
    plan.gaps = gapsOf(rules, plan, span);
    return plan;
}

} // namespace domain
