// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/appcolours.h"
#include "ui/widgets/contrast.h"
#include "ui/window/appearance.h"

#include <QTest>

#include <array>
#include <cmath>

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple product{};
    for (size_t row = 0; row < 3; ++row)
        for (size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    return product;
}

/// CIE 1976 L*a*b* of linear light, D65.
Triple labOf(const Triple &light)
{
    const Triple clamped{std::clamp(light[0], 0.0, 1.0), std::clamp(light[1], 0.0, 1.0),
                         std::clamp(light[2], 0.0, 1.0)};
    static constexpr Matrix toXyz{
        {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    const Triple xyz = times(toXyz, clamped);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// What an eye without one kind of cone makes of linear light (Machado, Oliveira and Fernandes, 2009).
constexpr std::array<Matrix, 4> eyes{
    {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

Triple seen(const QColor &colour, const Matrix &eye)
{
    return labOf(times(eye, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())}));
}

double distance(const Triple &one, const Triple &other)
{
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

} // namespace

/// The colours of apps, measured.
class AppColoursTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEyeTellsAnyTwoApart_data();
    void everyEyeTellsAnyTwoApart();
    void everyHueStandsOutFromItsBackground();
    void aNameHasTheSameColourEverywhere();
    void namesSpreadOverTheHues();
};

void AppColoursTest::everyEyeTellsAnyTwoApart_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void AppColoursTest::everyEyeTellsAnyTwoApart()
{
    QFETCH(bool, isDark);
    constexpr double clearlyDifferent = 20; // a just noticeable difference is about 2.3
    for (const Matrix &eye : eyes)
        for (int one = 0; one < appHues; ++one)
            for (int other = 0; other < one; ++other)
                QVERIFY2(distance(seen(appColour(one, isDark), eye), seen(appColour(other, isDark), eye)) >
                             clearlyDifferent,
                         qPrintable(QStringLiteral("%1 and %2").arg(one).arg(other)));
}

void AppColoursTest::everyHueStandsOutFromItsBackground()
{
    for (int hue = 0; hue < appHues; ++hue) {
        QVERIFY(contrastRatio(appColour(hue, false), Appearance::lightPalette().color(QPalette::Base)) >= 3);
        QVERIFY(contrastRatio(appColour(hue, true), Appearance::darkPalette().color(QPalette::Base)) >= 3);
    }
}

void AppColoursTest::aNameHasTheSameColourEverywhere()
{
    QCOMPARE(hueOf(QStringLiteral("Bike Share")), hueOf(QStringLiteral("Bike Share")));
    QCOMPARE(hueOf(QString()), static_cast<int>(2166136261U % appHues)); // FNV-1a of nothing
}

void AppColoursTest::namesSpreadOverTheHues()
{
    std::array<int, appHues> counts{};
    for (int i = 0; i < 1200; ++i)
        ++counts[static_cast<size_t>(hueOf(QStringLiteral("App %1").arg(i)))];
    for (const int count : counts)
        QVERIFY(count > 50 && count < 150);
}

QTEST_GUILESS_MAIN(AppColoursTest)
#include "tst_appcolours.moc"
