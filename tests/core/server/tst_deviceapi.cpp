// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/apihouse.h"

#include <QTest>

using namespace server;
using namespace std::chrono_literals;
using Method = Request::Method;

/// Every endpoint as a function call.
class DeviceApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appsComeInTurn();
    void aFrameSaysHowToShowIt();
    void aLongDwellIsClampedToWhatFirmwareTakes();
    void withoutAppsTheDefaultPictureIsSent();
    void aDarkDeviceGetsTheDefaultPictureAndIsSeen();
    void headMovesNothing();
    void interstate75GetsTheSamePathUnderV0();
    void badPathsAreNotFound_data();
    void badPathsAreNotFound();
    void otherMethodsAreRefusedWithWhatIsAllowed();
    void unknownDevicesCostNoLookAtTheDatabase();
    void healthIsOk();
    void brightnessIsTheEffectivePercentage();
    void theCurrentAppIsWhatWasSentLast();
    void theCurrentAppIsNotSentTwiceToWhoHasIt();
    void anAppsPictureIsSentByName();
    void aPinThatIsGoneIsCleared();
    void aStaleDeviceIsReadBeforeItsNextFrame();
    void aDeviceThatIsGoneIsNotFound();
    void aDeviceThatCannotBeReadIsToldToComeBack();
    void aStaleDeviceThatCannotBeReadIsServedAsItWas();
};

void DeviceApiTest::appsComeInTurn()
{
    House house;
    const QByteArray one = house.addApp("one");
    const QByteArray two = house.addApp("two");
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(house.next().body, one);
        QCOMPARE(house.next().body, two);
    }
    QCOMPARE(house.reads, 1);
    QCOMPARE(house.fleet.framesServed(), 6U);
}

void DeviceApiTest::aFrameSaysHowToShowIt()
{
    House house;
    house.addApp("one");
    house.panel().apps[0].displayTime = 12;
    const Reply reply = house.next();
    QCOMPARE(reply.status, 200);
    QCOMPARE(House::header(reply, "Content-Type"), QByteArray("image/webp"));
    QCOMPARE(House::header(reply, "Tronbyt-Brightness"), QByteArray("60"));
    QCOMPARE(House::header(reply, "Tronbyt-Dwell-Secs"), QByteArray("12"));
}

void DeviceApiTest::aLongDwellIsClampedToWhatFirmwareTakes()
{
    House house;
    house.addApp("one");
    house.panel().apps[0].displayTime = 3600;
    QCOMPARE(House::header(house.next(), "Tronbyt-Dwell-Secs"), QByteArray("299"));
}

void DeviceApiTest::withoutAppsTheDefaultPictureIsSent()
{
    House house;
    const Reply reply = house.next();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, house.pictures.defaultPicture()->webp);
    QCOMPARE(frames::probe(reply.body)->size, QSize(64, 32));
    QCOMPARE(House::header(reply, "Tronbyt-Dwell-Secs"), QByteArray("15"));
}

void DeviceApiTest::aDarkDeviceGetsTheDefaultPictureAndIsSeen()
{
    House house;
    house.addApp("one");
    house.panel().brightness = 0;
    const Reply reply = house.next();
    QCOMPARE(reply.body, house.pictures.defaultPicture()->webp);
    QCOMPARE(House::header(reply, "Tronbyt-Brightness"), QByteArray("0"));
    QVERIFY(house.activity().lastSeen.isValid());
}

void DeviceApiTest::headMovesNothing()
{
    House house;
    const QByteArray one = house.addApp("one");
    house.addApp("two");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(house.next(Method::Head).body.size(), one.size());
    QCOMPARE(house.fleet.framesServed(), 0U);
    QCOMPARE(house.next().body, one);
}

void DeviceApiTest::interstate75GetsTheSamePathUnderV0()
{
    House house;
    const QByteArray one = house.addApp("one");
    QCOMPARE(house.ask("/v0/devices/panel/next").body, one);
}

void DeviceApiTest::badPathsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/", "/next", "/panel", "/unknown/next", "/../next", "/panel/../next", "/pa nel/next",
          "/panel/next/", "/PANEL/next", "/unknown/brightness", "/unknown/currentapp",
          "/panel/unknown/appwebp", "/unknown/one/appwebp", "/devices/panel/next", "*"})
        QTest::newRow(path) << QByteArray(path);
}

void DeviceApiTest::badPathsAreNotFound()
{
    QFETCH(const QByteArray, path);
    House house;
    house.addApp("one");
    QCOMPARE(house.ask(path.constData()).status, 404);
}

void DeviceApiTest::otherMethodsAreRefusedWithWhatIsAllowed()
{
    House house;
    const Reply reply = house.next(Method::Other);
    QCOMPARE(reply.status, 405);
    QCOMPARE(House::header(reply, "Allow"), QByteArray("GET, HEAD"));
    QCOMPARE(house.ask("/nothing/here", Method::Other).status, 404);
}

void DeviceApiTest::unknownDevicesCostNoLookAtTheDatabase()
{
    House house;
    for (int i = 0; i < 100; ++i)
        house.ask(("/" + QByteArray::number(i) + "/next").constData());
    QCOMPARE(house.reads, 0);
}

