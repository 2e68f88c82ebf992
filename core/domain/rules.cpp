// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules.h"

#include <algorithm>

namespace domain {

DeviceRules::DeviceRules(Device device, const QTimeZone &fallback)
    : m_device(std::move(device)), m_zoneChoice(zoneOf(m_device, fallback)), m_zone(m_zoneChoice.zone),
      m_night(m_device)
{
    std::ranges::sort(m_device.apps, {}, [](const App &app) { return std::pair(app.order, app.id); });
    m_schedules.reserve(static_cast<size_t>(m_device.apps.size()));
    for (const App &app : std::as_const(m_device.apps))
        m_schedules.emplace_back(app);
    m_nightApp = appIndex(m_device.nightModeApp);
    m_pinnedApp = appIndex(m_device.pinnedApp.value_or(QString()));
    if (m_device.interstitialEnabled)
        m_interstitialApp = appIndex(m_device.interstitialApp.value_or(QString()));
}

int DeviceRules::appIndex(QStringView iname) const
{
    if (iname.isEmpty())
        return -1;
    const auto found = std::ranges::find(m_device.apps, iname, &App::iname);
    return found != m_device.apps.end() ? static_cast<int>(found - m_device.apps.begin()) : -1;
}

int DeviceRules::appWithId(qint64 id) const
{
    const auto found = std::ranges::find(m_device.apps, id, &App::id);
    return found != m_device.apps.end() ? static_cast<int>(found - m_device.apps.begin()) : -1;
}

} // namespace domain
