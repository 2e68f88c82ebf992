// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/brightness.h"
#include "tests/core/domain/times.h"

#include <QTest>

using namespace domain;
using namespace times;

namespace {

/// Night 22:00–06:30, dim from 20:00.
Device deviceWithNight()
{
    Device device;
    device.brightness = 80;
    device.nightBrightness = 5;
    device.dimBrightness = 30;
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("22:00");
    device.nightEnd = QStringLiteral("06:30");
    device.dimTime = QStringLiteral("20:00");
    return device;
}

Light lightAt(const Device &device, const QString &clock)
{
    return NightRule(device).light(wall(QStringLiteral("2026-03-10T") + clock));
}

int brightnessAt(const Device &device, const QString &clock)
{
    return NightRule(device).brightness(wall(QStringLiteral("2026-03-10T") + clock));
}

} // namespace

class BrightnessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nightAndDimHoldToTheMinute_data();
    void nightAndDimHoldToTheMinute();
    void nightNeedsItsSwitchAndItsStart();
    void nightAndDimEndAtSixByDefault();
    void oddClockTextsCountAsNotSet();
    void dimNeedsNoNightMode();
    void dimWithoutItsOwnBrightnessKeepsTheUsual();
    void brightnessStaysAPercentage();
    void spansFollowTheRule();
    void dimSpansLeaveTheNightOut();
    void percentagesShowAsLevels_data();
    void percentagesShowAsLevels();
    void scalesAreRead_data();
    void scalesAreRead();
    void anInvalidScaleFallsBack();
};

void BrightnessTest::nightAndDimHoldToTheMinute_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<Light>("light");
    QTest::addColumn<int>("brightness");
    QTest::newRow("before dim") << "19:59:59" << Light::Day << 80;
    QTest::newRow("dim begins") << "20:00:00" << Light::Dim << 30;
    QTest::newRow("dim ends where night begins") << "21:59:59" << Light::Dim << 30;
    QTest::newRow("night begins") << "22:00:00" << Light::Night << 5;
    QTest::newRow("midnight") << "00:00:00" << Light::Night << 5;
    QTest::newRow("the last minute is included") << "06:30:59" << Light::Night << 5;
    QTest::newRow("day") << "06:31:00" << Light::Day << 80;
}

void BrightnessTest::nightAndDimHoldToTheMinute()
{
    QFETCH(QString, clock);
    QTEST(lightAt(deviceWithNight(), clock), "light");
    QTEST(brightnessAt(deviceWithNight(), clock), "brightness");
}

void BrightnessTest::nightNeedsItsSwitchAndItsStart()
{
    Device device = deviceWithNight();
    device.nightModeEnabled = false;
    QCOMPARE(lightAt(device, QStringLiteral("23:00:00")), Light::Dim);
    device = deviceWithNight();
    device.nightStart.reset();
    QCOMPARE(lightAt(device, QStringLiteral("23:00:00")), Light::Dim);
}

void BrightnessTest::nightAndDimEndAtSixByDefault()
{
    Device device = deviceWithNight();
    device.nightEnd.reset();
    QCOMPARE(lightAt(device, QStringLiteral("06:00:59")), Light::Night);
    QCOMPARE(lightAt(device, QStringLiteral("06:01:00")), Light::Day);
    device.nightModeEnabled = false;
    QCOMPARE(lightAt(device, QStringLiteral("06:00:59")), Light::Dim);
    QCOMPARE(lightAt(device, QStringLiteral("06:01:00")), Light::Day);
}

void BrightnessTest::oddClockTextsCountAsNotSet()
{
    Device device = deviceWithNight();
    device.nightStart = QLatin1String("");
    device.dimTime = QStringLiteral("2000");
    QCOMPARE(lightAt(device, QStringLiteral("23:00:00")), Light::Day);
    device.nightStart = QStringLiteral("9:00:00"); // plain enough
    device.nightEnd = QStringLiteral("24:00");     // so 06:00
    QCOMPARE(lightAt(device, QStringLiteral("09:00:00")), Light::Night);
    QCOMPARE(lightAt(device, QStringLiteral("06:01:00")), Light::Day);
}

void BrightnessTest::dimNeedsNoNightMode()
{
    Device device = deviceWithNight();
    device.nightModeEnabled = false;
    QCOMPARE(brightnessAt(device, QStringLiteral("03:00:00")), 30);
}

void BrightnessTest::dimWithoutItsOwnBrightnessKeepsTheUsual()
{
    Device device = deviceWithNight();
    device.dimBrightness.reset();
    QCOMPARE(lightAt(device, QStringLiteral("21:00:00")), Light::Dim);
    QCOMPARE(brightnessAt(device, QStringLiteral("21:00:00")), 80);
    device.dimBrightness = 0;
    QCOMPARE(brightnessAt(device, QStringLiteral("21:00:00")), 0);
}

