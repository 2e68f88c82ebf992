// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings that are mostly words and figures.
#include "core/frames/art/canvas.h"
#include "core/frames/art/drawings.h"

namespace frames::art {

namespace {

const QColor white(0xff, 0xff, 0xff);
const QColor grey(0x70, 0x78, 0x80);
const QColor amber(0xff, 0xa0, 0x10);
const QColor cyan(0x20, 0xc8, 0xff);
const QColor green(0x30, 0xe0, 0x60);
const QColor red(0xff, 0x40, 0x38);
const QColor gold(0xff, 0xd0, 0x40);

/// Dots of a 64×32 panel that one dot of the drawing takes on this one.
int scaleOf(QSize panel)
{
    return std::max(1, panel.width() / 64);
}

/// A value of the ticker since the day before, in hundredths of a percent.
struct Quote
{
    const char *name;
    int change;
};

} // namespace

Animation drawClock(QSize panel, const QDateTime &now)
{
    Animation animation{panel, 0, {}};
    const int scale = scaleOf(panel);
    const QString hours = now.toString(QStringLiteral("HH"));
    const QString minutes = now.toString(QStringLiteral("mm"));
    const QString date = QLocale::c().toString(now, QStringLiteral("ddd d MMM"));
    const QString time = hours + QLatin1Char(':') + minutes;
    for (const bool lit : {true, false}) {
        Canvas canvas(panel);
        int x = (panel.width() - Canvas::textWidth(time, 3 * scale) + 3 * scale) / 2;
        x += canvas.text(x, 4 * scale, hours, cyan, 3 * scale);
        x +=
            canvas.text(x, 4 * scale, QStringLiteral(":"), lit ? white : QColor(0x10, 0x30, 0x40), 3 * scale);
        canvas.text(x, 4 * scale, minutes, cyan, 3 * scale);
        canvas.textCentred(24 * scale, date, amber, scale);
        animation.frames.append({canvas.image(), 500});
    }
    return animation;
}

Animation drawTicker(QSize panel, const QDateTime &)
{
    constexpr Quote quotes[] = {{"LED", 124}, {"PXL", -38}, {"RGB", 257}, {"DOT", -112}, {"LUX", 61}};
    const int scale = scaleOf(panel);
    const QString separator = QStringLiteral("   ");
    const auto changeText = [](const Quote &quote) {
        return QString(QChar(quote.change < 0 ? u'\u2193' : u'\u2191')) +
               QString::number(std::abs(quote.change) / 100.0, 'f', 2) + QLatin1Char('%');
    };
    const auto quoteText = [&](const Quote &quote) {
        return QLatin1String(quote.name) + QLatin1Char(' ') + changeText(quote) + separator;
    };
    int length = 0;
    for (const Quote &quote : quotes)
        length += Canvas::textWidth(quoteText(quote), 2 * scale);
    Animation animation{panel, 0, {}};
    for (int offset = 0; offset < length; offset += 2 * scale) {
        Canvas canvas(panel);
        canvas.textCentred(2 * scale, QStringLiteral("EXCHANGE"), grey, scale);
        for (int x = -offset; x < panel.width(); x += length) {
            int end = x;
            for (const Quote &quote : quotes) {
                end += canvas.text(end, 13 * scale, QLatin1String(quote.name) + QLatin1Char(' '), white,
                                   2 * scale);
                end += canvas.text(end, 13 * scale, changeText(quote) + separator,
                                   quote.change < 0 ? red : green, 2 * scale);
            }
        }
        animation.frames.append({canvas.image(), 60});
    }
    return animation;
}

Animation drawTrains(QSize panel, const QDateTime &)
{
    struct Departure
    {
        const char *line;
        const char *direction;
        int minutes;
        QColor colour;
    };
    const Departure departures[] = {{"S1", "CENTRAL", 3, QColor(0x20, 0x90, 0xff)},
                                    {"U7", "HARBOUR", 5, QColor(0xb0, 0x50, 0xff)},
                                    {"S4", "AIRPORT", 12, QColor(0x20, 0xb0, 0x60)}};
    const int scale = scaleOf(panel);
    Animation animation{panel, 0, {}};
    for (const bool lit : {true, false}) {
        Canvas canvas(panel);
        int y = 2 * scale;
        for (const Departure &departure : departures) {
            canvas.fill({scale, y, 9 * scale, 8 * scale}, departure.colour);
            canvas.text(2 * scale, y + scale + scale / 2, QLatin1String(departure.line), Qt::black, scale);
            canvas.text(13 * scale, y + scale + scale / 2, QLatin1String(departure.direction), amber, scale);
            const QString minutes = QString::number(departure.minutes) + QLatin1Char('\'');
            const int x = panel.width() - Canvas::textWidth(minutes, scale);
            if (departure.minutes > 3 || lit)
                canvas.text(x, y + scale + scale / 2, minutes, departure.minutes > 3 ? amber : white, scale);
            y += 10 * scale;
        }
        animation.frames.append({canvas.image(), 600});
    }
    return animation;
}

Animation drawCountdown(QSize panel, const QDateTime &now)
{
    const int scale = scaleOf(panel);
    const qint64 days = now.date().daysTo(QDate(now.date().year() + 1, 1, 1));
    Animation animation{panel, 0, {}};
    constexpr int steps = 16;
    for (int step = 0; step < steps; ++step) {
        Canvas canvas(panel);
        canvas.textCentred(2 * scale, QStringLiteral("NEW YEAR"), grey, scale);
        canvas.textCentred(10 * scale, QString::number(days), gold, 3 * scale);
        canvas.textCentred(27 * scale - scale, days == 1 ? QStringLiteral("DAY") : QStringLiteral("DAYS"),
                           white, scale);
        // A spark runs along the edges.
        const int edge = 2 * (panel.width() + panel.height()) - 4;
        for (int tail = 0; tail < 6; ++tail) {
            int at = (step * edge / steps - tail * scale + edge) % edge;
            const QColor colour = QColor::fromHsv(45, 200, 255 - tail * 40);
            if (at < panel.width())
                canvas.dot(at, 0, colour);
            else if ((at -= panel.width()) < panel.height() - 1)
                canvas.dot(panel.width() - 1, at + 1, colour);
            else if ((at -= panel.height() - 1) < panel.width() - 1)
                canvas.dot(panel.width() - 2 - at, panel.height() - 1, colour);
            else
                canvas.dot(0, panel.height() - 2 - (at - panel.width() + 1), colour);
        }
        animation.frames.append({canvas.image(), 120});
    }
    return animation;
}

} // namespace frames::art
