// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity.h"
#include "tests/core/domain/randomdevices.h"
#include "tests/core/domain/rotations.h"

#include <QTest>

using namespace domain;
using namespace rotations;

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

const Span day{times::instant(QStringLiteral("2026-03-06T00:00:00Z")),
               times::instant(QStringLiteral("2026-03-07T00:00:00Z"))};

/// Two apps, 10 s by day and 30 s in the morning; no night.
Device morningAndDay()
{
    Device device = deviceWith(2);
    device.nightModeEnabled = false;
    device.apps[0].displayTime = 10;
    device.apps[0].startTime = QStringLiteral("06:00");
    device.apps[0].endTime = QStringLiteral("19:59");
    device.apps[1].displayTime = 30;
    device.apps[1].startTime = QStringLiteral("07:30");
    device.apps[1].endTime = QStringLiteral("08:29");
    return device;
}

/// "07:30 2 apps 40 s" a stretch.
QStringList text(const std::vector<Activity> &activity)
{
    QStringList list;
    for (const Activity &stretch : activity)
        list.append(QStringLiteral("%1 %2 apps %3 s")
                        .arg(times::text(stretch.span.from).mid(11, 5))
                        .arg(stretch.apps)
                        .arg(stretch.loop.count()));
    return list;
}

} // namespace

class ActivityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretchesCountAppsAndTheirRound();
    void theInterstitialAppCountsAfterEachButTheLast();
    void anAppWithoutPictureIsActiveButTakesNoTime();
    void gapsAndCrowdsAreFound();
    void whatGoesBeforeTheRotationIsNamed();
    void hoursSumUpTheirStretches();
    void anHourThatComesTwiceIsThereTwice();
    void anEmptySpanHasNone();
    void everyInstantAgreesWithTheRotation_data();
    void everyInstantAgreesWithTheRotation();
};

void ActivityTest::stretchesCountAppsAndTheirRound()
{
    Device device = morningAndDay();
    device.apps.append(appNamed(QStringLiteral("c"), 2));
    device.apps[2].enabled = false;
    QCOMPARE(text(activityOf(rulesOf(device), day, everyPicture)),
             (QStringList{QStringLiteral("00:00 0 apps 0 s"), QStringLiteral("06:00 1 apps 10 s"),
                          QStringLiteral("07:30 2 apps 40 s"), QStringLiteral("08:30 1 apps 10 s"),
                          QStringLiteral("20:00 0 apps 0 s")}));
}

void ActivityTest::theInterstitialAppCountsAfterEachButTheLast()
{
    Device device = morningAndDay();
    device.interstitialEnabled = true;
    device.interstitialApp = QStringLiteral("b");
    QCOMPARE(text(activityOf(rulesOf(device), day, everyPicture))[1], QStringLiteral("06:00 1 apps 40 s"));
    QCOMPARE(text(activityOf(rulesOf(device), day, everyPicture))[2], QStringLiteral("07:30 2 apps 70 s"));
}

void ActivityTest::anAppWithoutPictureIsActiveButTakesNoTime()
{
    QCOMPARE(text(activityOf(rulesOf(morningAndDay()), day, [](int app) { return app == 1; }))[2],
             QStringLiteral("07:30 2 apps 30 s"));
}

void ActivityTest::gapsAndCrowdsAreFound()
{
    const auto activity = activityOf(rulesOf(morningAndDay()), day, everyPicture);
    QCOMPARE(times::text(gapsOf(activity)),
             (QStringList{QStringLiteral("2026-03-06T00:00:00Z/2026-03-06T06:00:00Z"),
                          QStringLiteral("2026-03-06T20:00:00Z/2026-03-07T00:00:00Z")}));
    QCOMPARE(times::text(crowdsOf(activity, 39s)),
             QStringList{QStringLiteral("2026-03-06T07:30:00Z/2026-03-06T08:30:00Z")});
    QVERIFY(crowdsOf(activity, 40s).empty());
}

