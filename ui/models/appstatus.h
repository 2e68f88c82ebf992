// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/devicesnapshot.h"

#include <QCoreApplication>

/// Whether an app would be shown at some instant, and why not.
struct AppStatus
{
    enum class Kind { Active, Waiting, Never, Disabled, NoPicture };

    Kind kind = Kind::Active;
    QString word;   ///< for a card: "active", "from 18:00"
    QString reason; ///< a sentence; '' when active

    bool isProblem() const { return kind == Kind::Never || kind == Kind::NoPicture; }

    static AppStatus of(const DeviceSnapshot &device, int app, domain::Instant now);
};

/// Parts of the local day that contains an instant, each end as a share of the day's length (0–1).
struct DayShare
{
    double from;
    double to;
};
/// When the app is active by its schedule on the device's present day.
std::vector<DayShare> activeToday(const DeviceSnapshot &device, int app, domain::Instant now);

/// An instant as the device's clock shows it: "18:00" today, "Tue 18:00" within a week, else with the date.
QString deviceTimeText(const domain::Zone &zone, domain::Instant instant, domain::Instant now);
