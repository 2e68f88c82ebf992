// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/apihouse.h"
#include "tests/support/ordinaryuser.h"

#include <QTest>

using namespace server;
using namespace std::chrono_literals;
using Method = Request::Method;

/// Which picture a device is given, and which it is spared.
class DevicePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPushComesFirstAndOnce();
    void aHeadRequestLeavesAPushWaiting();
    void aPushThatCannotBeShownIsDropped();
    void aPushThatCannotBeRemovedIsNamed();
    void tronberryGetsTheSameAgainUntilItsTimeIsOver();
    void tronberryIsDimmedWhileItGetsTheSameAgain();
    void tronberryShowsAChangeAtItsNextFrame();
    void tronberryIsNotSentWhatHasBecomeTooLarge();
    void tronberryShowsAPushForItsTimeToo();
    void aClockPutBackFreezesNoTronberry();
    void picturesTooLargeForTheDeviceArePassedOverAndNamed_data();
    void picturesTooLargeForTheDeviceArePassedOverAndNamed();
    void aWideBoardGetsLargePictures();
    void aFaultIsForgottenOnceTheAppIsShown();
    void anAppThatIsSwitchedOffHasNoFault();
    void anotherTypeOfDeviceHasNoneOfTheFaults();
    void anAppWhoseRenderCameOutEmptyIsPassedOver();
};

void DevicePicturesTest::aPushComesFirstAndOnce()
{
    House house;
    const QByteArray one = house.addApp("one");
    const QByteArray first = TestFleet::picture(1000);
    const QByteArray second = TestFleet::picture(2000);
    QVERIFY(house.folders.addPush(QStringLiteral("panel"), first));
    QVERIFY(house.folders.addPush(QStringLiteral("panel"), second));
    const Reply reply = house.next();
    QCOMPARE(reply.body, first);
    QCOMPARE(House::header(reply, "Tronbyt-Brightness"), QByteArray("60"));
    QCOMPARE(House::header(reply, "Tronbyt-Dwell-Secs"), QByteArray("15"));
    QCOMPARE(house.next().body, second);
    QCOMPARE(house.next().body, one); // the rotation has not moved meanwhile
    QVERIFY(house.folders.waitingPushes(QStringLiteral("panel")).isEmpty());
}

void DevicePicturesTest::aHeadRequestLeavesAPushWaiting()
{
    House house;
    const QByteArray push = TestFleet::picture(1000, {60, 30});
    QVERIFY(house.folders.addPush(QStringLiteral("panel"), push));
    QCOMPARE(house.next(Method::Head).body, push);
    QCOMPARE(house.folders.waitingPushes(QStringLiteral("panel")).size(), 1);
    QCOMPARE(house.next().body, push);
}

void DevicePicturesTest::aPushThatCannotBeShownIsDropped()
{
    House house;
    const QByteArray one = house.addApp("one");
    QVERIFY(house.folders.addPush(QStringLiteral("panel"), TestFleet::picture(1, {128, 64})));
    QVERIFY(house.folders.addPush(QStringLiteral("panel"), "no picture"));
    QCOMPARE(house.next(Method::Head).body, one);
    QCOMPARE(house.next().body, one);
    QCOMPARE(house.activity().requests, 1U);
    QVERIFY(house.folders.waitingPushes(QStringLiteral("panel")).isEmpty());
}

void DevicePicturesTest::aPushThatCannotBeRemovedIsNamed()
{
    using ordinaryuser::allow;
    House house;
    const QByteArray one = house.addApp("one");
    const QByteArray webp = TestFleet::picture(1000);
    QVERIFY(house.folders.addPush(QStringLiteral("panel"), webp));
    const QString folder = house.folders.pushFolder(QStringLiteral("panel"));
    const QString root = house.folder.path();
    QVERIFY(allow(folder, 0555));
    for (const QString &path : {root, root + QStringLiteral("/webp"), root + QStringLiteral("/webp/panel")})
        QVERIFY(allow(path, 0755));
    const auto next = [&house] { return ordinaryuser::call([&house] { return house.next().body; }); };
    const auto look = [&house] {
        const auto seat = house.fleet.find(QStringLiteral("panel"));
        seat->setWaitingPushes(house.pictures.waitingPushes(QStringLiteral("panel")));
    };
    QCOMPARE(next(), one);
    look();
    QCOMPARE(next(), one); // not for ever
    QCOMPARE(house.activity().requests, 2U);
    const QString problem = house.activity().problem;
    QVERIFY2(problem.contains(QStringLiteral("cannot be removed")), qPrintable(problem));
    QVERIFY(allow(folder, 0755));
    look();
    QCOMPARE(house.next().body, webp);
    look();
    QCOMPARE(house.activity().problem, QString());
}

