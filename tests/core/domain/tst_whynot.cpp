// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/whynot.h"
#include "tests/core/domain/randomdevices.h"
#include "tests/core/domain/rotations.h"

#include <QTest>

using namespace domain;
using namespace rotations;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QString latin(const char *text)
{
    return QString::fromUtf8(text);
}

/// Apps a, b and c with names.
Device namedDevice()
{
    Device device = deviceWith(3);
    for (App &app : device.apps)
        app.name = app.iname.toUpper();
    return device;
}

QString whyNot(const Device &device, Instant at = noon, const HasPicture &hasPicture = everyPicture)
{
    const DeviceRules rules = rulesOf(device);
    const ShowAnswer answer = whyNotShown(rules, 0, 0, at, hasPicture);
    return showSentence(answer, rules, 0, at, british);
}

/// Whether some cursor makes it the next one.
bool canBeNext(const randomdevices::Situation &now, int app)
{
    for (int cursor = -1; cursor < rotationLength(now.rules); ++cursor) {
        if (nextStep(now.rules, cursor, now.at, now.hasPicture()).app == app)
            return true;
    }
    return false;
}

App recurring(App app, const char *type)
{
    app.useCustomRecurrence = true;
    app.recurrenceType = QString::fromLatin1(type);
    app.recurrenceStartDate = QDate(2026, 1, 5);
    return app;
}

} // namespace

class WhyNotTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScheduleIsNamed_data();
    void theScheduleIsNamed();
    void theDeviceIsNamed();
    void whatIsShownSaysWhen();
    void theInterstitialAppShowsBetweenOthers();
    void obstaclesComeInTheOrderOfTheRules();
    void aTurnThatDoesNotComeHasNoTime();
    void theRotationAgrees_data();
    void theRotationAgrees();
};

void WhyNotTest::theScheduleIsNamed_data()
{
    QTest::addColumn<App>("app");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const App &app, const char *sentence) {
        QTest::newRow(name) << app << latin(sentence);
    };
    App plain = namedDevice().apps[0];
    App hours = plain;
    hours.startTime = latin("07:00");
    hours.endTime = latin("10:00");
    row("hours", hours,
        "It is 12:00, and it runs from 07:00 to 10:00 only. It is next active from 07:00 on 7 March 2026.");
    App days = plain;
    days.days = {latin("monday"), latin("tuesday")};
    row("weekday", days,
        "Friday is none of its days: Monday and Tuesday. It is next active from 00:00 on 9 March 2026.");
    App later = recurring(plain, "daily");
    later.recurrenceStartDate = QDate(2026, 3, 10);
    row("before its start", later,
        "It starts on 10 March 2026. It is next active from 00:00 on 10 March 2026.");
    App ended = recurring(plain, "daily");
    ended.recurrenceEndDate = QDate(2026, 3, 5);
    row("after its end", ended, "Its last day was 5 March 2026. It is never active again.");
    App skipping = recurring(plain, "daily");
    skipping.recurrenceInterval = 7;
    row("interval", skipping,
        "6 March 2026 is none of its dates: every 7th day, from 5 January 2026. It is next active from 00:00 "
        "on 9 March 2026.");
    App monthly = recurring(plain, "monthly");
    monthly.recurrencePattern = RecurrencePattern{.dayOfMonth = 8, .dayOfWeek = {}, .weekdays = {}};
    row("date", monthly,
        "6 March 2026 is none of its dates: every month on the 8th, from 5 January 2026. It is next active "
        "from 00:00 on 8 March 2026.");
    row("never", recurring(plain, "hourly"), "Never: the recurrence “hourly” is unknown.");
}

void WhyNotTest::theScheduleIsNamed()
{
    QFETCH(App, app);
    Device device = namedDevice();
    device.apps[0] = app;
    QTEST(whyNot(device), "sentence");
}

