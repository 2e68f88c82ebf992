// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity.h"

#include "core/domain/rules.h"

#include <algorithm>

namespace domain {

namespace {

using std::chrono::seconds;

/// Something begins to count, or stops.
struct Change
{
    Instant at;
    int apps;
    seconds loop;
};

/// What an app that is active adds to a round: itself, and the interstitial app after it unless it is last.
seconds roundOf(const DeviceRules &rules, int app, const HasPicture &hasPicture)
{
    const auto lengthOf = [&](int shown) {
        return hasPicture(shown) ? seconds(std::max(dwellSeconds(rules.device(), shown), 1)) : seconds(0);
    };
    const bool isFollowed = rules.interstitialApp() >= 0 && app + 1 < rules.appCount();
    return lengthOf(app) + (isFollowed ? lengthOf(rules.interstitialApp()) : seconds(0));
}

std::vector<Change> changesOf(const DeviceRules &rules, const Span &span, const HasPicture &hasPicture)
{
    std::vector<Change> changes;
    const auto add = [&changes](const Spans &spans, int apps, seconds loop) {
        for (const Span &one : spans)
            changes.insert(changes.end(), {{one.from, apps, loop}, {one.to, -apps, -loop}});
    };
    for (int app = 0; app < rules.appCount(); ++app) {
        if (rules.device().apps[app].enabled)
            add(activeSpans(rules.schedule(app), rules.zone(), span), 1, roundOf(rules, app, hasPicture));
    }
    add(nightSpans(rules.night(), rules.zone(), span), 0, seconds(0));
    add(dimSpans(rules.night(), rules.zone(), span), 0, seconds(0));
    add({span}, 0, seconds(0));
    std::ranges::sort(changes, {}, &Change::at);
    return changes;
}

/// Who has the display at an instant: the rotation, or what goes before it.
Reason reasonAt(const DeviceRules &rules, Instant at, const HasPicture &hasPicture)
{
    const LocalTime time = rules.zone().localTime(at);
    if (rules.night().brightness(time) == 0)
        return Reason::Default;
    const bool isNight = rules.night().light(time) == Light::Night;
    if (isNight && rules.nightApp() >= 0 && hasPicture(rules.nightApp()))
        return Reason::Night;
    return rules.pinnedApp() >= 0 && hasPicture(rules.pinnedApp()) ? Reason::Pinned : Reason::Rotation;
}

void addActivity(std::vector<Activity> &list, const Activity &next)
{
    if (!list.empty()) {
        Activity joined = list.back();
        joined.span = next.span;
        if (joined == next) {
            list.back().span.to = next.span.to;
            return;
        }
    }
    list.push_back(next);
}

template <typename Predicate>
Spans spansOf(const std::vector<Activity> &activity, Predicate holds)
{
    Spans spans;
    for (const Activity &stretch : activity) {
        if (stretch.reason == Reason::Rotation && holds(stretch))
            append(spans, stretch.span);
    }
    return spans;
}

bool isGap(const Activity &stretch)
{
    return stretch.reason == Reason::Rotation && stretch.loop == seconds(0);
}

} // namespace

std::vector<Activity> activityOf(const DeviceRules &rules, const Span &span, const HasPicture &hasPicture)
{
    if (span.from >= span.to)
        return {};
    const std::vector<Change> changes = changesOf(rules, span, hasPicture);
    std::vector<Activity> list;
    int apps = 0;
    seconds loop{0};
    for (auto change = changes.begin(); change != changes.end();) {
        const Instant at = change->at;
        for (; change != changes.end() && change->at == at; ++change) {
            apps += change->apps;
            loop += change->loop;
        }
        if (change != changes.end())
            addActivity(list, {{at, change->at}, apps, loop, reasonAt(rules, at, hasPicture)});
    }
    return list;
}

Spans gapsOf(const std::vector<Activity> &activity)
{
    return spansOf(activity, isGap);
}

Spans crowdsOf(const std::vector<Activity> &activity, seconds longest)
{
    return spansOf(activity, [longest](const Activity &stretch) { return stretch.loop > longest; });
}

std::vector<HourActivity> activityByHour(const DeviceRules &rules, LocalDate date,
                                         const HasPicture &hasPicture)
{
    std::vector<HourActivity> hours;
    for (const LocalHour &hour : hoursOf(rules.zone(), date)) {
        HourActivity sum{.hour = hour, .fewest = rules.appCount()};
        for (const Activity &stretch : activityOf(rules, hour.span, hasPicture)) {
            sum.fewest = std::min(sum.fewest, stretch.apps);
            sum.most = std::max(sum.most, stretch.apps);
            sum.longestLoop = std::max(sum.longestLoop, stretch.loop);
            sum.hasGap = sum.hasGap || isGap(stretch);
        }
        hours.push_back(sum);
    }
    return hours;
}

} // namespace domain