void DevicePicturesTest::tronberryGetsTheSameAgainUntilItsTimeIsOver()
{
    House house;
    const QByteArray one = house.addApp("one");
    const QByteArray two = house.addApp("two");
    const auto fetch = [&house] { return house.ask("/panel/next", Method::Get, "Tronberry/1.0").body; };
    QCOMPARE(fetch(), one);
    house.clock.instant += 14s;
    QCOMPARE(fetch(), one);
    house.clock.instant += 1s;
    QCOMPARE(fetch(), two);
    QCOMPARE(house.next().body, one); // others ask when they are ready
}

void DevicePicturesTest::tronberryIsDimmedWhileItGetsTheSameAgain()
{
    House house;
    const QByteArray one = house.addApp("one");
    house.addApp("two");
    const auto fetch = [&house] { return house.ask("/panel/next", Method::Get, "Tronberry/1.0"); };
    QCOMPARE(House::header(fetch(), "Tronbyt-Brightness"), QByteArray("60"));
    house.panel().brightness = 10;
    house.fleet.find(QStringLiteral("panel"))->markStale();
    const Reply again = fetch();
    QCOMPARE(House::header(again, "Tronbyt-Brightness"), QByteArray("10"));
    QCOMPARE(again.body, one);
}

void DevicePicturesTest::tronberryShowsAChangeAtItsNextFrame()
{
    House house;
    const QByteArray one = house.addApp("one");
    const QByteArray two = house.addApp("two");
    const QByteArray three = house.addApp("three");
    const auto fetch = [&house] {
        house.fleet.find(QStringLiteral("panel"))->markStale();
        return house.ask("/panel/next", Method::Get, "Tronberry/1.0").body;
    };
    QCOMPARE(house.next().body, one);
    QCOMPARE(fetch(), one); // no change that concerns it
    house.panel().pinnedApp = QStringLiteral("three");
    QCOMPARE(fetch(), three);
    house.panel().pinnedApp.reset();
    house.panel().apps[0].enabled = false;
    QCOMPARE(fetch(), two);
    house.panel().brightness = 0;
    QCOMPARE(fetch(), house.pictures.defaultPicture()->webp);
    house.panel().brightness = 60;
    QCOMPARE(fetch(), three);
}

void DevicePicturesTest::tronberryIsNotSentWhatHasBecomeTooLarge()
{
    House house;
    const QByteArray one = house.addApp("one");
    const QByteArray two = house.addApp("two");
    const auto fetch = [&house] { return house.ask("/panel/next", Method::Get, "Tronberry/1.0").body; };
    QCOMPARE(fetch(), one);
    house.write(house.panel().apps.first(), TestFleet::picture(3, {128, 64}));
    house.pictures.refresh(house.panel().apps);
    QCOMPARE(house.ask("/panel/currentapp").body, two);
    QCOMPARE(fetch(), two);
    QVERIFY(QFile::remove(house.folders.appFile(house.panel().apps.last())));
    house.pictures.refresh(house.panel().apps);
    QCOMPARE(fetch(), house.pictures.defaultPicture()->webp);
}

void DevicePicturesTest::tronberryShowsAPushForItsTimeToo()
{
    House house;
    const QByteArray one = house.addApp("one");
    const auto fetch = [&house] { return house.ask("/panel/next", Method::Get, "Tronberry/1.0").body; };
    const QByteArray first = TestFleet::picture(1000);
    const QByteArray second = TestFleet::picture(2000);
    QVERIFY(house.folders.addPush(QStringLiteral("panel"), first));
    QVERIFY(house.folders.addPush(QStringLiteral("panel"), second));
    QCOMPARE(fetch(), first);
    QCOMPARE(fetch(), second); // newer ones do not wait
    house.clock.instant += 14s;
    QCOMPARE(fetch(), second);
    QCOMPARE(house.ask("/panel/currentapp").body, second);
    house.clock.instant += 1s;
    QCOMPARE(fetch(), one);
    QCOMPARE(house.ask("/panel/currentapp").body, one);
}

void DevicePicturesTest::aClockPutBackFreezesNoTronberry()
{
    House house;
    const QByteArray one = house.addApp("one");
    const QByteArray two = house.addApp("two");
    const auto fetch = [&house] { return house.ask("/panel/next", Method::Get, "Tronberry/1.0").body; };
    QCOMPARE(fetch(), one);
    house.clock.instant -= 3h;
    QCOMPARE(fetch(), two);
    QCOMPARE(fetch(), two);
}

