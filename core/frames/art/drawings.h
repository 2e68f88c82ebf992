// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/codec.h"

#include <QDateTime>
#include <QStringView>

#include <span>

/// Pictures that the program draws itself, for its demo. Deterministic: the same size, time and language give
/// the same picture.
namespace frames::art {

struct Drawing
{
    const char *name;
    Animation (*draw)(QSize panel, const QDateTime &now);
};

/// All drawings. They fit panels of 64×32 and 128×64.
std::span<const Drawing> drawings();

/// The drawing of this name, or null.
const Drawing *findDrawing(QStringView name);

Animation drawClock(QSize panel, const QDateTime &now);
Animation drawWeather(QSize panel, const QDateTime &now);
Animation drawTicker(QSize panel, const QDateTime &now);
Animation drawTrains(QSize panel, const QDateTime &now);
Animation drawCountdown(QSize panel, const QDateTime &now);
Animation drawBins(QSize panel, const QDateTime &now);
Animation drawPlants(QSize panel, const QDateTime &now);
Animation drawMoon(QSize panel, const QDateTime &now);
Animation drawPlasma(QSize panel, const QDateTime &now);
Animation drawFireworks(QSize panel, const QDateTime &now);
Animation drawLife(QSize panel, const QDateTime &now);

} // namespace frames::art
