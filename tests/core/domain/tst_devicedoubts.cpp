// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scheduledoubts.h"
#include "core/domain/whynot.h"
#include "tests/core/domain/doubts.h"
#include "tests/core/domain/randomdevices.h"
#include "tests/core/domain/rotations.h"

#include <QTest>

#include <algorithm>

using namespace domain;
using namespace doubts;
using namespace rotations;

namespace {

using namespace std::chrono_literals;

/// Night from 22:00 to 06:00; the first app runs at these hours.
Device deviceAt(const char *start, const char *end)
{
    Device device = deviceWith(3);
    for (App &app : device.apps)
        app.name = app.iname.toUpper();
    device.apps[0] = withHours(device.apps[0], start, end);
    return device;
}

QStringList doubtsOn(const Device &device)
{
    return sentences(scheduleDoubts(rulesOf(device), 0, noon, british));
}

} // namespace

class DeviceDoubtsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenHoursAreFound();
    void aScheduleThatIsOverIsFound();
    void exactlyWhatIsAlwaysHiddenIsNeverSeen();
};

void DeviceDoubtsTest::hiddenHoursAreFound()
{
    Device evening = deviceAt("22:30", "23:30");
    QCOMPARE(doubtsOn(evening), QStringList());
    evening.nightModeApp = utf8("b");
    QCOMPARE(
        doubtsOn(evening),
        QStringList{utf8("It is never seen: all its hours are night, when the night app “B” is shown.")});
    evening.nightModeApp = utf8("a");
    QCOMPARE(doubtsOn(evening), QStringList());
    evening.nightBrightness = 0;
    QCOMPARE(doubtsOn(evening), QStringList{utf8("It is never seen: in all its hours the brightness is 0.")});

    Device late = deviceAt("21:00", "22:59");
    late.nightModeApp = utf8("b");
    QVERIFY(doubtsOn(late).first().startsWith(utf8("For 60 minute")));
    late.dimTime = utf8("20:00");
    late.dimBrightness = 0;
    QCOMPARE(doubtsOn(late), QStringList{utf8("It is never seen: in its hours either the night app “B” is "
                                              "shown or the brightness is 0.")});
    late.dimTime.reset();
    late.pinnedApp = utf8("c");
    QCOMPARE(
        doubtsOn(late),
        QStringList{utf8("It is never seen while “C” is pinned: the rest of its hours is night or dark.")});
    late.nightModeApp.clear();
    QCOMPARE(doubtsOn(late), QStringList{utf8("It is never seen while “C” is pinned.")});

    Device always = deviceAt("00:00", "23:59"); // every night is meant to hide it
    always.nightModeApp = utf8("b");
    QCOMPARE(doubtsOn(always), QStringList());
}

void DeviceDoubtsTest::aScheduleThatIsOverIsFound()
{
    Device device = deviceWith(1);
    device.apps[0].useCustomRecurrence = true;
    device.apps[0].recurrenceType = utf8("daily");
    device.apps[0].recurrenceEndDate = QDate(2026, 3, 6); // today
    QCOMPARE(doubtsOn(device), QStringList());
    device.apps[0].recurrenceEndDate = QDate(2026, 3, 5);
    QCOMPARE(doubtsOn(device), QStringList{utf8("It is over: its last day was 5 March 2026.")});
    device.timezone = utf8("Pacific/Apia");
    device.apps[0].recurrenceEndDate = QDate(2026, 3, 6); // where it is the 7th
    QCOMPARE(doubtsOn(device), QStringList{utf8("It is over: its last day was 6 March 2026.")});
}

void DeviceDoubtsTest::exactlyWhatIsAlwaysHiddenIsNeverSeen()
{
    randomdevices::Source source("UTC", utf8("2026-03-01T00:00:00Z"));
    int neverSeen = 0;
    for (int round = 0; round < 150; ++round) {
        const randomdevices::Situation now = source.next();
        for (int app = 0; app < now.rules.appCount(); ++app) {
            Device device = now.rules.device();
            device.apps[app].useCustomRecurrence = false;
            device.apps[app].days.clear();
            device.apps[app].enabled = true;
            const DeviceRules rules = rulesOf(device);
            bool isSeen = false;
            for (auto minute = 0min; minute < 24h && !isSeen; minute += 1min)
                isSeen = whyNotShown(rules, app, 0, noon + minute, everyPicture).mayShow();
            const auto doubts = scheduleDoubts(rules, app, noon, british);
            const bool isDoubted =
                std::ranges::find(doubts, Doubt::NeverSeen, &ScheduleDoubt::doubt) != doubts.end();
            // Night app and pin show an app outside of its hours, too.
            if (app != rules.nightApp() && app != rules.pinnedApp() && app != rules.interstitialApp())
                QVERIFY2(isDoubted == !isSeen, qPrintable(source.failure()));
            neverSeen += isDoubted ? 1 : 0;
        }
    }
    QVERIFY(neverSeen > 20);
}

QTEST_GUILESS_MAIN(DeviceDoubtsTest)
#include "tst_devicedoubts.moc"
