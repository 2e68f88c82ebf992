// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deviceplayback.h"

#include <QCoreApplication>

/// What is to be said of a device beside its panel, line by line; a line without content is ''.
class DeviceWords final
{
    Q_DECLARE_TR_FUNCTIONS(DeviceWords)

public:
    static QString since(const DevicePlayback &playback);
    /// Name of what is shown.
    static QString showing(const DevicePlayback &playback);
    /// "then Clock in 9 s, Weather, Fuzzy Clock", names in bold.
    static QString next(const DevicePlayback &playback, domain::Instant now);
    /// "Loop of 6 pictures, 1 min 30 s".
    static QString loop(const DevicePlayback &playback);
    /// "Brightness 35 % (level 4)", and what makes it so.
    static QString brightness(const DevicePlayback &playback, domain::Instant now);
    /// "Dim from 20:00, night 22:30–06:30".
    static QString windows(const DeviceSnapshot &device);
    /// The zone, and the device's time where it is not this computer's.
    static QString zone(const DeviceSnapshot &device, domain::Instant now);

    /// "1 min 30 s"
    static QString duration(std::chrono::seconds length);

private:
    static QString nameOf(const DeviceSnapshot &device, int app);
    static QString reasonText(const domain::Step &step);
};
