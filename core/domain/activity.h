// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clockchange.h"
#include "core/domain/rotation.h"

#include <vector>

namespace domain {

/// A stretch in which the same apps are active.
struct Activity
{
    Span span;
    int apps = 0; ///< enabled and active
    /// One round: the dwells of their pictures and of the interstitial one. 0 where no picture is in the
    /// round.
    std::chrono::seconds loop{0};
    Reason reason =
        Reason::Rotation; ///< Night, Pinned or Default (brightness 0) where the round stands still

    bool operator==(const Activity &) const = default;
};

/// The activity over a span, stretch by stretch without holes; neighbours differ.
std::vector<Activity> activityOf(const DeviceRules &rules, const Span &span, const HasPicture &hasPicture);

/// Where the rotation goes on but has nothing to show: the default picture.
Spans gapsOf(const std::vector<Activity> &activity);

/// Where a round takes longer than this.
Spans crowdsOf(const std::vector<Activity> &activity, std::chrono::seconds longest);

/// What happens in one hour of a date.
struct HourActivity
{
    LocalHour hour;
    int fewest = 0; ///< active apps
    int most = 0;
    std::chrono::seconds longestLoop{0};
    bool hasGap = false;
};

/// By the hours of a date, as its clock runs.
std::vector<HourActivity> activityByHour(const DeviceRules &rules, LocalDate date,
                                         const HasPicture &hasPicture);

} // namespace domain
