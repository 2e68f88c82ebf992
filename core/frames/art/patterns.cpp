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

/// A spark of a firework.
struct Spark
{
    double x;
    double y;
    double speedX;
    double speedY;
    int hue;
    int born;
};

constexpr int fireworkSteps = 48;
constexpr int sparkLife = 18;

std::vector<Spark> burst(std::mt19937 &random, QSize panel, int born)
{
    const auto between = [&random](int low, int high) {
        return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
    };
    const double x = between(panel.width() / 6, panel.width() * 5 / 6);
    const double y = between(panel.height() / 5, panel.height() / 2);
    const int hue = between(0, 359);
    const double force = panel.height() / 32.0;
    std::vector<Spark> sparks;
    for (int i = 0; i < 36; ++i) {
        const double angle = fullTurn * i / 36;
        const double speed = force * between(45, 100) / 100.0;
        sparks.push_back({x, y, speed * std::cos(angle), speed * std::sin(angle), hue, born});
    }
    return sparks;
}

} // namespace

Animation drawPlasma(QSize panel, const QDateTime &)
{
    constexpr int steps = 40;
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
                const int hue = static_cast<int>((wave + 4) * 45) % 360;
                image.setPixelColor(x, y, QColor::fromHsv(hue, 230, 235));
            }
        }
        animation.frames.append({image, 80});
    }
    return animation;
}

Animation drawFireworks(QSize panel, const QDateTime &)
{
    std::mt19937 random(2026);
    std::vector<Spark> sparks;
    for (int born = 0; born < fireworkSteps - sparkLife; born += 6)
        for (const Spark &spark : burst(random, panel, born))
            sparks.push_back(spark);
    Animation animation{panel, 0, {}};
    for (int step = 0; step < fireworkSteps; ++step) {
        Canvas canvas(panel);
        for (const Spark &spark : sparks) {
            const int age = step - spark.born;
            if (age < 0 || age >= sparkLife)
                continue;
            const double fall = 0.02 * age * age * panel.height() / 32.0;
            const double slow = age * (1 - 0.018 * age);
            canvas.dot(static_cast<int>(std::lround(spark.x + spark.speedX * slow)),
                       static_cast<int>(std::lround(spark.y + spark.speedY * slow + fall)),
                       QColor::fromHsv(spark.hue, age < 3 ? 60 : 220, 255 - age * 255 / sparkLife));
        }
        animation.frames.append({canvas.image(), 60});
    }
    return animation;
}

} // namespace frames::art