void ActivityTest::whatGoesBeforeTheRotationIsNamed()
{
    Device device = deviceWith(2);
    device.nightModeApp = QStringLiteral("a");
    const auto reasonAtNight = [](const Device &changed, const HasPicture &hasPicture = everyPicture) {
        return activityOf(rulesOf(changed), day, hasPicture).back().reason;
    };
    QCOMPARE(reasonAtNight(device), Reason::Night);
    QCOMPARE(reasonAtNight(device, [](int app) { return app != 0; }), Reason::Rotation);
    device.pinnedApp = QStringLiteral("b");
    QCOMPARE(activityOf(rulesOf(device), day, everyPicture)[1].reason, Reason::Pinned);
    device.nightBrightness = 0;
    QCOMPARE(reasonAtNight(device), Reason::Default);
    // What the rotation does not decide is neither gap nor crowd.
    device.apps[0].enabled = false;
    device.apps[1].enabled = false;
    const auto activity = activityOf(rulesOf(device), day, everyPicture);
    QVERIFY(gapsOf(activity).empty() && crowdsOf(activity, 0s).empty());
}

void ActivityTest::hoursSumUpTheirStretches()
{
    const auto hours =
        activityByHour(rulesOf(morningAndDay()), times::date(QStringLiteral("2026-03-06")), everyPicture);
    QCOMPARE(hours.size(), size_t(24));
    QCOMPARE(hours[7].hour.hour, 7);
    QCOMPARE(hours[7].fewest, 1);
    QCOMPARE(hours[7].most, 2);
    QCOMPARE(hours[7].longestLoop, seconds(40));
    QVERIFY(hours[5].hasGap && !hours[7].hasGap);
    QCOMPARE(hours[5].most, 0);
}

void ActivityTest::anHourThatComesTwiceIsThereTwice()
{
    Device device = morningAndDay();
    device.timezone = QStringLiteral("Europe/Berlin");
    const auto onDate = [&device](const char *date) {
        return activityByHour(rulesOf(device), times::date(QString::fromLatin1(date)), everyPicture);
    };
    QCOMPARE(onDate("2026-10-25").size(), size_t(25));
    QCOMPARE(onDate("2026-10-25")[3].hour.hour, 2);
    QCOMPARE(onDate("2026-03-29").size(), size_t(23));
    QCOMPARE(onDate("2026-03-29")[6].most, 2);
}

void ActivityTest::anEmptySpanHasNone()
{
    QVERIFY(activityOf(rulesOf(deviceWith(2)), {noon, noon}, everyPicture).empty());
}

void ActivityTest::everyInstantAgreesWithTheRotation_data()
{
    randomdevices::addRows();
}

/// Walks the rotation once round at random instants, with the clock held.
void ActivityTest::everyInstantAgreesWithTheRotation()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    randomdevices::Source source(zone, from);
    for (int round = 0; round < 60; ++round) {
        const randomdevices::Situation now = source.next();
        const auto activity = activityOf(now.rules, {now.at, now.at + 48h}, now.hasPicture());
        for (int sample = 0; sample < 20; ++sample) {
            const Instant at = now.at + std::chrono::milliseconds(source.random().bounded(48 * 3'600'000));
            const auto found = std::ranges::find_if(activity, [at](const Activity &stretch) {
                return at >= stretch.span.from && at < stretch.span.to;
            });
            QVERIFY2(found != activity.end(), qPrintable(source.failure()));
            Step step = nextStep(now.rules, -1, at, now.hasPicture());
            if (found->reason != Reason::Rotation) {
                QCOMPARE(step.reason, found->reason);
                continue;
            }
            seconds loop{0};
            for (int first = step.cursor; step.app >= 0;) {
                loop += seconds(std::max(step.dwellSeconds, 1));
                step = nextStep(now.rules, step.cursor, at, now.hasPicture());
                if (step.cursor == first)
                    break;
            }
            QVERIFY2(found->loop == loop, qPrintable(source.failure()));
        }
    }
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "tst_activity.moc"
