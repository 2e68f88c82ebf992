// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rotation.h"

#include "core/domain/rules.h"

#include <algorithm>

namespace domain {

namespace {

/// Longer dwells make the firmware keep its previous one.
constexpr int longestDwellSeconds = 299;

bool isInterstitial(const DeviceRules &rules, int position)
{
    return rules.interstitialApp() >= 0 && position % 2 != 0;
}

/// Whether the position's turn comes: an interstitial one goes by the app before it.
bool takesTurn(const DeviceRules &rules, int position, LocalTime time)
{
    const int app = rules.interstitialApp() >= 0 ? position / 2 : position;
    return rules.device().apps[app].enabled && rules.schedule(app).isActive(time);
}

/// The first position after the cursor that takes its turn with a picture, or -1. One round tells: a second
/// one at the same instant would find the same.
int nextPosition(const DeviceRules &rules, int cursor, LocalTime time, const HasPicture &hasPicture)
{
    const int length = rotationLength(rules);
    const qint64 first = (qint64(cursor) + 1) % length + length; // of a negative cursor, too
    for (int i = 0; i < length; ++i) {
        const int position = static_cast<int>((first + i) % length);
        if (takesTurn(rules, position, time) && hasPicture(appAtPosition(rules, position)))
            return position;
    }
    return -1;
}

} // namespace

int rotationLength(const DeviceRules &rules)
{
    const int apps = rules.appCount();
    return rules.interstitialApp() >= 0 ? std::max(2 * apps - 1, 0) : apps;
}

int appAtPosition(const DeviceRules &rules, int position)
{
    if (isInterstitial(rules, position))
        return rules.interstitialApp();
    return rules.interstitialApp() >= 0 ? position / 2 : position;
}

int dwellSeconds(const Device &device, int app)
{
    const int own = app >= 0 ? device.apps[app].displayTime : 0;
    return std::clamp(own > 0 ? own : device.defaultInterval, 0, longestDwellSeconds);
}

Step nextStep(const DeviceRules &rules, int cursor, Instant now, const HasPicture &hasPicture)
{
    const LocalTime time = rules.zone().localTime(now);
    Step step;
    step.cursor = cursor;
    step.brightness = rules.night().brightness(time);
    const auto showing = [&](Reason reason, int app) {
        step.reason = reason;
        step.app = app;
        step.dwellSeconds = dwellSeconds(rules.device(), app);
        return step;
    };

    if (rules.appCount() == 0 || step.brightness == 0)
        return showing(Reason::Default, -1);
    const bool isNight = rules.night().light(time) == Light::Night;
    if (isNight && rules.nightApp() >= 0 && hasPicture(rules.nightApp()))
        return showing(Reason::Night, rules.nightApp());
    step.pinIsGone = rules.pinnedApp() < 0 && !rules.device().pinnedApp.value_or(QString()).isEmpty();
    if (rules.pinnedApp() >= 0 && hasPicture(rules.pinnedApp()))
        return showing(Reason::Pinned, rules.pinnedApp());
    const int position = nextPosition(rules, cursor, time, hasPicture);
    if (position < 0)
        return showing(Reason::Default, -1);
    step.cursor = position;
    return showing(isInterstitial(rules, position) ? Reason::Interstitial : Reason::Rotation,
                   appAtPosition(rules, position));
}

std::vector<TimedStep> simulate(const DeviceRules &rules, int cursor, Instant from, int count,
                                const HasPicture &hasPicture)
{
    std::vector<TimedStep> steps;
    steps.reserve(static_cast<size_t>(std::max(count, 0)));
    Instant at = from;
    while (std::ssize(steps) < count) {
        const Step step = nextStep(rules, cursor, at, hasPicture);
        steps.push_back({at, step});
        cursor = step.cursor;
        at += std::chrono::seconds(std::max(step.dwellSeconds, 1));
    }
    return steps;
}

} // namespace domain
