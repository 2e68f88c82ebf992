// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/serving.h"
#include "tests/support/plainsqlite.h"

using namespace server;

namespace {

/// A second is promised; the rest is for a busy machine.
constexpr int noticeMs = 2000;

} // namespace

/// What a program that tells us nothing does to the database is served within a second.
class OtherWritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsNoticedWithinASecond();
    void aDeviceThatWasAddedIsServed();
    void aDeviceThatWasRemovedIsNotFound();
    void theCursorOutlivesAChange();
};

void OtherWritersTest::aChangeIsNoticedWithinASecond()
{
    TestFleet fleet;
    fleet.addDevice(panelId);
    PlainSqlite other(fleet.url().path());
    Service service;
    QVERIFY(start(service, fleet.settings()));
    fetch(service, "/panel/next");
    const auto brightness = [&] {
        return RawClient::header(fetch(service, "/panel/next"), "Tronbyt-Brightness");
    };
    for (const QByteArray value : {"33", "34"}) {
        other.execute({QStringLiteral("UPDATE devices SET brightness = ") + QString::fromLatin1(value)});
        QTRY_COMPARE_WITH_TIMEOUT(brightness(), value, noticeMs);
    }
}

void OtherWritersTest::aDeviceThatWasAddedIsServed()
{
    TestFleet fleet;
    fleet.addDevice(panelId);
    PlainSqlite other(fleet.url().path());
    Service service;
    QVERIFY(start(service, fleet.settings()));
    QVERIFY(fetch(service, "/new/next").startsWith("HTTP/1.1 404 "));
    other.execute({QStringLiteral("CREATE TEMP TABLE copy AS SELECT * FROM devices"),
                   QStringLiteral("UPDATE copy SET id = 'new'"),
                   QStringLiteral("INSERT INTO devices SELECT * FROM copy")});
    QTRY_VERIFY_WITH_TIMEOUT(fetch(service, "/new/next").startsWith("HTTP/1.1 200 "), noticeMs);
}

void OtherWritersTest::aDeviceThatWasRemovedIsNotFound()
{
    TestFleet fleet;
    fleet.addDevice(panelId);
    PlainSqlite other(fleet.url().path());
    Service service;
    QVERIFY(start(service, fleet.settings()));
    QVERIFY(fetch(service, "/panel/next").startsWith("HTTP/1.1 200 "));
    other.execute({QStringLiteral("DELETE FROM devices")});
    QTRY_VERIFY_WITH_TIMEOUT(fetch(service, "/panel/next").startsWith("HTTP/1.1 404 "), noticeMs);
    QTRY_COMPARE(service.activity().size(), 0);
}

void OtherWritersTest::theCursorOutlivesAChange()
{
    TestFleet fleet;
    addPanel(fleet, 3);
    PlainSqlite other(fleet.url().path());
    Service service;
    QVERIFY(start(service, fleet.settings()));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(0));
    other.execute({QStringLiteral("UPDATE devices SET brightness = 33")});
    const auto brightness = [&] { return fetchBody(service, "/panel/brightness"); };
    QTRY_COMPARE_WITH_TIMEOUT(brightness(), QByteArray("33"), noticeMs);
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(1));
    QCOMPARE(fetchBody(service, "/panel/next"), TestFleet::picture(2));
}

QTEST_GUILESS_MAIN(OtherWritersTest)
#include "tst_otherwriters.moc"
