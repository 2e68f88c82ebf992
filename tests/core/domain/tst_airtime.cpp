// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/airtime.h"
#include "tests/core/domain/randomdevices.h"
#include "tests/core/domain/rotations.h"

#include <QTest>

using namespace domain;
using namespace rotations;

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

Airtime airtime(const Device &device, const Span &span, int cursor = -1,
                const HasPicture &hasPicture = everyPicture)
{
    return airtimeOf(rulesOf(device), cursor, span, hasPicture).value();
}

Span fromNoon(seconds length)
{
    return {noon, noon + length};
}

/// "a 12:00:00–12:00:15" a picture, '.' for the default one.
QStringList shownIn(const Airtime &airtime)
{
    QStringList list;
    for (const Showing &showing : airtime.showings)
        list.append(QStringLiteral("%1 %2–%3")
                        .arg(showing.app < 0 ? QChar(u'.') : QChar(u'a' + showing.app),
                             times::text(showing.span.from).mid(11, 8),
                             times::text(showing.span.to).mid(11, 8)));
    return list;
}

} // namespace

class AirtimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsFollowEachOtherAndTheLastIsCutOff();
    void stepsOfOnePictureAreOneShowing();
    void aStepGoesOnBehindTheEndOfItsHours();
    void timeWithoutAppsIsTheDefaultPictures();
    void aChangeOfBrightnessParts();
    void theShowingOfAnInstantIsFound();
    void anEmptySpanHasNothing();
    void cancellingEndsIt();
    void theSimulationAgrees_data();
    void theSimulationAgrees();
};

void AirtimeTest::stepsFollowEachOtherAndTheLastIsCutOff()
{
    Device device = deviceWith(3);
    device.apps[1].displayTime = 30;
    const Airtime found = airtime(device, fromNoon(100s));
    QCOMPARE(shownIn(found),
             (QStringList{QStringLiteral("a 12:00:00–12:00:15"), QStringLiteral("b 12:00:15–12:00:45"),
                          QStringLiteral("c 12:00:45–12:01:00"), QStringLiteral("a 12:01:00–12:01:15"),
                          QStringLiteral("b 12:01:15–12:01:40")}));
    QCOMPARE(found.apps, (std::vector<milliseconds>{30s, 55s, 15s}));
    QCOMPARE(found.defaultPicture, milliseconds(0));
    QCOMPARE(found.steps, 5);
    QCOMPARE(found.cursor, 1);
    QCOMPARE(found.share(found.apps[1]), 0.55);
}

void AirtimeTest::stepsOfOnePictureAreOneShowing()
{
    const Airtime found = airtime(deviceWith(1), fromNoon(3600s));
    QCOMPARE(shownIn(found), QStringList{QStringLiteral("a 12:00:00–13:00:00")});
    QCOMPARE(found.steps, 240);
}

void AirtimeTest::aStepGoesOnBehindTheEndOfItsHours()
{
    Device device = deviceWith(2);
    device.apps[0].displayTime = 40;
    device.apps[0].endTime = QStringLiteral("12:00");
    QCOMPARE(shownIn(airtime(device, fromNoon(120s))),
             (QStringList{QStringLiteral("a 12:00:00–12:00:40"), QStringLiteral("b 12:00:40–12:00:55"),
                          QStringLiteral("a 12:00:55–12:01:35"), QStringLiteral("b 12:01:35–12:02:00")}));
}

void AirtimeTest::timeWithoutAppsIsTheDefaultPictures()
{
    Device device = deviceWith(1);
    device.apps[0].startTime = QStringLiteral("12:01");
    const Airtime found = airtime(device, fromNoon(120s));
    QCOMPARE(found.defaultPicture, milliseconds(60s));
    QCOMPARE(found.apps, std::vector<milliseconds>{60s});
    const Airtime none = airtime(deviceWith(0), fromNoon(120s), 7);
    QCOMPARE(none.defaultPicture, milliseconds(120s));
    QCOMPARE(none.cursor, 7);
}

void AirtimeTest::aChangeOfBrightnessParts()
{
    Device device = deviceWith(1);
    device.nightStart = QStringLiteral("12:01");
    const Airtime found = airtime(device, fromNoon(120s));
    QCOMPARE(shownIn(found),
             (QStringList{QStringLiteral("a 12:00:00–12:01:00"), QStringLiteral("a 12:01:00–12:02:00")}));
    QCOMPARE(found.showings[0].brightness, 100);
    QCOMPARE(found.showings[1].brightness, 10);
}

void AirtimeTest::theShowingOfAnInstantIsFound()
{
    const Airtime found = airtime(deviceWith(3), fromNoon(100s));
    QCOMPARE(found.at(noon)->app, 0);
    QCOMPARE(found.at(noon + 15s)->app, 1);
    QCOMPARE(found.at(noon + 44999ms)->app, 2);
    QVERIFY(!found.at(noon - 1ms) && !found.at(noon + 100s));
}

void AirtimeTest::anEmptySpanHasNothing()
{
    const Airtime found = airtime(deviceWith(3), {noon, noon}, 2);
    QVERIFY(found.showings.empty() && !found.at(noon));
    QCOMPARE(found.steps, 0);
    QCOMPARE(found.cursor, 2);
    QCOMPARE(found.share(1s), 0.0);
}

void AirtimeTest::cancellingEndsIt()
{
    int asked = 0;
    const auto cancelSecond = [&asked] { return ++asked == 2; };
    QVERIFY(!airtimeOf(rulesOf(deviceWith(3)), 0, {noon, noon + 7 * 24h}, everyPicture, cancelSecond));
    QCOMPARE(asked, 2);
}

void AirtimeTest::theSimulationAgrees_data()
{
    randomdevices::addRows();
}

void AirtimeTest::theSimulationAgrees()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    randomdevices::Source source(zone, from);
    for (int round = 0; round < 12; ++round) {
        const randomdevices::Situation now = source.next();
        const Span span{now.at, now.at + 36h};
        const Airtime found = airtimeOf(now.rules, now.cursor, span, now.hasPicture()).value();
        std::vector<milliseconds> apps(found.apps.size());
        milliseconds defaultPicture{0};
        const auto steps = simulate(now.rules, now.cursor, span.from, found.steps, now.hasPicture());
        for (size_t i = 0; i < steps.size(); ++i) {
            const Instant end = i + 1 < steps.size() ? steps[i + 1].at : span.to;
            const int app = steps[i].step.app;
            (app < 0 ? defaultPicture : apps[static_cast<size_t>(app)]) += end - steps[i].at;
            const Showing *shown = found.at(end - 1ms);
            QVERIFY2(shown && shown == found.at(steps[i].at), qPrintable(source.failure()));
            QCOMPARE(shown->app, app);
            QCOMPARE(shown->reason, steps[i].step.reason);
            QCOMPARE(shown->brightness, steps[i].step.brightness);
        }
        QCOMPARE(found.cursor, steps.back().step.cursor);
        QCOMPARE(found.defaultPicture, defaultPicture);
        QCOMPARE(found.apps, apps);
        for (size_t i = 1; i < found.showings.size(); ++i)
            QVERIFY(found.showings[i - 1].span.to == found.showings[i].span.from);
    }
}

QTEST_GUILESS_MAIN(AirtimeTest)
#include "tst_airtime.moc"