void DeviceApiTest::healthIsOk()
{
    House house;
    QCOMPARE(house.ask("/health").body, QByteArray("OK"));
}

void DeviceApiTest::brightnessIsTheEffectivePercentage()
{
    House house;
    QCOMPARE(house.ask("/panel/brightness").body, QByteArray("60"));
    house.panel().nightModeEnabled = true;
    house.panel().nightBrightness = 5;
    house.panel().nightStart = QStringLiteral("11:00");
    house.panel().nightEnd = QStringLiteral("13:00");
    house.fleet.find(QStringLiteral("panel"))->markStale();
    const Reply reply = house.ask("/panel/brightness");
    QCOMPARE(reply.body, QByteArray("5"));
    QVERIFY(House::header(reply, "Content-Type").startsWith("text/plain"));
}

void DeviceApiTest::theCurrentAppIsWhatWasSentLast()
{
    House house;
    const QByteArray one = house.addApp("one");
    const QByteArray two = house.addApp("two");
    house.panel().lastAppIndex = 1;
    QCOMPARE(house.ask("/panel/currentapp").body, two); // as stored
    QCOMPARE(house.next().body, one);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(house.ask("/panel/currentapp").body, one);
    QCOMPARE(house.next().body, two);
}

void DeviceApiTest::theCurrentAppIsNotSentTwiceToWhoHasIt()
{
    House house;
    const QByteArray one = house.addApp("one");
    house.next();
    const QByteArray tag = House::header(house.ask("/panel/currentapp"), "ETag");
    QVERIFY(tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"'));
    for (const QByteArray &known : {tag, "W/" + tag, "\"other\", " + tag, QByteArray("*")}) {
        const Reply reply = house.ask("/panel/currentapp", Method::Get, {}, known);
        QCOMPARE(reply.status, 304);
        QCOMPARE(reply.body, QByteArray());
        QCOMPARE(House::header(reply, "ETag"), tag);
    }
    QCOMPARE(house.ask("/panel/currentapp", Method::Get, {}, "\"other\"").body, one);
}

void DeviceApiTest::anAppsPictureIsSentByName()
{
    House house;
    house.addApp("one");
    const QByteArray two = house.addApp("two");
    const Reply reply = house.ask("/panel/two/appwebp");
    QCOMPARE(reply.body, two);
    const QByteArray tag = House::header(reply, "ETag");
    QCOMPARE(house.ask("/panel/two/appwebp", Method::Get, {}, tag).status, 304);
    QCOMPARE(house.ask("/panel/one/appwebp", Method::Get, {}, tag).status, 200);
    house.write(house.panel().apps.first(), "<html>no picture</html>");
    house.pictures.refresh(house.panel().apps);
    QCOMPARE(house.ask("/panel/one/appwebp").status, 404);
}

void DeviceApiTest::aPinThatIsGoneIsCleared()
{
    House house;
    const QByteArray one = house.addApp("one");
    house.panel().pinnedApp = QStringLiteral("long gone");
    QCOMPARE(house.next().body, one);
    const auto unsaved = house.fleet.find(QStringLiteral("panel"))->unsaved();
    QVERIFY(unsaved && unsaved->clearPin);
}

void DeviceApiTest::aStaleDeviceIsReadBeforeItsNextFrame()
{
    House house;
    house.addApp("one");
    house.next();
    house.panel().brightness = 10;
    QCOMPARE(House::header(house.next(), "Tronbyt-Brightness"), QByteArray("60"));
    house.fleet.find(QStringLiteral("panel"))->markStale();
    QCOMPARE(House::header(house.next(), "Tronbyt-Brightness"), QByteArray("10"));
    house.next();
    QCOMPARE(house.reads, 2);
}

void DeviceApiTest::aDeviceThatIsGoneIsNotFound()
{
    House house;
    house.next();
    house.devices.clear();
    house.fleet.find(QStringLiteral("panel"))->markStale();
    QCOMPARE(house.next().status, 404);
    QCOMPARE(house.next().status, 404);
    QCOMPARE(house.reads, 2); // it is not looked for again
}

void DeviceApiTest::aDeviceThatCannotBeReadIsToldToComeBack()
{
    House house;
    house.databaseAnswers = false;
    const Reply reply = house.next();
    QCOMPARE(reply.status, 503);
    QCOMPARE(House::header(reply, "Retry-After"), QByteArray("5"));
    house.databaseAnswers = true;
    QCOMPARE(house.next().status, 200);
}

void DeviceApiTest::aStaleDeviceThatCannotBeReadIsServedAsItWas()
{
    House house;
    const QByteArray one = house.addApp("one");
    QCOMPARE(house.next().body, one);
    house.databaseAnswers = false;
    house.panel().brightness = 10;
    house.fleet.find(QStringLiteral("panel"))->markStale();
    QCOMPARE(House::header(house.next(), "Tronbyt-Brightness"), QByteArray("60"));
    house.databaseAnswers = true;
    QCOMPARE(House::header(house.next(), "Tronbyt-Brightness"), QByteArray("10"));
}

QTEST_GUILESS_MAIN(DeviceApiTest)
#include "tst_deviceapi.moc"
