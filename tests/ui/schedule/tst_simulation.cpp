// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/daycontent.h"
#include "ui/schedule/daywords.h"
#include "ui/schedule/simulatedday.h"
#include "ui/schedule/simulationplayer.h"
#include "ui/schedule/simulationwords.h"
#include "ui/schedule/timeslider.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

class HandClock final : public base::Clock
{
public:
    Instant now() const override { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now += time; }

private:
    Instant m_now{std::chrono::hours(1)};
};

domain::Instant utc(const char *text)
{
    return domain::Instant(std::chrono::milliseconds(
        QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch()));
}

domain::App app(const char *name, int order)
{
    domain::App app;
    app.id = order + 1;
    app.name = QString::fromLatin1(name);
    app.iname = QString::number(100 + order);
    app.order = order;
    return app;
}

/// A device with two apps that have a picture.
SharedDevice shared(const domain::Device &device)
{
    const domain::DeviceRules rules(device, QTimeZone::utc());
    AppPicture ready;
    ready.fault = frames::PictureFault::None;
    return std::make_shared<const DeviceSnapshot>(DeviceSnapshot{rules, {ready, ready}});
}

/// A device in Berlin with two apps that have a picture, one from 8 to 10.
SharedDevice kitchen()
{
    domain::Device device;
    device.id = QStringLiteral("4f2a91c0");
    device.timezone = QStringLiteral("Europe/Berlin");
    device.lastAppIndex = 1;
    device.apps = {app("Clock", 0), app("Trains", 1)};
    device.apps[1].startTime = QStringLiteral("08:00");
    device.apps[1].endTime = QStringLiteral("09:59");
    device.apps[1].displayTime = 20;
    return shared(device);
}

} // namespace

/// A date that is played through: its steps, the player, the slider.
class SimulationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDayIsPlayedAsTheRotationGoes();
    void theStoredPlaceHoldsNow();
    void daysAreAsLongAsTheyAre_data();
    void daysAreAsLongAsTheyAre();
    void theSliderRunsThroughADoubledHour();
    void playingIsAsFastAsAsked_data();
    void playingIsAsFastAsAsked();
    void anotherSpeedGoesOnFromHere();
    void playingStopsAtTheEnd();
    void theMomentIsSaid();
    void theNightIsSaidUntilItsLastMinute();
};

void SimulationTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void SimulationTest::aDayIsPlayedAsTheRotationGoes()
{
    const SharedDevice device = kitchen();
    const SharedSimulation day = simulatedDayOf(device, QDate(2026, 11, 25), utc("2026-12-24T00:00:00Z"));
    const auto expected = domain::simulate(device->rules, 1, day->span.from,
                                           static_cast<int>(day->steps.size()), device->pictureTest());
    QCOMPARE(day->steps.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(day->steps[i].at, expected[i].at);
        QCOMPARE(day->steps[i].step, expected[i].step);
    }
    QVERIFY(day->endOf(day->steps.size() - 1) == day->span.to);
    const size_t morning = day->stepAt(utc("2026-11-25T06:00:00Z"));
    QVERIFY(day->steps[day->nextOther(morning)].at >= utc("2026-11-25T07:00:00Z")); // Clock alone till 8
    QCOMPARE(day->firstAlike(morning), size_t(0));
}

void SimulationTest::theStoredPlaceHoldsNow()
{
    const SharedDevice device = kitchen();
    const domain::Instant now = utc("2026-11-25T08:30:07Z");
    const SharedSimulation day = simulatedDayOf(device, QDate(2026, 11, 25), now);
    const domain::TimedStep &step = day->steps[day->stepAt(now)];
    QCOMPARE(step.at, now);
    QCOMPARE(step.step, domain::nextStep(device->rules, 1, now, device->pictureTest()));
}

void SimulationTest::daysAreAsLongAsTheyAre_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("words");
    QTest::newRow("usual") << QDate(2026, 11, 25) << 24 << QString();
    QTest::newRow("the clock goes forward")
        << QDate(2026, 3, 29) << 23 << QStringLiteral("This day lasts 23 h 0 min, for the clock changes.");
    QTest::newRow("the clock goes back")
        << QDate(2026, 10, 25) << 25 << QStringLiteral("This day lasts 25 h 0 min, for the clock changes.");
}

void SimulationTest::daysAreAsLongAsTheyAre()
{
    QFETCH(QDate, date);
    QFETCH(int, hours);
    const SharedDevice device = kitchen();
    const SharedSimulation day = simulatedDayOf(device, date, utc("2026-12-24T00:00:00Z"));
    QCOMPARE(day->span.to - day->span.from, std::chrono::milliseconds(std::chrono::hours(hours)));
    TimeSlider slider;
    slider.setDay(day);
    QCOMPARE(slider.maximum(), hours * 3600 - 1);
    const SharedDay content = dayContentOf(device, date);
    QCOMPARE(content->hours.size(), static_cast<size_t>(hours));
    QCOMPARE(content->byHour.size(), static_cast<size_t>(hours));
    QTEST(DayWords::length(*content), "words");
}

