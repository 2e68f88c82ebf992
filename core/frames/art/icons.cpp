// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings around a small picture.
#include "core/frames/art/canvas.h"
#include "core/frames/art/drawings.h"

#include <cmath>
#include <numbers>

namespace frames::art {

namespace {

int scaleOf(QSize panel)
{
    return std::max(1, panel.width() / 64);
}

} // namespace

Animation drawWeather(QSize panel, const QDateTime &)
{
    const int scale = scaleOf(panel);
    const double centreX = 15.5 * scale;
    const double centreY = 15.5 * scale;
    Animation animation{panel, 0, {}};
    constexpr int steps = 12;
    for (int step = 0; step < steps; ++step) {
        Canvas canvas(panel);
        for (int ray = 0; ray < 8; ++ray) {
            const double angle = (ray + static_cast<double>(step) / steps) * std::numbers::pi / 4;
            for (int at = 9 * scale; at < 13 * scale; ++at)
                canvas.dot(static_cast<int>(std::lround(centreX + at * std::cos(angle))),
                           static_cast<int>(std::lround(centreY + at * std::sin(angle))),
                           QColor(0xff, 0x98, 0x10));
        }
        canvas.disc(centreX, centreY, 6.5 * scale, QColor(0xff, 0xd0, 0x20));
        canvas.text(34 * scale, 5 * scale, QStringLiteral("21\u00b0"), Qt::white, 2 * scale);
        canvas.text(34 * scale, 19 * scale, QStringLiteral("SUNNY"), QColor(0xff, 0xd0, 0x20), scale);
        canvas.text(34 * scale, 26 * scale, QStringLiteral("12\u00b0 24\u00b0"), QColor(0x60, 0xa8, 0xff),
                    scale);
        animation.frames.append({canvas.image(), 100});
    }
    return animation;
}

Animation drawBins(QSize panel, const QDateTime &)
{
    const int scale = scaleOf(panel);
    Animation animation{panel, 0, {}};
    for (const int lift : {0, 1, 2, 2, 1, 0, 0, 0}) {
        Canvas canvas(panel);
        const QColor body(0x28, 0xa0, 0x48);
        const QColor lid(0x48, 0xd0, 0x68);
        const QColor rib(0x10, 0x60, 0x28);
        canvas.fill({6 * scale, 12 * scale, 14 * scale, 16 * scale}, body);
        for (const int x : {9, 12, 15})
            canvas.fill({x * scale + scale / 2, 14 * scale, scale, 12 * scale}, rib);
        canvas.fill({4 * scale, (9 - lift) * scale, 18 * scale, 2 * scale}, lid);
        canvas.fill({10 * scale, (7 - lift) * scale, 6 * scale, scale}, lid);
        canvas.fill({7 * scale, 28 * scale, 3 * scale, 2 * scale}, QColor(0x70, 0x78, 0x80));
        canvas.fill({16 * scale, 28 * scale, 3 * scale, 2 * scale}, QColor(0x70, 0x78, 0x80));
        canvas.text(29 * scale, 6 * scale, QStringLiteral("BINS"), Qt::white, 2 * scale);
        canvas.text(29 * scale, 20 * scale, QStringLiteral("TONIGHT"), QColor(0xff, 0xa0, 0x10), scale);
        animation.frames.append({canvas.image(), 150});
    }
    return animation;
}

Animation drawPlants(QSize panel, const QDateTime &)
{
    const int scale = scaleOf(panel);
    const QColor leaf(0x38, 0xc8, 0x48);
    const QColor pot(0xc8, 0x60, 0x28);
    const QColor water(0x40, 0xa8, 0xff);
    Animation animation{panel, 0, {}};
    constexpr int steps = 9;
    for (int step = 0; step < steps; ++step) {
        Canvas canvas(panel);
        canvas.fill({8 * scale, 22 * scale, 14 * scale, 2 * scale}, pot);
        canvas.fill({9 * scale, 24 * scale, 12 * scale, 6 * scale}, QColor(0xa0, 0x48, 0x20));
        canvas.fill({14 * scale, 12 * scale, 2 * scale, 10 * scale}, QColor(0x20, 0x80, 0x30));
        canvas.disc(11.5 * scale, 12 * scale, 3.6 * scale, leaf);
        canvas.disc(18.5 * scale, 14 * scale, 3.2 * scale, leaf);
        canvas.disc(15.5 * scale, 8 * scale, 3.4 * scale, QColor(0x58, 0xe0, 0x60));
        for (const int column : {5, 24}) {
            const int y = (step * 2 + column) % (steps * 2);
            canvas.fill({column * scale, (2 + y) * scale, scale, 2 * scale}, water);
        }
        canvas.text(29 * scale, 6 * scale, QStringLiteral("WATER"), water, scale);
        canvas.text(29 * scale, 13 * scale, QStringLiteral("THE"), Qt::white, scale);
        canvas.text(29 * scale, 20 * scale, QStringLiteral("PLANTS"), leaf, scale);
        animation.frames.append({canvas.image(), 120});
    }
    return animation;
}

Animation drawMoon(QSize panel, const QDateTime &now)
{
    const int scale = scaleOf(panel);
    Animation animation{panel, 0, {}};
    constexpr int steps = 8;
    constexpr int starCount = 14;
    for (int step = 0; step < steps; ++step) {
        Canvas canvas(panel);
        for (int star = 0; star < starCount; ++star) {
            const int x = (star * 37 + 11) % 64;
            const int y = (star * 23 + 5) % 32;
            const int glow =
                60 + static_cast<int>(60 * (1 + std::sin((step + star * 3) * 2 * std::numbers::pi / steps)));
            canvas.dot(x * scale, y * scale, QColor::fromHsv(220, 60, glow));
        }
        canvas.disc(17 * scale, 16 * scale, 10 * scale, QColor(0xf0, 0xe0, 0xa0));
        canvas.disc(21.5 * scale, 13.5 * scale, 9 * scale, Qt::black);
        canvas.text(36 * scale, 13 * scale, now.toString(QStringLiteral("HH:mm")), QColor(0xb0, 0x30, 0x20),
                    scale);
        animation.frames.append({canvas.image(), 200});
    }
    return animation;
}

} // namespace frames::art
