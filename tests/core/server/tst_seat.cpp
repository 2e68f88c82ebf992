// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/devicesource.h"
#include "core/server/fleet.h"

#include <QTest>

#include <thread>

using namespace server;
using namespace std::chrono_literals;

namespace {

const domain::Instant noon{std::chrono::sys_days(std::chrono::year(2026) / 3 / 4) + 12h};

ServedDevice deviceOf(int appCount, int lastAppIndex)
{
    domain::Device device;
    device.id = QStringLiteral("panel");
    device.lastAppIndex = lastAppIndex;
    for (int i = 0; i < appCount; ++i) {
        domain::App app;
        app.id = i + 1;
        app.iname = QStringLiteral("app %1").arg(i);
        app.name = app.iname;
        app.order = i;
        device.apps.append(app);
    }
    return servedDevice(device);
}

bool advance(Seat &seat, const Seat::Turn &turn)
{
    const auto step = domain::nextStep(*turn.device, turn.cursor, noon, [](int) { return true; });
    return seat.advance(turn, step, {}, noon);
}

} // namespace

/// A device's place in the fleet while requests, edits and saves come from several threads.
class SeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTwoRequestsAtOnceOneTriesAgain();
    void manyThreadsTakeEveryTurnOnce();
    void whatIsSavedIsNotSavedAgain();
    void aMoveDuringASaveIsSavedNext();
    void theCursorStaysWhenTheDeviceIsReadAgain();
    void aCursorMovedByAnotherServerIsTaken();
    void aReadingFromBeforeASaveTurnsNoCursorBack();
    void anEditDuringAReadKeepsTheSeatStale();
    void whatIsShownIsFollowedByName();
    void aDeviceIsSeatedOnce();
};

void SeatTest::ofTwoRequestsAtOnceOneTriesAgain()
{
    Seat seat(deviceOf(3, -1));
    const Seat::Turn first = seat.turn();
    const Seat::Turn second = seat.turn();
    QVERIFY(advance(seat, first));
    QVERIFY(!advance(seat, second));
    QCOMPARE(seat.turn().cursor, 0);
    QVERIFY(advance(seat, seat.turn()));
    QCOMPARE(seat.turn().cursor, 1);
}

void SeatTest::manyThreadsTakeEveryTurnOnce()
{
    constexpr int turnsEach = 500;
    constexpr int apps = 7;
    Seat seat(deviceOf(apps, -1));
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&seat] {
            for (int done = 0; done < turnsEach;)
                done += advance(seat, seat.turn()) ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(seat.turn().cursor, (4 * turnsEach - 1) % apps);
    QCOMPARE(seat.activity().requests, quint64(4 * turnsEach));
}

void SeatTest::whatIsSavedIsNotSavedAgain()
{
    Seat seat(deviceOf(3, 0));
    QVERIFY(!seat.unsaved());
    QVERIFY(advance(seat, seat.turn()));
    const auto state = seat.unsaved();
    QVERIFY(state);
    QCOMPARE(state->deviceId, QStringLiteral("panel"));
    QCOMPARE(state->lastAppIndex, 1);
    QCOMPARE(state->lastSeen->toMSecsSinceEpoch(), noon.time_since_epoch().count());
    QVERIFY(!state->clearPin);
    seat.noteSaved(*state);
    QVERIFY(!seat.unsaved());
}

void SeatTest::aMoveDuringASaveIsSavedNext()
{
    Seat seat(deviceOf(3, 0));
    QVERIFY(advance(seat, seat.turn()));
    const auto state = seat.unsaved();
    QVERIFY(advance(seat, seat.turn()));
    seat.noteSaved(*state);
    QCOMPARE(seat.unsaved()->lastAppIndex, 2);
}

void SeatTest::theCursorStaysWhenTheDeviceIsReadAgain()
{
    Seat seat(deviceOf(5, 0));
    QVERIFY(advance(seat, seat.turn()));
    QVERIFY(advance(seat, seat.turn()));
    seat.replace(deviceOf(6, 0), seat.turn()); // not saved yet: the database is behind
    QCOMPARE(seat.turn().cursor, 2);
    QCOMPARE(seat.unsaved()->lastAppIndex, 2);
}

void SeatTest::aCursorMovedByAnotherServerIsTaken()
{
    Seat seat(deviceOf(5, 0));
    QVERIFY(advance(seat, seat.turn()));
    seat.noteSaved(*seat.unsaved());
    seat.replace(deviceOf(5, 4), seat.turn());
    QCOMPARE(seat.turn().cursor, 4);
}

void SeatTest::aReadingFromBeforeASaveTurnsNoCursorBack()
{
    Seat seat(deviceOf(5, 0));
    const Seat::Turn before = seat.turn();
    const ServedDevice read = deviceOf(5, 0); // and meanwhile
    QVERIFY(advance(seat, seat.turn()));
    seat.noteSaved(*seat.unsaved());
    seat.replace(read, before);
    QCOMPARE(seat.turn().cursor, 1);
    seat.replace(deviceOf(5, 1), seat.turn());
    QVERIFY(!seat.unsaved() || !seat.unsaved()->lastAppIndex);
    seat.replace(deviceOf(5, 4), seat.turn());
    QCOMPARE(seat.turn().cursor, 4);
}

void SeatTest::anEditDuringAReadKeepsTheSeatStale()
{
    Seat seat(deviceOf(1, 0));
    seat.markStale();
    const Seat::Turn before = seat.turn();
    seat.markStale();
    seat.replace(deviceOf(2, 0), before);
    QVERIFY(seat.turn().isStale);
    seat.replace(deviceOf(3, 0), seat.turn());
    QVERIFY(!seat.turn().isStale);
}

void SeatTest::whatIsShownIsFollowedByName()
{
    Seat seat(deviceOf(3, 1));
    QVERIFY(advance(seat, seat.turn()));
    QCOMPARE(seat.activity().showing, QStringLiteral("app 2"));
    domain::Device fewer = seat.turn().device->device();
    fewer.apps.removeFirst();
    seat.replace(servedDevice(fewer), seat.turn());
    QCOMPARE(seat.activity().showing, QStringLiteral("app 2"));
    QCOMPARE(seat.turn().shown->app, 1);
    fewer.apps.removeLast();
    seat.replace(servedDevice(fewer), seat.turn());
    QCOMPARE(seat.activity().showing, QString());
}

void SeatTest::aDeviceIsSeatedOnce()
{
    Fleet fleet;
    const auto first = fleet.seat(deviceOf(1, 0));
    QCOMPARE(fleet.seat(deviceOf(2, 0)), first);
    QCOMPARE(fleet.find(u"panel"), first);
    QVERIFY(!fleet.find(u"other"));
    fleet.remove(QStringLiteral("panel"));
    QVERIFY(!fleet.find(u"panel"));
    QCOMPARE(fleet.seats().size(), 0);
}

QTEST_GUILESS_MAIN(SeatTest)
#include "tst_seat.moc"
