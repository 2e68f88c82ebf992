// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings without words.
#include "core/frames/art/canvas.h"
#include "core/frames/art/drawings.h"

#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace frames::art {

namespace {

constexpr double fullTurn = 2 * std::numbers::pi;

/// One firework of the loop.
struct Rocket
{
    QPointF burst; ///< in units
    int hue;
    int born; ///< the step in which it bursts
};

constexpr int fireworkSteps = 60;
constexpr int rocketSteps = 10;
constexpr int sparkSteps = 26;
constexpr int rocketCount = 8;

std::vector<Rocket> rockets(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Rocket> all;
    for (int i = 0; i < rocketCount; ++i)
        all.push_back({QPointF(10 + static_cast<int>(random() % 44), 7 + static_cast<int>(random() % 9)),
                       static_cast<int>(random() % 360), i * fireworkSteps / rocketCount});
    return all;
}

void drawRise(Canvas &canvas, const Rocket &rocket, int toGo)
{
    const double height = 32 - (32 - rocket.burst.y()) * (rocketSteps - toGo) / rocketSteps;
    const QPointF dot = QPointF(rocket.burst.x(), height) * canvas.unit();
    for (int tail = 0; tail < 3 * canvas.unit(); ++tail)
        canvas.glow(static_cast<int>(dot.x()), static_cast<int>(dot.y()) + tail,
                    QColor(0xff, 0xc0, 0x60).darker(100 + tail * 120));
}

void drawSparks(Canvas &canvas, const Rocket &rocket, int age)
{
    constexpr int sparks = 40;
    for (int spark = 0; spark < sparks; ++spark) {
        const double angle = fullTurn * spark / sparks;
        const double reach = spark % 2 == 0 ? 10 : 4 + spark % 5;
        for (int tail = 0; tail < 3; ++tail) {
            const double at = static_cast<double>(age) - tail * 0.9;
            if (at < 0)
                continue;
            const double out = reach * (1 - std::exp(-at / 6));
            const QPointF dot =
                (rocket.burst + QPointF(out * std::cos(angle), out * std::sin(angle) + at * at * 0.012)) *
                canvas.unit();
            const double fading = at / sparkSteps;
            const int value = std::max(0, static_cast<int>(255 * (1 - fading * fading)) - tail * 70);
            canvas.glow(static_cast<int>(dot.x()), static_cast<int>(dot.y()),
                        QColor::fromHsv(rocket.hue, age < 4 ? 50 : 225, value));
        }
    }
}

/// Ages of the cells of a world without edges, 0 for dead.
class World final
{
public:
    World(QSize size, unsigned seed) : m_size(size), m_ages(static_cast<size_t>(size.width() * size.height()))
    {
        std::mt19937 random(seed);
        for (int &age : m_ages)
            age = random() % 4 == 0 ? 1 : 0;
    }

    int age(int x, int y) const
    {
        const int column = (x + m_size.width()) % m_size.width();
        const int row = (y + m_size.height()) % m_size.height();
        return m_ages[static_cast<size_t>(row * m_size.width() + column)];
    }

    void live()
    {
        std::vector<int> next;
        next.reserve(m_ages.size());
        for (int y = 0; y < m_size.height(); ++y) {
            for (int x = 0; x < m_size.width(); ++x) {
                const int around = neighbours(x, y);
                const bool lives = around == 3 || (around == 2 && age(x, y) > 0);
                next.push_back(lives ? age(x, y) + 1 : 0);
            }
        }
        m_ages = std::move(next);
    }

private:
    int neighbours(int x, int y) const
    {
        int count = 0;
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx)
                count += (dx != 0 || dy != 0) && age(x + dx, y + dy) > 0 ? 1 : 0;
        }
        return count;
    }

    QSize m_size;
    std::vector<int> m_ages;
};

} // namespace

Animation drawPlasma(QSize panel, const QDateTime &)
{
    constexpr int steps = 36;
    constexpr int hueStep = 12; // bands that a panel hardly shows, and a file half as large
    const double unit = 64.0 / panel.width();
    Animation animation{panel, 0, {}};
    for (int step = 0; step < steps; ++step) {
        const double phase = fullTurn * step / steps;
        QImage image(panel, QImage::Format_RGB32);
        for (int y = 0; y < panel.height(); ++y) {
            for (int x = 0; x < panel.width(); ++x) {
                const double wave = std::sin(x * unit / 9 + phase) + std::sin(y * unit / 6 - phase) +
                                    std::sin((x + y) * unit / 11 + phase) +
                                    std::sin(std::hypot(x * unit - 32, y * unit - 16) / 5 - phase);
                const int hue = static_cast<int>((wave + 4) * 45) % 360 / hueStep * hueStep;
                image.setPixelColor(x, y, QColor::fromHsv(hue, 230, 235));
            }
        }
        animation.frames.append({image, 80});
    }
    return animation;
}

Animation drawFireworks(QSize panel, const QDateTime &now)
{
    const std::vector<Rocket> all = rockets(static_cast<unsigned>(now.date().toJulianDay()));
    Animation animation{panel, 0, {}};
    for (int step = 0; step < fireworkSteps; ++step) {
        Canvas canvas(panel);
        for (const Rocket &rocket : all) {
            // The last step leads into the first, so that what has burst there still glows here.
            const int age = (step - rocket.born + fireworkSteps) % fireworkSteps;
            if (age < sparkSteps)
                drawSparks(canvas, rocket, age);
            else if (age >= fireworkSteps - rocketSteps)
                drawRise(canvas, rocket, fireworkSteps - age);
        }
        animation.frames.append({canvas.image(), 60});
    }
    return animation;
}

Animation drawLife(QSize panel, const QDateTime &now)
{
    constexpr int warmUp = 30;
    constexpr int steps = 80;
    World world(panel, static_cast<unsigned>(now.date().toJulianDay()));
    for (int step = 0; step < warmUp; ++step)
        world.live();
    Animation animation{panel, 0, {}};
    for (int step = 0; step < steps; ++step) {
        Canvas canvas(panel);
        for (int y = 0; y < panel.height(); ++y) {
            for (int x = 0; x < panel.width(); ++x) {
                if (const int age = world.age(x, y); age > 0)
                    canvas.glow(x, y, QColor::fromHsv(std::min(320, 110 + age * 12), 230, 255));
            }
        }
        animation.frames.append({canvas.image(), 120});
        world.live();
    }
    return animation;
}

} // namespace frames::art
