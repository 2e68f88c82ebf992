// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/appstatus.h"
#include "ui/models/devicewords.h"
#include "ui/models/hourstext.h"
#include "ui/pages/fleet/deviceview.h"
#include "ui/pages/fleet/shownwords.h"

/// What stands beside the panel.

void DeviceView::refreshWords()
{
    if (!m_playback.device())
        return;
    const DeviceSnapshot &device = *m_playback.device();
    const int app = shownApp();
    if (m_appId != 0 && app >= 0)
        showAppWords(device, app);
    else
        showDeviceWords(device);
}

void DeviceView::showDeviceWords(const DeviceSnapshot &device)
{
    const domain::Instant now = m_clock.now();
    m_words->setContent(DeviceWords::since(m_playback), DeviceWords::showing(m_playback),
                        {{DeviceWords::next(m_playback, now), false, true},
                         {DeviceWords::loop(m_playback), true, false},
                         {DeviceWords::brightness(m_playback, now), false, false},
                         {DeviceWords::windows(device), true, false},
                         {DeviceWords::zone(device, now), true, false}});
}

void DeviceView::showAppWords(const DeviceSnapshot &device, int app)
{
    const domain::App &shown = device.app(app);
    const AppStatus status = AppStatus::of(device, app, m_clock.now());
    const bool isNow = m_playback.step().app == app;
    const QString state = isNow ? tr("Shown now") : status.word;
    const QString why =
        isNow || !status.reason.isEmpty() ? status.reason : tr("It is active and waits for its turn.");
    const QString hours = HoursText::of(shown);
    const int seconds = shown.displayTime > 0 ? shown.displayTime : device.device().defaultInterval;
    m_words->setContent(
        tr("%1 of %2", "place in the rotation").arg(app + 1).arg(device.rules.appCount()),
        shown.displayName(),
        {{state, false, false},
         {why, false, false},
         {hours.isEmpty() ? tr("All day, every day") : hours, true, false},
         {tr("%1 at a time").arg(DeviceWords::duration(std::chrono::seconds(seconds))), true, false},
         {device.rules.pinnedApp() == app ? tr("Pinned: the device shows nothing else.") : QString(), false,
          false},
         {device.rules.interstitialApp() == app ? tr("Shown between the others.") : QString(), false,
          false}});
}
