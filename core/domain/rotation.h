// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <functional>
#include <vector>

namespace domain {

class DeviceRules;
struct Device;

/// Why a picture is shown.
enum class Reason { Default, Rotation, Interstitial, Pinned, Night };

/// What a device gets next (domain rules, "Rotation", without waiting pushes).
struct Step
{
    Reason reason = Reason::Default;
    int app = -1;           ///< index into the device's apps in rotation order, -1 for the default picture
    int cursor = 0;         ///< last_app_index after this step
    int dwellSeconds = 15;  ///< as on the wire, 0–299
    int brightness = 100;   ///< effective percent, 0–100
    bool pinIsGone = false; ///< the pinned app no longer exists: clear the pin

    bool operator==(const Step &) const = default;
};

/// Whether this app (by index in rotation order) has a picture that may be sent.
using HasPicture = std::function<bool(int app)>;

/// The next step after `cursor`, the stored last_app_index, which may be any number.
Step nextStep(const DeviceRules &rules, int cursor, Instant now, const HasPicture &hasPicture);

/// How long an app's picture stays, or the default one for -1, as on the wire (0–299).
int dwellSeconds(const Device &device, int app);

/// A step and when the device would ask for it.
struct TimedStep
{
    Instant at;
    Step step;
};

/// The steps from an instant on, each at the one before plus its dwell (0 counts as 1 s).
std::vector<TimedStep> simulate(const DeviceRules &rules, int cursor, Instant from, int count,
                                const HasPicture &hasPicture);

/// Length of the rotation with the interstitial positions.
int rotationLength(const DeviceRules &rules);

/// Index of the app at a position of the rotation, below rotationLength().
int appAtPosition(const DeviceRules &rules, int position);

} // namespace domain
