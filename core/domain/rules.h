// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/brightness.h"
#include "core/domain/instant.h"
#include "core/domain/model.h"
#include "core/domain/schedule.h"

#include <vector>

namespace domain {

/// A device with its rules read once: texts parsed, zone resolved, apps in rotation order. Answers every
/// question about an instant without parsing again. A value; safe to share between threads once made.
class DeviceRules final
{
public:
    /// `fallback` is the computer's zone, used where neither the device nor its location names one.
    DeviceRules(Device device, const QTimeZone &fallback);

    const Device &device() const { return m_device; } ///< apps sorted by order, then id
    const Zone &zone() const { return m_zone; }
    const ScheduleRule &schedule(int app) const { return m_schedules[static_cast<size_t>(app)]; }
    const NightRule &night() const { return m_night; }

    /// Index of the app with this iname, or -1.
    int appIndex(QStringView iname) const;

private:
    Device m_device;
    Zone m_zone;
    std::vector<ScheduleRule> m_schedules;
    NightRule m_night;
};

} // namespace domain
