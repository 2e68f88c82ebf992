// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rotation.h"
#include "core/domain/rules.h"
#include "tests/core/domain/times.h"

/// Devices whose apps are letters, and what they show.
namespace rotations {

inline const domain::Instant noon = times::instant(QStringLiteral("2026-03-06T12:00:00Z"));
inline const domain::Instant night = times::instant(QStringLiteral("2026-03-06T23:00:00Z"));

inline bool everyPicture(int)
{
    return true;
}

inline bool noPicture(int)
{
    return false;
}

inline domain::App appNamed(const QString &iname, int order)
{
    domain::App app;
    app.id = 100 + order;
    app.iname = iname;
    app.order = order;
    return app;
}

/// Apps a, b, c… in this order; night from 22:00.
inline domain::Device deviceWith(int apps)
{
    domain::Device device;
    device.timezone = QStringLiteral("UTC");
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("22:00");
    device.nightBrightness = 10;
    for (int i = 0; i < apps; ++i)
        device.apps.append(appNamed(QString(QChar(u'a' + i)), i));
    return device;
}

inline domain::DeviceRules rulesOf(const domain::Device &device)
{
    return domain::DeviceRules(device, QTimeZone("UTC"));
}

inline domain::Step stepAt(const domain::Device &device, int cursor, domain::Instant at = noon,
                           const domain::HasPicture &hasPicture = everyPicture)
{
    return domain::nextStep(rulesOf(device), cursor, at, hasPicture);
}

/// What is shown, one letter a step; '.' for the default picture.
inline QString shown(const domain::Device &device, int cursor, int steps,
                     const domain::HasPicture &hasPicture = everyPicture)
{
    const domain::DeviceRules rules = rulesOf(device);
    QString text;
    for (const domain::TimedStep &timed : domain::simulate(rules, cursor, noon, steps, hasPicture))
        text.append(timed.step.app < 0 ? QStringLiteral(".") : rules.device().apps[timed.step.app].iname);
    return text;
}

} // namespace rotations