void DevicePicturesTest::picturesTooLargeForTheDeviceArePassedOverAndNamed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("webp");
    QTest::addColumn<QString>("reason");
    QByteArray padded = TestFleet::picture(3);
    padded.append(QByteArray(70'000, '\0'));
    QTest::newRow("2x on a small board")
        << QStringLiteral("tidbyt_gen2") << TestFleet::picture(3, {128, 64}) << QStringLiteral("64 × 32");
    QTest::newRow("larger than any") << QStringLiteral("tidbyt_gen1") << TestFleet::picture(3, {640, 320})
                                     << QStringLiteral("64 × 32");
    QTest::newRow("too many bytes") << QStringLiteral("pixoticker") << padded
                                    << QStringLiteral("larger than");
    QTest::newRow("no picture") << QStringLiteral("tidbyt_gen1") << QByteArray("hello")
                                << QStringLiteral("no WebP picture");
}

void DevicePicturesTest::picturesTooLargeForTheDeviceArePassedOverAndNamed()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, webp);
    QFETCH(const QString, reason);
    House house;
    house.panel().type = type;
    const QByteArray one = house.addApp("one");
    house.addApp("broken");
    house.write(house.panel().apps.last(), webp);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(house.next().body, one);
    const DeviceActivity activity = house.activity();
    QVERIFY2(activity.problem.contains(reason), qPrintable(activity.problem));
    QVERIFY(activity.problem.contains(QStringLiteral("broken")));
    QCOMPARE(activity.problems, QStringList(activity.problem));
}

void DevicePicturesTest::aWideBoardGetsLargePictures()
{
    House house;
    house.panel().type = QStringLiteral("tronbyt_s3_wide");
    const QByteArray wide = house.addApp("wide", {128, 64});
    const QByteArray small = house.addApp("small");
    QCOMPARE(house.next().body, wide);
    QCOMPARE(house.next().body, small);
    QCOMPARE(house.activity().problem, QString());
}

void DevicePicturesTest::aFaultIsForgottenOnceTheAppIsShown()
{
    House house;
    const QByteArray good = house.addApp("one");
    const domain::App &app = house.panel().apps.first();
    house.write(app, "hello");
    QCOMPARE(house.next().body, house.pictures.defaultPicture()->webp);
    QCOMPARE(house.activity().problems.size(), 1);
    house.write(app, good);
    house.pictures.refresh(house.panel().apps);
    QCOMPARE(house.next().body, good);
    QCOMPARE(house.activity().problem, QString());
}

void DevicePicturesTest::anAppThatIsSwitchedOffHasNoFault()
{
    House house;
    const QByteArray one = house.addApp("one");
    house.addApp("broken");
    house.write(house.panel().apps.last(), "hello");
    const auto faultsAfter = [&house](auto change) {
        change(house.panel());
        house.fleet.find(QStringLiteral("panel"))->markStale();
        return house.next().status == 200 ? house.activity().problems.size() : -1;
    };
    QCOMPARE(house.next().body, one);
    QCOMPARE(house.next().body, one);
    QCOMPARE(house.activity().problems.size(), 1);
    QCOMPARE(faultsAfter([](domain::Device &device) { device.apps.last().enabled = false; }), 0);
    QCOMPARE(faultsAfter([](domain::Device &device) { device.pinnedApp = QStringLiteral("broken"); }), 1);
}

void DevicePicturesTest::anotherTypeOfDeviceHasNoneOfTheFaults()
{
    House house;
    house.addApp("one");
    house.addApp("wide", {128, 64});
    house.next();
    house.next();
    QCOMPARE(house.activity().problems.size(), 1);
    house.panel().type = QStringLiteral("tronbyt_s3_wide");
    house.panel().pinnedApp = QStringLiteral("one"); // the wide one's turn does not come
    house.fleet.find(QStringLiteral("panel"))->markStale();
    house.next();
    QCOMPARE(house.activity().problems, QStringList());
}

void DevicePicturesTest::anAppWhoseRenderCameOutEmptyIsPassedOver()
{
    House house;
    house.addApp("rendered");
    domain::App &app = house.panel().apps.first();
    app.path = QStringLiteral("system-apps/apps/clock/clock.star");
    app.emptyLastRender = true;
    house.write(app, TestFleet::picture(9));
    QCOMPARE(house.next().body, house.pictures.defaultPicture()->webp);
    QCOMPARE(house.activity().problem, QString()); // nothing is wrong with it
}

QTEST_GUILESS_MAIN(DevicePicturesTest)
#include "tst_devicepictures.moc"