void WhyNotTest::theDeviceIsNamed()
{
    Device device = namedDevice();
    QCOMPARE(whyNot(device, noon, [](int app) { return app != 0; }),
             latin("It has no picture that could be sent, so it is passed over."));
    device.apps[0].enabled = false;
    QCOMPARE(whyNot(device), latin("It is disabled."));
    device.pinnedApp = latin("c");
    QCOMPARE(whyNot(device), latin("“C” is pinned and shown instead."));
    device.nightModeApp = latin("b");
    QCOMPARE(whyNot(device, night), latin("It is night, and the night app “B” is shown instead."));
    device.nightBrightness = 0;
    QCOMPARE(whyNot(device, night), latin("The brightness at night is 0, so no app is shown."));
    device.dimTime = latin("11:00");
    device.dimBrightness = 0;
    QCOMPARE(whyNot(device), latin("The brightness while dimmed is 0, so no app is shown."));
    device.dimTime.reset();
    device.brightness = 0;
    QCOMPARE(whyNot(device), latin("The brightness is 0, so no app is shown."));
}

void WhyNotTest::whatIsShownSaysWhen()
{
    Device device = namedDevice();
    QCOMPARE(whyNot(device), latin("It is in the rotation; its next turn is at 12:00:30."));
    device.nightModeApp = latin("a");
    device.apps[0].enabled = false;
    QCOMPARE(whyNot(device, night), latin("It is the night app, and it is night: it is shown all the time."));
    device.pinnedApp = latin("a");
    QCOMPARE(whyNot(device), latin("It is pinned: it is shown all the time."));
}

void WhyNotTest::theInterstitialAppShowsBetweenOthers()
{
    Device device = namedDevice();
    device.interstitialEnabled = true;
    device.interstitialApp = latin("a");
    device.apps[0].enabled = false; // it comes between the others all the same
    QCOMPARE(whyNot(device), latin("It is shown between the other apps, next at 12:00:15."));
    device.apps[1].enabled = false; // the last one has none behind it
    QCOMPARE(whyNot(device), latin("It is disabled."));
}

void WhyNotTest::obstaclesComeInTheOrderOfTheRules()
{
    Device device = namedDevice();
    device.nightBrightness = 0;
    device.nightModeApp = latin("b");
    device.pinnedApp = latin("c");
    device.apps[0].enabled = false;
    device.apps[0].days = {latin("monday")};
    const HasPicture allButA = [](int app) { return app != 0; };
    const ShowAnswer answer = whyNotShown(rulesOf(device), 0, 0, night, allButA);
    QCOMPARE(answer.obstacles,
             (std::vector<Obstacle>{Obstacle::Dark, Obstacle::NightApp, Obstacle::OtherPin,
                                    Obstacle::Disabled, Obstacle::Schedule, Obstacle::NoPicture}));
    QCOMPARE(answer.inactivity, std::optional(Inactivity::OtherWeekday));
    QVERIFY(!answer.nextTurn);
    QCOMPARE(answer.reason, Reason::Default);
}

void WhyNotTest::aTurnThatDoesNotComeHasNoTime()
{
    Device device = namedDevice();
    device.apps[0].endTime = latin("12:00");
    device.apps[1].displayTime = 90;
    QCOMPARE(whyNot(device), latin("It is in the rotation, but the rotation changes before its turn comes."));
}

void WhyNotTest::theRotationAgrees_data()
{
    randomdevices::addRows();
}

void WhyNotTest::theRotationAgrees()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    randomdevices::Source source(zone, from);
    for (int round = 0; round < 1000; ++round) {
        const randomdevices::Situation now = source.next();
        const Step next = nextStep(now.rules, now.cursor, now.at, now.hasPicture());
        for (int app = 0; app < now.rules.appCount(); ++app) {
            const ShowAnswer answer = whyNotShown(now.rules, app, now.cursor, now.at, now.hasPicture());
            const QByteArray text = source.failure().toUtf8();
            const char *failure = text.constData();
            QVERIFY2(answer.mayShow() == canBeNext(now, app), failure);
            QVERIFY2((answer.nextTurn == now.at) == (next.app == app), failure);
            QVERIFY(!showSentence(answer, now.rules, app, now.at, british).isEmpty());
            if (next.app == app && next.reason != Reason::Rotation && next.reason != Reason::Interstitial)
                QCOMPARE(answer.reason, next.reason);
            if (answer.mayShow())
                continue;
            const Obstacle first = answer.obstacles.front();
            QVERIFY2((first == Obstacle::Dark) == (next.brightness == 0), failure);
            QVERIFY2((first == Obstacle::NightApp) == (next.reason == Reason::Night), failure);
            QVERIFY2((first == Obstacle::OtherPin) == (next.reason == Reason::Pinned), failure);
        }
    }
}

QTEST_GUILESS_MAIN(WhyNotTest)
#include "tst_whynot.moc"
