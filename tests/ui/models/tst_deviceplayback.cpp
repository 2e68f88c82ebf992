// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/appstatus.h"
#include "ui/models/deviceplayback.h"
#include "ui/models/devicewords.h"
#include "ui/models/fleetitem.h"
#include "ui/models/hourstext.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

/// Stands still until it is set.
class SetClock final : public base::Clock
{
public:
    Instant now() const override { return time; }

    Instant time = std::chrono::sys_days(std::chrono::year(2026) / 3 / 4) + 12h; // a Wednesday
};

/// Three apps, each with a picture, in UTC.
domain::Device device()
{
    domain::Device device;
    device.id = QStringLiteral("4f2a91c0");
    device.timezone = QStringLiteral("UTC");
    device.lastAppIndex = 0;
    for (int i = 0; i < 3; ++i) {
        domain::App app;
        app.id = i + 1;
        app.iname = QString::number(100 + i);
        app.name = QStringLiteral("App %1").arg(i);
        app.order = i;
        device.apps.append(app);
    }
    return device;
}

SharedDevice snapshot(const domain::Device &device)
{
    auto made = std::make_shared<DeviceSnapshot>(DeviceSnapshot{{device, QTimeZone::utc()}, {}});
    made->pictures.resize(static_cast<size_t>(device.apps.size()));
    for (AppPicture &picture : made->pictures)
        picture.fault = frames::PictureFault::None;
    return made;
}

} // namespace

class DevicePlaybackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void itPlaysOnFromTheStoredCursor();
    void anEditOfAnotherAppDoesNotDisturbWhatIsShown();
    void aPinShowsAtOnce();
    void whatTheServerSentIsWhatIsShown();
    void wordsSayWhatComesNext();
    void aStatusSaysWhyNot_data();
    void aStatusSaysWhyNot();
    void theDayIsDrawnInTwoPiecesOverMidnight();
    void hoursAreShort_data();
    void hoursAreShort();
    void timesAreTheLocales();
    void presenceFollowsTheInterval_data();
    void presenceFollowsTheInterval();

private:
    SetClock m_clock;
};

void DevicePlaybackTest::itPlaysOnFromTheStoredCursor()
{
    DevicePlayback playback(m_clock);
    playback.setDevice(snapshot(device()));
    QCOMPARE(playback.step().app, 1);
    const auto next = playback.upcoming(3);
    QCOMPARE(next[0].step.app, 2);
    QCOMPARE(next[1].step.app, 0);
    QCOMPARE(next[0].at, m_clock.time + 15s);
}

void DevicePlaybackTest::anEditOfAnotherAppDoesNotDisturbWhatIsShown()
{
    DevicePlayback playback(m_clock);
    playback.setDevice(snapshot(device()));
    const auto since = playback.since();
    const base::Clock::Instant before = m_clock.time;
    m_clock.time += 5s;
    domain::Device edited = device();
    edited.apps[2].enabled = false;
    playback.setDevice(snapshot(edited));
    m_clock.time = before;
    QCOMPARE(playback.step().app, 1);
    QCOMPARE(playback.since(), since);
    QCOMPARE(playback.upcoming(1)[0].step.app, 0);
}

void DevicePlaybackTest::aPinShowsAtOnce()
{
    DevicePlayback playback(m_clock);
    playback.setDevice(snapshot(device()));
    domain::Device edited = device();
    edited.pinnedApp = QStringLiteral("102");
    QSignalSpy changed(&playback, &DevicePlayback::stepChanged);
    playback.setDevice(snapshot(edited));
    QCOMPARE(playback.step().app, 2);
    QCOMPARE(playback.step().reason, domain::Reason::Pinned);
    QCOMPARE(changed.size(), 1);
}

void DevicePlaybackTest::whatTheServerSentIsWhatIsShown()
{
    DevicePlayback playback(m_clock);
    playback.setDevice(snapshot(device()));
    playback.setServed(DevicePlayback::Served{QStringLiteral("100"), m_clock.time - 4s});
    QCOMPARE(playback.step().app, 0);
    QCOMPARE(playback.since(), m_clock.time - 4s);
    QCOMPARE(playback.upcoming(1)[0].step.app, 1);
    QCOMPARE(playback.upcoming(1)[0].at, m_clock.time + 11s);
    playback.setServed({});
    QVERIFY(!playback.isServed());
    QCOMPARE(playback.step().app, 1);
}

void DevicePlaybackTest::wordsSayWhatComesNext()
{
    domain::Device kitchen = device();
    kitchen.brightness = 35;
    kitchen.dimTime = QStringLiteral("20:00");
    DevicePlayback playback(m_clock);
    playback.setDevice(snapshot(kitchen));
    QCOMPARE(DeviceWords::showing(playback), QStringLiteral("App 1"));
    QCOMPARE(DeviceWords::next(playback, m_clock.time),
             QStringLiteral("then <b>App 2</b> in 15 s, <b>App 0</b>, <b>App 1</b>"));
    QCOMPARE(DeviceWords::loop(playback), QStringLiteral("Loop of 3 pictures, 45 s"));
    QCOMPARE(DeviceWords::brightness(playback, m_clock.time), QStringLiteral("Brightness 35 % (level 4)"));
    QCOMPARE(DeviceWords::duration(90s), QStringLiteral("1 min 30 s"));
}

