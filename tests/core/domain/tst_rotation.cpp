// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rotation.h"
#include "tests/core/domain/rotations.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <map>

using namespace domain;
using namespace rotations;

class RotationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appsComeByOrderThenId();
    void theCursorMayBeAnyNumber_data();
    void theCursorMayBeAnyNumber();
    void disabledInactiveAndPicturelessAppsArePassedOver();
    void withNothingToShowTheDefaultPictureComesAndTheCursorStays();
    void atBrightnessZeroTheDefaultPictureComes();
    void theNightAppComesFirst();
    void thePinnedAppComesNext();
    void aPinToAnAppThatIsGoneIsCleared();
    void nightAndPinWithoutPictureGiveWay();
    void dwellIsTheAppsElseTheDevices_data();
    void dwellIsTheAppsElseTheDevices();
    void simulatedStepsFollowEachOtherByTheirDwell();
    void everyAppThatMayShowComesOnceARound();
    void askingChangesNothing();
};

void RotationTest::appsComeByOrderThenId()
{
    Device device;
    device.apps = {appNamed(QStringLiteral("c"), 2), appNamed(QStringLiteral("a"), 0),
                   appNamed(QStringLiteral("b"), 0)};
    device.apps[2].id = 500;
    QCOMPARE(shown(device, -1, 4), QStringLiteral("abca"));
    device.apps[2].id = 1;
    QCOMPARE(shown(device, -1, 4), QStringLiteral("bacb"));
}

void RotationTest::theCursorMayBeAnyNumber_data()
{
    QTest::addColumn<int>("cursor");
    QTest::addColumn<int>("app");
    const auto row = [](int cursor, int app) { QTest::addRow("%d", cursor) << cursor << app; };
    row(0, 1);
    row(1, 2);
    row(2, 0);
    row(-1, 0);
    row(-2, 2);
    row(-4, 0);
    row(3, 1);
    row(30, 1);
    row(std::numeric_limits<int>::max(), 2); // 2147483648 modulo 3
    row(std::numeric_limits<int>::min(), 2); // -2147483647 modulo 3
}

void RotationTest::theCursorMayBeAnyNumber()
{
    QFETCH(int, cursor);
    const Step step = stepAt(deviceWith(3), cursor);
    QTEST(step.app, "app");
    QTEST(step.cursor, "app");
    QCOMPARE(step.reason, Reason::Rotation);
}

void RotationTest::disabledInactiveAndPicturelessAppsArePassedOver()
{
    Device device = deviceWith(5);
    device.apps[0].enabled = false;
    device.apps[1].startTime = QStringLiteral("13:00");
    QCOMPARE(shown(device, -1, 5), QStringLiteral("cdecd"));
    QCOMPARE(shown(device, -1, 4, [](int app) { return app != 3; }), QStringLiteral("cece"));
    QCOMPARE(shown(device, 2, 2, [](int app) { return app == 2; }), QStringLiteral("cc")); // once round
}

void RotationTest::withNothingToShowTheDefaultPictureComesAndTheCursorStays()
{
    const Step empty = stepAt(deviceWith(0), 7);
    QCOMPARE(
        empty,
        (Step{.reason = Reason::Default, .app = -1, .cursor = 7, .dwellSeconds = 15, .brightness = 100}));
    QCOMPARE(stepAt(deviceWith(3), 7, noon, noPicture), empty);
    Device disabled = deviceWith(1);
    disabled.apps[0].enabled = false;
    QCOMPARE(stepAt(disabled, 7), empty);
}

void RotationTest::atBrightnessZeroTheDefaultPictureComes()
{
    Device device = deviceWith(3);
    device.nightModeApp = QStringLiteral("a");
    device.pinnedApp = QStringLiteral("b");
    device.nightBrightness = 0;
    QCOMPARE(stepAt(device, 1, night).reason, Reason::Default);
    QCOMPARE(stepAt(device, 1, night).brightness, 0);
    QCOMPARE(stepAt(device, 1, night).cursor, 1);
    QCOMPARE(stepAt(device, 1, noon).reason, Reason::Pinned); // the effective one counts
    device.brightness = 0;
    QCOMPARE(stepAt(device, 1, noon).reason, Reason::Default);
}

void RotationTest::theNightAppComesFirst()
{
    Device device = deviceWith(3);
    device.nightModeApp = QStringLiteral("b");
    device.pinnedApp = QStringLiteral("c");
    device.apps[1].enabled = false; // enabled or not
    device.apps[1].days = {QStringLiteral("noday")};
    const Step step = stepAt(device, 0, night);
    QCOMPARE(step,
             (Step{.reason = Reason::Night, .app = 1, .cursor = 0, .dwellSeconds = 15, .brightness = 10}));
    QCOMPARE(stepAt(device, 0, noon).reason, Reason::Pinned);
    device.nightModeApp = QStringLiteral("gone");
    QCOMPARE(stepAt(device, 0, night).reason, Reason::Pinned);
}

