// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/brightness.h"
#include "core/domain/model.h"
#include "core/domain/schedule.h"
#include "core/domain/zone.h"

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
    const ZoneChoice &zoneChoice() const { return m_zoneChoice; } ///< where the zone comes from
    const ScheduleRule &schedule(int app) const { return m_schedules[static_cast<size_t>(app)]; }
    const NightRule &night() const { return m_night; }

    int appCount() const { return static_cast<int>(m_schedules.size()); }
    /// Index of the app with this iname, or -1; '' names none.
    int appIndex(QStringView iname) const;
    int appWithId(qint64 id) const;               ///< index of the app with this key, or -1
    int nightApp() const { return m_nightApp; }   ///< index, or -1
    int pinnedApp() const { return m_pinnedApp; } ///< index, or -1
    /// Index of the app shown between the others, or -1 when that is off or the app is gone.
    int interstitialApp() const { return m_interstitialApp; }

private:
    Device m_device;
    ZoneChoice m_zoneChoice;
    Zone m_zone;
    std::vector<ScheduleRule> m_schedules;
    NightRule m_night;
    int m_nightApp = -1;
    int m_pinnedApp = -1;
    int m_interstitialApp = -1;
};

} // namespace domain
