// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings that are mostly words and figures.
#include "core/frames/art/canvas.h"
#include "core/frames/art/drawings.h"
#include "core/frames/art/drawnwords.h"

#include <random>

namespace frames::art {

namespace {

constexpr Type regular{Font::Regular, 1};
constexpr Type large{Font::Regular, 2};

const QColor amber(0xff, 0xa0, 0x10);
const QColor dimAmber(0x50, 0x30, 0x04);
const QColor grey(0x78, 0x84, 0x98);

/// A line of the departure board: leaves every so many minutes.
struct Line
{
    const char *name;
    QString destination;
    int period;
    int offset;
    QColor colour;
};

void drawDeparture(Canvas &canvas, int y, const Line &line, int minutes, bool lit)
{
    canvas.fill({1, y, 11, 9}, Paint(line.colour, line.colour.darker(150)));
    canvas.text(3, y + 2, QLatin1String(line.name), Qt::white);
    canvas.text(15, y + 1, line.destination, amber, regular);
    const bool leaves = minutes < 3;
    if (!leaves || lit)
        canvas.textUpTo(63, y + 1, QString::number(minutes) + u'\'', leaves ? QColor(Qt::white) : amber,
                        regular);
}

} // namespace

Animation drawClock(QSize panel, const QDateTime &now)
{
    const Paint ink(QColor(0x70, 0xf0, 0xff), QColor(0x20, 0x60, 0xff));
    const QString hours = now.toString(QStringLiteral("HH"));
    const QString minutes = now.toString(QStringLiteral("mm"));
    const QString colon = QStringLiteral(":");
    Animation animation{panel, 0, {}};
    for (const bool lit : {true, false}) {
        Canvas canvas(panel);
        int x = (64 - Canvas::textWidth(hours + colon + minutes, large) + large.scale) / 2;
        x += canvas.text(x, 2, hours, ink, large);
        x += canvas.text(x, 2, colon, lit ? Paint(Qt::white) : Paint(QColor(0x08, 0x20, 0x40)), large);
        canvas.text(x, 2, minutes, ink, large);
        canvas.textCentred(19, DrawnWords::locale().toString(now, QStringLiteral("ddd d MMM")), amber);
        for (int day = 1; day <= 7; ++day)
            canvas.fill({7 * day, 28, 6, 2}, day == now.date().dayOfWeek() ? amber : dimAmber);
        animation.frames.append({canvas.image(), 500});
    }
    return animation;
}

Animation drawTrains(QSize panel, const QDateTime &now)
{
    const Line lines[] = {
        {"S1", DrawnWords::tr("Central", "a station, about 7 letters"), 7, 3, QColor(0x10, 0x70, 0xf0)},
        {"U6", QStringLiteral("S\u00fcdkai"), 10, 1, QColor(0x90, 0x30, 0xe0)},
        {"S4", DrawnWords::tr("Airport", "a station, about 7 letters"), 20, 4, QColor(0x10, 0x90, 0x40)},
    };
    Animation animation{panel, 0, {}};
    for (const bool lit : {true, false}) {
        Canvas canvas(panel);
        int y = 1;
        for (const Line &line : lines) {
            const int minutes = line.period - (now.time().minute() + line.offset) % line.period;
            drawDeparture(canvas, y, line, minutes, lit);
            y += 10 + (y == 1 ? 1 : 0);
        }
        animation.frames.append({canvas.image(), 600});
    }
    return animation;
}

Animation drawCountdown(QSize panel, const QDateTime &now)
{
    const int year = now.date().year() + 1;
    const qint64 days = now.date().daysTo(QDate(year, 1, 1));
    const QString goal =
        days == 1 ? DrawnWords::tr("DAY TO %1", "a year") : DrawnWords::tr("DAYS TO %1", "a year");
    constexpr int steps = 32;
    Animation animation{panel, 0, {}};
    for (int step = 0; step < steps; ++step) {
        Canvas canvas(panel);
        std::mt19937 random(2027); // the same snow in every frame, each flake a little lower
        for (int flake = 0; flake < 26; ++flake) {
            const int x = static_cast<int>(random() % 64);
            const int y = static_cast<int>(random() % 32) + step;
            const int bright = 60 + static_cast<int>(random() % 90);
            canvas.glow(x * canvas.unit(), y % 32 * canvas.unit(),
                        QColor(bright / 2, bright * 2 / 3, bright));
        }
        canvas.textCentred(4, QString::number(days),
                           Paint(QColor(0xff, 0xf0, 0x60), QColor(0xff, 0x70, 0x10)), large);
        canvas.textCentred(23, goal.arg(year), grey.lighter(150));
        animation.frames.append({canvas.image(), 120});
    }
    return animation;
}

} // namespace frames::art