void DevicePlaybackTest::aStatusSaysWhyNot_data()
{
    QTest::addColumn<int>("app");
    QTest::addColumn<QString>("word");
    QTest::newRow("disabled") << 0 << "disabled";
    QTest::newRow("later today") << 1 << "from 18:00";
    QTest::newRow("another day") << 2 << "from Fri 00:00";
}

void DevicePlaybackTest::aStatusSaysWhyNot()
{
    QFETCH(int, app);
    domain::Device kitchen = device();
    kitchen.apps[0].enabled = false;
    kitchen.apps[1].startTime = QStringLiteral("18:00");
    kitchen.apps[2].days = {QStringLiteral("friday")};
    const SharedDevice shown = snapshot(kitchen);
    const AppStatus status = AppStatus::of(*shown, app, m_clock.time);
    QTEST(status.word, "word");
    QVERIFY(!status.reason.isEmpty());
}

void DevicePlaybackTest::theDayIsDrawnInTwoPiecesOverMidnight()
{
    domain::Device kitchen = device();
    kitchen.apps[0].startTime = QStringLiteral("18:00");
    kitchen.apps[0].endTime = QStringLiteral("05:59");
    const auto shares = activeToday(*snapshot(kitchen), 0, m_clock.time);
    QCOMPARE(shares.size(), size_t(2));
    QCOMPARE(shares[0].from, 0.0);
    QCOMPARE(shares[0].to, 0.25);
    QCOMPARE(shares[1].from, 0.75);
    QCOMPARE(shares[1].to, 1.0);
}

void DevicePlaybackTest::hoursAreShort_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QString>("expected");
    const QString mon = QStringLiteral("monday");
    const QString tue = QStringLiteral("Tuesday");
    const QString wed = QStringLiteral("wednesday");
    const QString sun = QStringLiteral("sunday");
    QTest::newRow("none") << QStringList() << "";
    QTest::newRow("run") << QStringList{wed, mon, tue} << "Mon–Wed";
    QTest::newRow("two") << QStringList{mon, tue} << "Mon, Tue";
    QTest::newRow("apart") << QStringList{mon, sun} << "Mon, Sun";
    QTest::newRow("unknown") << QStringList{QStringLiteral("someday"), sun} << "Sun";
}

void DevicePlaybackTest::hoursAreShort()
{
    QFETCH(QStringList, days);
    QTEST(HoursText::weekdays(days), "expected");
}

void DevicePlaybackTest::timesAreTheLocales()
{
    domain::Device kitchen = device();
    kitchen.nightModeEnabled = true;
    kitchen.nightStart = QStringLiteral("22:30");
    kitchen.nightEnd = QStringLiteral("06:30");
    kitchen.dimTime = QStringLiteral("20:00");
    const SharedDevice shown = snapshot(kitchen);
    DevicePlayback playback(m_clock);
    playback.setDevice(shown);
    playback.setServed(DevicePlayback::Served{QStringLiteral("100"), m_clock.time - 4s});
    QCOMPARE(DeviceWords::windows(*shown), QStringLiteral("Dim from 20:00, night 22:30–06:30"));
    QCOMPARE(DeviceWords::since(playback), QStringLiteral("Showing since 11:59:56"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(DeviceWords::windows(*shown), QStringLiteral("Dim from 8:00 PM, night 10:30 PM–6:30 AM"));
    QCOMPARE(DeviceWords::since(playback), QStringLiteral("Showing since 11:59:56 AM"));
    QCOMPARE(HoursText::window(QStringLiteral("09:00"), {}), QStringLiteral("9:00 AM–11:59 PM"));
    QCOMPARE(HoursText::window({}, QStringLiteral("7:00")), QStringLiteral("12:00 AM–7:00"));
}

void DevicePlaybackTest::presenceFollowsTheInterval_data()
{
    QTest::addColumn<int>("silent");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, int silent, int interval, Presence presence) {
        QTest::newRow(name) << silent << interval << static_cast<int>(presence);
    };
    row("just now", 1, 15, Presence::Online);
    row("two requests late", 60, 15, Presence::Online);
    row("late", 61, 15, Presence::Late);
    row("still within the longest dwell", 360, 15, Presence::Late);
    row("gone", 361, 15, Presence::Offline);
    row("slow device", 1200, 600, Presence::Online);
}

void DevicePlaybackTest::presenceFollowsTheInterval()
{
    QFETCH(int, silent);
    QFETCH(int, interval);
    QFETCH(int, expected);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    QCOMPARE(static_cast<int>(presenceOf(now.addSecs(-silent), interval, now)), expected);
    QCOMPARE(presenceOf({}, interval, now), Presence::Never);
}

QTEST_GUILESS_MAIN(DevicePlaybackTest)
#include "tst_deviceplayback.moc"