void RotationTest::thePinnedAppComesNext()
{
    Device device = deviceWith(3);
    device.pinnedApp = QStringLiteral("c");
    device.apps[2].enabled = false;
    QCOMPARE(stepAt(device, 0), (Step{.reason = Reason::Pinned, .app = 2, .cursor = 0}));
    device.pinnedApp = QLatin1String(""); // none, and nothing to clear
    QCOMPARE(stepAt(device, 0), (Step{.reason = Reason::Rotation, .app = 1, .cursor = 1}));
}

void RotationTest::aPinToAnAppThatIsGoneIsCleared()
{
    Device device = deviceWith(3);
    device.pinnedApp = QStringLiteral("gone");
    QCOMPARE(stepAt(device, 0), (Step{.reason = Reason::Rotation, .app = 1, .cursor = 1, .pinIsGone = true}));
    QVERIFY(stepAt(device, 0, noon, noPicture).pinIsGone);
    device.pinnedApp = QStringLiteral("a");
    QVERIFY(!stepAt(device, 0).pinIsGone);
}

void RotationTest::nightAndPinWithoutPictureGiveWay()
{
    Device device = deviceWith(3);
    device.nightModeApp = QStringLiteral("a");
    device.pinnedApp = QStringLiteral("b");
    const Step pinned = stepAt(device, 0, night, [](int app) { return app != 0; });
    QCOMPARE(pinned.reason, Reason::Pinned);
    const Step rotation = stepAt(device, 0, night, [](int app) { return app == 2; });
    QCOMPARE(rotation,
             (Step{.reason = Reason::Rotation, .app = 2, .cursor = 2, .brightness = 10})); // the pin stays
}

void RotationTest::dwellIsTheAppsElseTheDevices_data()
{
    QTest::addColumn<int>("displayTime");
    QTest::addColumn<int>("defaultInterval");
    QTest::addColumn<int>("dwell");
    QTest::addColumn<int>("dwellOfDefault");
    QTest::newRow("the app's") << 30 << 15 << 30 << 15;
    QTest::newRow("the device's") << 0 << 20 << 20 << 20;
    QTest::newRow("a negative one counts as none") << -5 << 20 << 20 << 20;
    QTest::newRow("at most 299 on the wire") << 300 << 86400 << 299 << 299;
    QTest::newRow("at least 0") << 0 << -3 << 0 << 0;
}

void RotationTest::dwellIsTheAppsElseTheDevices()
{
    QFETCH(int, displayTime);
    QFETCH(int, defaultInterval);
    Device device = deviceWith(1);
    device.apps[0].displayTime = displayTime;
    device.defaultInterval = defaultInterval;
    QTEST(stepAt(device, 0).dwellSeconds, "dwell");
    QTEST(stepAt(device, 0, noon, noPicture).dwellSeconds, "dwellOfDefault");
}

void RotationTest::simulatedStepsFollowEachOtherByTheirDwell()
{
    Device device = deviceWith(3);
    device.defaultInterval = 0; // counts as one second
    device.apps[1].displayTime = 30;
    device.apps[2].startTime = QStringLiteral("12:01");
    QStringList lines;
    for (const TimedStep &timed : simulate(rulesOf(device), -1, noon, 6, everyPicture))
        lines.append(times::text(timed.at).mid(14, 5) + QChar(u'a' + timed.step.app));
    QCOMPARE(lines.join(u' '), QStringLiteral("00:00a 00:01b 00:31a 00:32b 01:02c 01:03a"));
    QVERIFY(simulate(rulesOf(device), 0, noon, 0, everyPicture).empty());
}

void RotationTest::everyAppThatMayShowComesOnceARound()
{
    constexpr quint32 seed = 5;
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        Device device = deviceWith(random.bounded(1, 20));
        std::vector<bool> pictures;
        int mayShow = 0;
        for (App &app : device.apps) {
            app.enabled = random.bounded(4) != 0;
            if (random.bounded(4) == 0)
                app.days = {QStringLiteral("monday")}; // it is Friday
            pictures.push_back(random.bounded(4) != 0);
            mayShow += app.enabled && app.days.isEmpty() && pictures.back() ? 1 : 0;
        }
        const DeviceRules rules = rulesOf(device);
        std::map<int, int> shownTimes;
        int cursor = random.bounded(-50, 50);
        for (int i = 0; i < 3 * mayShow; ++i) {
            const Step step =
                nextStep(rules, cursor, noon, [&](int app) { return pictures[static_cast<size_t>(app)]; });
            ++shownTimes[step.app];
            cursor = step.cursor;
        }
        QCOMPARE(static_cast<int>(shownTimes.size()), mayShow);
        for (const auto &[app, times] : shownTimes)
            QVERIFY2(app >= 0 && times == 3, qPrintable(QStringLiteral("round %1").arg(round)));
    }
}

void RotationTest::askingChangesNothing()
{
    Device device = deviceWith(5);
    device.interstitialEnabled = true;
    device.interstitialApp = QStringLiteral("b");
    const DeviceRules rules = rulesOf(device);
    for (int cursor = -1; cursor < 9; ++cursor)
        QCOMPARE(nextStep(rules, cursor, noon, everyPicture), nextStep(rules, cursor, noon, everyPicture));
    QCOMPARE(rules.device().lastAppIndex, 0);
}

QTEST_GUILESS_MAIN(RotationTest)
#include "tst_rotation.moc"
