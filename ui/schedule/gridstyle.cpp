// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/gridstyle.h"

#include "ui/schedule/appcolours.h"
#include "ui/widgets/contrast.h"

#include <QWidget>

namespace {

constexpr double fillShare = 0.2;
constexpr double fadedFillShare = 0.09;
constexpr double fadedEdgeShare = 0.45;
constexpr double fadedTextShare = 0.6;
constexpr double quietShare = 0.66;
const QColor nightHue(0x3b, 0x4f, 0xc4);
const QColor dimHue(0xb8, 0x8a, 0x10);
const QColor nowHue(0xda, 0x44, 0x53);

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

GridStyle::GridStyle(const QWidget &widget)
    : font(widget.font()), bold(widget.font()), small(scaled(widget.font(), 0.9)), smallBold(small)
{
    const QPalette palette = widget.palette();
    base = palette.color(QPalette::Base);
    text = palette.color(QPalette::Text);
    isDark = base.lightness() < text.lightness();
    bold.setBold(true);
    smallBold.setBold(true);
    quiet = readableOn(base, mixed(base, text, quietShare));
    line = mixed(base, text, 0.22);
    hourLine = mixed(base, text, 0.1);
    header = palette.color(QPalette::Window);
    accent = palette.color(QPalette::Highlight);
    accentFill = mixed(base, accent, 0.2);
    today = mixed(base, accent, 0.05);
    now = readableOn(base, nowHue, 3);
    night = mixed(base, nightHue, isDark ? 0.22 : 0.12);
    dim = mixed(base, dimHue, isDark ? 0.18 : 0.1);
    hatch = mixed(base, text, 0.35);
}

GridStyle::BlockColours GridStyle::block(const QString &appName, bool selected, bool faded,
                                         bool enabled) const
{
    const QColor hue = appColour(hueOf(appName), isDark);
    BlockColours colours;
    colours.fill = mixed(base, hue, faded ? fadedFillShare : fillShare);
    colours.edge = faded || !enabled ? mixed(base, hue, fadedEdgeShare) : hue;
    if (selected)
        colours.fill = mixed(base, hue, 0.28);
    if (!enabled)
        colours.fill = mixed(base, hue, 0.03);
    const bool isQuiet = faded || !enabled;
    colours.text = isQuiet ? readableOn(colours.fill, mixed(colours.fill, text, fadedTextShare)) : text;
    colours.quiet = readableOn(colours.fill, mixed(colours.fill, text, isQuiet ? fadedTextShare : 0.75));
    return colours;
}
