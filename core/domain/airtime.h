// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rotation.h"

#include <functional>
#include <optional>
#include <vector>

namespace domain {

/// One picture on the display, however many steps it stays.
struct Showing
{
    Span span;
    int app = -1; ///< index in rotation order, -1 for the default picture
    Reason reason = Reason::Default;
    int brightness = 100; ///< effective percent

    bool operator==(const Showing &) const = default;
};

/// What a device shows over a span, and for how long each.
struct Airtime
{
    Span span;
    std::vector<Showing> showings;               ///< end to end over the span; neighbours differ
    std::vector<std::chrono::milliseconds> apps; ///< by index in rotation order
    std::chrono::milliseconds defaultPicture{0};
    int steps = 0;  ///< how often the device asks
    int cursor = 0; ///< last_app_index at the end

    /// Of the span, 0–1.
    double share(std::chrono::milliseconds time) const;
    /// What is shown at an instant within the span; null outside.
    const Showing *at(Instant instant) const;
};

/// Asked now and then during long work.
using IsCancelled = std::function<bool()>;

/// The steps of simulate() over a span, summed. Nothing when cancelled. Fit for a worker: a week of steps
/// takes milliseconds.
std::optional<Airtime> airtimeOf(const DeviceRules &rules, int cursor, const Span &span,
                                 const HasPicture &hasPicture, const IsCancelled &isCancelled = {});

} // namespace domain
