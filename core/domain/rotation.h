// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/model.h"

#include <functional>

namespace domain {

class DeviceRules;

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
};

/// Whether this app (by index in rotation order) has a picture that may be sent.
using HasPicture = std::function<bool(int app)>;

Step nextStep(const DeviceRules &rules, int cursor, Instant now, const HasPicture &hasPicture);

} // namespace domain