void BrightnessTest::brightnessStaysAPercentage()
{
    Device device = deviceWithNight();
    device.brightness = 255;
    device.nightBrightness = -1;
    QCOMPARE(brightnessAt(device, QStringLiteral("12:00:00")), 100);
    QCOMPARE(brightnessAt(device, QStringLiteral("23:00:00")), 0);
}

void BrightnessTest::spansFollowTheRule()
{
    const Zone zone{QTimeZone("Europe/Berlin")};
    const Span asked =
        span(QStringLiteral("2026-03-28T12:00:00+01:00"), QStringLiteral("2026-03-29T12:00:00+02:00"));
    const NightRule rule(deviceWithNight());
    // The night of the skipped hour lasts an hour less.
    QCOMPARE(text(nightSpans(rule, zone, asked)),
             QStringList{QStringLiteral("2026-03-28T21:00:00Z/2026-03-29T04:31:00Z")});
    QCOMPARE(text(dimSpans(rule, zone, asked)),
             QStringList{QStringLiteral("2026-03-28T19:00:00Z/2026-03-28T21:00:00Z")});
    QVERIFY(nightSpans(NightRule(), zone, asked).empty() && dimSpans(NightRule(), zone, asked).empty());
}

void BrightnessTest::dimSpansLeaveTheNightOut()
{
    Device device = deviceWithNight();
    device.dimTime = QStringLiteral("05:00"); // night covers it up to its end
    device.nightStart = QStringLiteral("05:30");
    const Zone zone{QTimeZone("UTC")};
    const Span asked = span(QStringLiteral("2026-03-10T00:00:00Z"), QStringLiteral("2026-03-11T00:00:00Z"));
    QCOMPARE(text(dimSpans(NightRule(device), zone, asked)),
             QStringList{QStringLiteral("2026-03-10T05:00:00Z/2026-03-10T05:30:00Z")});
    QCOMPARE(text(nightSpans(NightRule(device), zone, asked)),
             QStringList{QStringLiteral("2026-03-10T05:30:00Z/2026-03-10T06:31:00Z")});
}

void BrightnessTest::percentagesShowAsLevels_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("levelOnOwnScale"); // 0,10,20,40,60,80
    const auto row = [](int percent, int level, int own) {
        QTest::addRow("%d", percent) << percent << level << own;
    };
    row(0, 0, 0);
    row(1, 0, 0); // 0 and 3 meet at 1
    row(2, 1, 0);
    row(4, 1, 0); // 3 and 5 meet at 4
    row(5, 2, 0);
    row(6, 2, 1);
    row(8, 2, 1); // 5 and 12 meet at 8
    row(9, 3, 1);
    row(23, 3, 2); // 12 and 35 meet at 23
    row(24, 4, 2);
    row(67, 4, 4); // 35 and 100 meet at 67
    row(68, 5, 4);
    row(70, 5, 4);
    row(71, 5, 5);
    row(100, 5, 5);
}

void BrightnessTest::percentagesShowAsLevels()
{
    QFETCH(int, percent);
    QTEST(brightnessLevel(percent, defaultBrightnessScale), "level");
    QTEST(brightnessLevel(percent, {0, 10, 20, 40, 60, 80}), "levelOnOwnScale");
}

void BrightnessTest::scalesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isScale");
    QTest::newRow("plain") << "0,3,5,12,35,100" << true;
    QTest::newRow("spaces") << " 0, 3, 5, 12, 35, 100 " << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("five") << "0,3,5,12,35" << false;
    QTest::newRow("seven") << "0,3,5,12,35,70,100" << false;
    QTest::newRow("over a hundred") << "0,3,5,12,35,101" << false;
    QTest::newRow("negative") << "-1,3,5,12,35,100" << false;
    QTest::newRow("fraction") << "0,3,5,12.5,35,100" << false;
    QTest::newRow("a gap") << "0,3,,12,35,100" << false;
    QTest::newRow("words") << "a,b,c,d,e,f" << false;
}

void BrightnessTest::scalesAreRead()
{
    QFETCH(QString, text);
    QTEST(brightnessScaleFrom(text).has_value(), "isScale");
}

void BrightnessTest::anInvalidScaleFallsBack()
{
    Device device;
    device.customBrightnessScale = QStringLiteral("1,2,3");
    QCOMPARE(brightnessScaleOf(device), defaultBrightnessScale);
    device.customBrightnessScale = QStringLiteral("0,10,20,40,60,80");
    QCOMPARE(brightnessScaleOf(device), (BrightnessScale{0, 10, 20, 40, 60, 80}));
}

QTEST_GUILESS_MAIN(BrightnessTest)
#include "tst_brightness.moc"
