// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/art/canvas.h"
#include "core/frames/art/drawings.h"

#include <QPainter>

#include <algorithm>
#include <random>
#include <vector>

namespace frames::art {

namespace {

constexpr Type regular{Font::Regular, 1};
constexpr int page = 64; ///< units from one value to the next
constexpr int chartTop = 13;
constexpr int chartRows = 18;

struct Quote
{
    const char *name;
    int change; ///< since the day before, in hundredths of a percent
};

constexpr Quote quotes[] = {{"LED", 124}, {"PXL", -38}, {"RGB", 257}, {"DOT", -112}};

/// Heights of a day's course, one for each dot, ending higher or lower by the change.
std::vector<int> course(const Quote &quote, int length, int height, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<double> values;
    values.reserve(static_cast<size_t>(length));
    double value = 0;
    for (int i = 0; i < length; ++i) {
        value += static_cast<int>(random() % 201) / 100.0 - 1 + quote.change / 800.0;
        values.push_back(value);
    }
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    std::vector<int> heights;
    heights.reserve(values.size());
    for (const double at : values)
        heights.push_back(static_cast<int>((at - *low) / std::max(1.0, *high - *low) * (height - 1)));
    return heights;
}

QImage drawPage(QSize panel, const Quote &quote, unsigned seed)
{
    const QColor line = quote.change < 0 ? QColor(0xff, 0x30, 0x30) : QColor(0x20, 0xf0, 0x60);
    Canvas canvas(panel);
    canvas.text(2, 2, QLatin1String(quote.name), Qt::white, regular);
    const QString change = QString(QChar(quote.change < 0 ? u'\u2193' : u'\u2191')) +
                           QString::number(std::abs(quote.change) / 100.0, 'f', 2) + u'%';
    canvas.textUpTo(61, 2, change, line, regular);
    const int unit = canvas.unit();
    const int bottom = (chartTop + chartRows) * unit - 1;
    int x = 2 * unit;
    for (const int height : course(quote, 59 * unit, chartRows * unit, seed)) {
        for (int y = 0; y < height; ++y)
            canvas.glow(x, bottom - y, line.darker(350 + 350 * (height - y) / (chartRows * unit)));
        canvas.glow(x, bottom - height, line);
        ++x;
    }
    return canvas.image();
}

} // namespace

Animation drawTicker(QSize panel, const QDateTime &now)
{
    constexpr int stepUnits = 4;
    constexpr int restMs = 2500;
    const int width = panel.width();
    std::vector<QImage> pages;
    auto seed = static_cast<unsigned>(now.date().toJulianDay());
    for (const Quote &quote : quotes)
        pages.push_back(drawPage(panel, quote, seed++));
    Animation animation{panel, 0, {}};
    for (size_t i = 0; i < pages.size(); ++i) {
        for (int step = 0; step < page; step += stepUnits) {
            const int offset = step * width / page;
            QImage image(panel, QImage::Format_RGB32);
            QPainter painter(&image);
            painter.drawImage(-offset, 0, pages[i]);
            painter.drawImage(width - offset, 0, pages[(i + 1) % pages.size()]);
            painter.end();
            animation.frames.append({image, step == 0 ? restMs : 50});
        }
    }
    return animation;
}

} // namespace frames::art
