// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/art/drawings.h"

#include <QLatin1String>

#include <algorithm>

namespace frames::art {

std::span<const Drawing> drawings()
{
    static constexpr Drawing table[] = {
        {"bins", drawBins},           {"clock", drawClock},     {"countdown", drawCountdown},
        {"fireworks", drawFireworks}, {"life", drawLife},       {"moon", drawMoon},
        {"plants", drawPlants},       {"plasma", drawPlasma},   {"ticker", drawTicker},
        {"trains", drawTrains},       {"weather", drawWeather},
    };
    return table;
}

const Drawing *findDrawing(QStringView name)
{
    const auto all = drawings();
    const auto found = std::ranges::find_if(
        all, [name](const Drawing &drawing) { return name == QLatin1String(drawing.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace frames::art
