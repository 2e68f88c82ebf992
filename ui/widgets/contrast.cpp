// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contrast.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace {

constexpr double backgroundShare = 0.16;
constexpr int steps = 20;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor hueOf(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return {0x3d, 0xae, 0xe9};
    case Severity::Success:
        return {0x27, 0xae, 0x60};
    case Severity::Warning:
        return {0xf6, 0x74, 0x00};
    case Severity::Error:
        return {0xda, 0x44, 0x53};
    }
    Q_UNREACHABLE();
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int low, int high) { return qRound(low + (high - low) * share); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()),
            channel(under.blue(), over.blue())};
}

QColor readableOn(const QColor &background, QColor colour, double ratio)
{
    const bool light = contrastRatio(background, Qt::black) > contrastRatio(background, Qt::white);
    const QColor start = colour;
    for (int step = 1; step <= steps && contrastRatio(background, colour) < ratio; ++step)
        colour = mixed(start, light ? Qt::black : Qt::white, static_cast<double>(step) / steps);
    return colour;
}

QColor quietText(const QPalette &palette)
{
    constexpr double share = 0.6;
    const QColor background = palette.color(QPalette::Window);
    return readableOn(background, mixed(background, palette.color(QPalette::WindowText), share));
}

QColor severityText(Severity severity, const QColor &background)
{
    return readableOn(background, hueOf(severity));
}

QColor severityBackground(Severity severity, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), hueOf(severity), backgroundShare);
}
