// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings around a small picture.
#include "core/frames/art/canvas.h"
#include "core/frames/art/drawings.h"
#include "core/frames/art/drawnwords.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace frames::art {

namespace {

constexpr double fullTurn = 2 * std::numbers::pi;
constexpr Type regular{Font::Regular, 1};
constexpr Type large{Font::Regular, 2};

void drawSun(Canvas &canvas, QPointF centre, double turn)
{
    constexpr int rays = 8;
    for (int ray = 0; ray < rays; ++ray) {
        const double angle = fullTurn * (ray + turn) / rays;
        for (int quarter = 34; quarter < 48; ++quarter) {
            const QPointF dot =
                (centre + quarter / 4.0 * QPointF(std::cos(angle), std::sin(angle))) * canvas.unit();
            canvas.glow(static_cast<int>(dot.x()), static_cast<int>(dot.y()), QColor(0xff, 0x80, 0x00));
        }
    }
    canvas.disc(centre, 6.5, QColor(0xff, 0xa8, 0x08));
    canvas.disc(centre, 5, QColor(0xff, 0xd8, 0x20));
}

void drawCloud(Canvas &canvas, QPointF at, const QColor &colour)
{
    canvas.disc(at + QPointF(5, 6), 3.9, colour);
    canvas.disc(at + QPointF(11, 4.5), 5.5, colour);
    canvas.disc(at + QPointF(17, 6.5), 3.4, colour);
    canvas.fill(QRect(static_cast<int>(at.x()) + 4, static_cast<int>(at.y()) + 6, 14, 4),
                Paint(colour, colour.darker(140)));
}

void drawRain(Canvas &canvas, int step, int steps)
{
    for (int drop = 0; drop < 6; ++drop) {
        const int fall = (step * 12 / steps + drop * 5) % 12;
        canvas.fill({5 + drop * 4 - fall / 4, 17 + fall, 1, 2}, QColor(0x30, 0x90, 0xff));
    }
}

/// How far the moon is in its month, 0 and 1 new, ½ full.
double moonPhase(const QDate &date)
{
    constexpr double synodicMonth = 29.530588853;
    const double days = static_cast<double>(QDate(2000, 1, 6).daysTo(date)) + 0.25; // a new moon at 18:14 UTC
    return days / synodicMonth - std::floor(days / synodicMonth);
}

QColor moonColour(QPointF from, double radius, double phase)
{
    const double edge = std::cos(fullTurn * phase) * std::sqrt(radius * radius - from.y() * from.y());
    if (phase < 0.5 ? from.x() < edge : from.x() > -edge)
        return {0x14, 0x16, 0x22};
    constexpr std::pair<QPointF, double> seas[] = {{{-3, -3}, 3}, {{3, 2}, 2.4}, {{-2, 5}, 1.6}};
    for (const auto &[centre, size] : seas) {
        if (std::hypot(from.x() - centre.x(), from.y() - centre.y()) < size)
            return {0xc0, 0xa8, 0x60};
    }
    return {0xff, 0xe8, 0xa0};
}

void drawMoonDisc(Canvas &canvas, QPointF centre, double radius, double phase)
{
    const int unit = canvas.unit();
    for (int y = 0; y < 32 * unit; ++y) {
        for (int x = 0; x < 64 * unit; ++x) {
            const QPointF from = QPointF(x + 0.5, y + 0.5) / unit - centre;
            if (std::hypot(from.x(), from.y()) <= radius)
                canvas.glow(x, y, moonColour(from, radius, phase));
        }
    }
}

struct Bin
{
    QString name;
    QColor colour;
};

QString dayText(qint64 days, const QDate &date)
{
    if (days == 0)
        return DrawnWords::tr("TODAY");
    return days == 1 ? DrawnWords::tr("TOMORROW")
                     : DrawnWords::locale().toString(date, QStringLiteral("dddd"));
}

} // namespace

Animation drawWeather(QSize panel, const QDateTime &now)
{
    enum Sky { Sunny, Mixed, Rainy };
    const int day = now.date().dayOfYear();
    const Sky sky = static_cast<Sky>(day % 3);
    const int high = static_cast<int>(std::lround(13 - 11 * std::cos(fullTurn * (day - 15) / 365))) + day % 4;
    const int low = high - 6 - day % 3;
    constexpr int steps = 12;
    Animation animation{panel, 0, {}};
    for (int step = 0; step < steps; ++step) {
        Canvas canvas(panel);
        if (sky == Sunny)
            drawSun(canvas, {15, 16}, static_cast<double>(step) / steps);
        if (sky == Mixed)
            drawSun(canvas, {13.5, 13}, static_cast<double>(step) / steps);
        if (sky == Rainy)
            drawRain(canvas, step, steps);
        if (sky != Sunny)
            drawCloud(canvas, sky == Mixed ? QPointF(8, 16) : QPointF(4, 5),
                      sky == Mixed ? QColor(0xd0, 0xd8, 0xe8) : QColor(0x88, 0x90, 0xa8));
        canvas.textUpTo(62, 3, QString::number(high - 1) + u'\u00b0', Qt::white, large);
        const int x = 62 - Canvas::textWidth(QStringLiteral("%1\u00b0 %2\u00b0").arg(low).arg(high), regular);
        const int after =
            canvas.text(x, 22, QString::number(low) + u'\u00b0' + u' ', QColor(0x50, 0xa0, 0xff), regular);
        canvas.text(x + after, 22, QString::number(high) + u'\u00b0', QColor(0xff, 0x60, 0x30), regular);
        animation.frames.append({canvas.image(), 100});
    }
    return animation;
}