void SimulationTest::theSliderRunsThroughADoubledHour()
{
    TimeSlider slider;
    slider.resize(600, 60);
    slider.setDay(simulatedDayOf(kitchen(), QDate(2026, 10, 25), utc("2026-12-24T00:00:00Z")));
    slider.setInstant(utc("2026-10-25T00:30:00Z")); // 02:30 for the first time
    const QString first = slider.accessibleDescription();
    QTest::keyClick(&slider, Qt::Key_PageDown);
    QCOMPARE(slider.instant(), utc("2026-10-25T01:30:00Z")); // and for the second
    QCOMPARE(slider.accessibleDescription(), first);
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(slider.instant(), utc("2026-10-25T01:31:00Z"));
    QTest::keyClick(&slider, Qt::Key_Home);
    QCOMPARE(slider.value(), 0);
    QTest::mouseClick(&slider, Qt::LeftButton, {},
                      QPoint(qRound(slider.xOf(utc("2026-10-25T12:00:00Z"))), 12));
    QVERIFY(std::chrono::abs(slider.instant() - utc("2026-10-25T12:00:00Z")) < 3min);
}

void SimulationTest::playingIsAsFastAsAsked_data()
{
    QTest::addColumn<int>("speed");
    for (const int speed : SimulationPlayer::speeds)
        QTest::addRow("×%d", speed) << speed;
}

void SimulationTest::playingIsAsFastAsAsked()
{
    QFETCH(int, speed);
    HandClock clock;
    SimulationPlayer player(clock);
    player.setSpan({utc("2026-11-25T00:00:00Z"), utc("2026-11-26T00:00:00Z")});
    player.setPosition(utc("2026-11-25T09:00:00Z"));
    player.setSpeed(speed);
    player.setPlaying(true);
    clock.advance(2500ms);
    player.advance();
    QCOMPARE(player.position(), utc("2026-11-25T09:00:00Z") + 2500ms * speed);
    player.setPlaying(false);
    clock.advance(10s);
    player.advance();
    QCOMPARE(player.position(), utc("2026-11-25T09:00:00Z") + 2500ms * speed);
}

void SimulationTest::anotherSpeedGoesOnFromHere()
{
    HandClock clock;
    SimulationPlayer player(clock);
    player.setSpan({utc("2026-11-25T00:00:00Z"), utc("2026-11-26T00:00:00Z")});
    player.setPosition(utc("2026-11-25T00:00:00Z"));
    player.setSpeed(60);
    player.setPlaying(true);
    clock.advance(1s);
    player.setSpeed(3600);
    clock.advance(2s);
    player.advance();
    QCOMPARE(player.position(), utc("2026-11-25T02:01:00Z"));
}

void SimulationTest::playingStopsAtTheEnd()
{
    HandClock clock;
    SimulationPlayer player(clock);
    QSignalSpy ended(&player, &SimulationPlayer::ended);
    player.setSpan({utc("2026-11-25T00:00:00Z"), utc("2026-11-26T00:00:00Z")});
    player.setPosition(utc("2026-11-25T23:59:00Z"));
    player.setSpeed(600);
    player.setPlaying(true);
    clock.advance(1s);
    player.advance();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!player.isPlaying());
    QCOMPARE(player.position(), utc("2026-11-26T00:00:00Z") - 1ms);
}

void SimulationTest::theMomentIsSaid()
{
    const SharedDevice device = kitchen();
    const domain::Instant at = utc("2026-11-25T08:30:00Z");
    const SharedSimulation day = simulatedDayOf(device, QDate(2026, 11, 25), at);
    const size_t step = day->stepAt(at);
    QCOMPARE(SimulationWords::moment(*day, at), QStringLiteral("09:30:00"));
    QCOMPARE(SimulationWords::name(*day, day->steps[step].step), QStringLiteral("Clock"));
    QCOMPARE(SimulationWords::reason(*day, day->steps[step].step),
             QStringLiteral("In the rotation, place 1 of 2"));
    QCOMPARE(SimulationWords::upcoming(*day, day->nextOther(step)), QStringLiteral("Trains · 20 s"));
    QCOMPARE(SimulationWords::light(*day, at, day->steps[step].step),
             QStringLiteral("Day · brightness 100 % (level 5)"));
}

void SimulationTest::theNightIsSaidUntilItsLastMinute()
{
    domain::Device device = kitchen()->device();
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("22:30");
    device.nightEnd = QStringLiteral("06:30");
    device.dimTime = QStringLiteral("20:00");
    const SharedSimulation day =
        simulatedDayOf(shared(device), QDate(2026, 11, 25), utc("2026-12-24T00:00:00Z"));
    const auto light = [&day](domain::Instant at) {
        return SimulationWords::light(*day, at, day->steps[day->stepAt(at)].step);
    };
    const QString night = light(utc("2026-11-25T02:00:00Z"));
    QVERIFY2(night.startsWith(QStringLiteral("Night until 06:30 ·")), qPrintable(night));
    const QString dim = light(utc("2026-11-25T20:00:00Z")); // gives way to the night
    QVERIFY2(dim.startsWith(QStringLiteral("Dim until 22:30 ·")), qPrintable(dim));
}

QTEST_MAIN(SimulationTest)
#include "tst_simulation.moc"