Animation drawBins(QSize panel, const QDateTime &now)
{
    const Bin bins[] = {{DrawnWords::tr("Paper"), QColor(0x20, 0x70, 0xff)},
                        {DrawnWords::tr("Bio", "waste of the kitchen"), QColor(0xc0, 0x70, 0x20)},
                        {DrawnWords::tr("Glass"), QColor(0x10, 0xc0, 0x50)},
                        {DrawnWords::tr("Rest", "all other waste"), QColor(0xa0, 0xa8, 0xb8)}};
    const QDate collection = now.date().addDays((Qt::Thursday - now.date().dayOfWeek() + 7) % 7);
    const Bin &bin = bins[collection.weekNumber() % 4];
    Animation animation{panel, 0, {}};
    for (const int lift : {0, 1, 2, 3, 2, 1, 0, 0, 0, 0}) {
        Canvas canvas(panel);
        canvas.sprite(3, 6 - lift, {".....aaaaa.....", "aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaa"},
                      {{'a', bin.colour.lighter(125)}});
        canvas.fill({4, 10, 13, 18}, Paint(bin.colour, bin.colour.darker(200)));
        for (const int x : {6, 10, 14})
            canvas.fill({x, 13, 1, 12}, bin.colour.darker(350));
        canvas.fill({4, 28, 3, 2}, QColor(0x60, 0x60, 0x68));
        canvas.fill({14, 28, 3, 2}, QColor(0x60, 0x60, 0x68));
        canvas.text(22, 6, bin.name, bin.colour.lighter(120), regular);
        canvas.text(22, 19, dayText(now.date().daysTo(collection), collection), Qt::white);
        animation.frames.append({canvas.image(), 120});
    }
    return animation;
}

Animation drawPlants(QSize panel, const QDateTime &)
{
    const QColor leaf(0x28, 0xd0, 0x40);
    const QColor water(0x30, 0x98, 0xff);
    constexpr int steps = 10;
    Animation animation{panel, 0, {}};
    for (int step = 0; step < steps; ++step) {
        Canvas canvas(panel);
        canvas.fill({13, 11, 2, 11}, QColor(0x18, 0x80, 0x28));
        canvas.disc({9.5, 13}, 3.6, leaf.darker(130));
        canvas.disc({18.5, 14}, 3.4, leaf.darker(130));
        canvas.disc({14, 8}, 4.4, leaf);
        canvas.disc({12.8, 6.8}, 1.4, leaf.lighter(150));
        canvas.fill({6, 22, 16, 2}, QColor(0xe0, 0x70, 0x30));
        canvas.fill({7, 24, 14, 6}, Paint(QColor(0xb8, 0x54, 0x20), QColor(0x70, 0x30, 0x10)));
        for (int drop = 0; drop < 4; ++drop)
            canvas.fill({3 + drop * 7, 1 + (step * 2 + drop * 7) % 20, 1, 2}, water);
        canvas.text(31, 3, DrawnWords::tr("Water", "the plants"), water, regular);
        canvas.text(31, 12, DrawnWords::tr("the", "Water … plants"), Qt::white, regular);
        canvas.text(31, 21, DrawnWords::tr("plants", "Water the …"), leaf, regular);
        animation.frames.append({canvas.image(), 120});
    }
    return animation;
}

Animation drawMoon(QSize panel, const QDateTime &now)
{
    constexpr int steps = 8;
    constexpr int stars = 16;
    const double phase = moonPhase(now.date());
    Animation animation{panel, 0, {}};
    for (int step = 0; step < steps; ++step) {
        Canvas canvas(panel);
        for (int star = 0; star < stars; ++star) {
            const double wave = std::sin(fullTurn * (step + star * 3) / steps);
            const int bright = 60 + static_cast<int>(50 * wave);
            canvas.glow((star * 37 + 11) % 64 * canvas.unit(), (star * 23 + 5) % 32 * canvas.unit(),
                        QColor(bright, bright, bright + 40));
        }
        canvas.disc({16, 16}, 11, Qt::black);
        drawMoonDisc(canvas, {16, 16}, 11, phase);
        canvas.fill({34, 12, 26, 9}, Qt::black);
        canvas.text(36, 13, now.toString(QStringLiteral("HH:mm")), QColor(0xa0, 0x10, 0x08), regular);
        animation.frames.append({canvas.image(), 250});
    }
    return animation;
}

} // namespace frames::art
