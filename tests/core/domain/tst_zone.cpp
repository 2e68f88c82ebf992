// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/zone.h"
#include "tests/core/domain/times.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace domain;
using namespace times;

namespace {

const QTimeZone fallbackZone("America/New_York");

Zone zoneNamed(const char *name)
{
    return Zone(QTimeZone(name));
}

Device deviceIn(const std::optional<QString> &zone, const std::optional<QString> &zoneOfLocation)
{
    Device device;
    device.timezone = zone;
    device.location = Location();
    device.location->timezone = zoneOfLocation;
    return device;
}

QString localText(const char *zone, const char *instantText)
{
    return text(zoneNamed(zone).localTime(instant(QString::fromLatin1(instantText))));
}

} // namespace

class ZoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownInstantsHaveTheirLocalTime_data();
    void knownInstantsHaveTheirLocalTime();
    void everyZoneAgreesWithTheSystemAtAnyInstant();
    void stretchesCoverTheSpanWithoutGaps();
    void localTimesHaveTheirFirstInstant_data();
    void localTimesHaveTheirFirstInstant();
    void anInvalidZoneCountsAsUtc();
    void manyThreadsMayAskAtOnce();
    void ianaNamesAreTold_data();
    void ianaNamesAreTold();
    void theDeviceDecidesThenTheLocationThenTheComputer_data();
    void theDeviceDecidesThenTheLocationThenTheComputer();
    void whatIsPassedOverIsSaid();
};

void ZoneTest::knownInstantsHaveTheirLocalTime_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *zone, const char *utc, const char *expected) {
        QTest::newRow(name) << localText(zone, utc) << QString::fromLatin1(expected);
    };
    row("before the skipped hour", "Europe/London", "2026-03-29T00:59:59Z", "2026-03-29T00:59:59");
    row("after the skipped hour", "Europe/London", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00");
    row("first pass of the repeated hour", "America/New_York", "2026-11-01T05:30:00Z", "2026-11-01T01:30:00");
    row("second pass of the repeated hour", "America/New_York", "2026-11-01T06:30:00Z",
        "2026-11-01T01:30:00");
    row("half an hour skipped", "Australia/Lord_Howe", "2026-10-03T15:30:00Z", "2026-10-04T02:30:00");
    row("half an hour repeated", "Australia/Lord_Howe", "2026-04-04T15:00:00Z", "2026-04-05T01:30:00");
    row("three quarters", "Asia/Kathmandu", "2026-01-01T00:00:00Z", "2026-01-01T05:45:00");
    row("before the skipped day", "Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29T23:59:59");
    row("after the skipped day", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31T00:00:00");
    row("offsets with seconds", "Europe/Amsterdam", "1930-01-01T00:00:00Z", "1930-01-01T00:19:32");
    row("after the years that files list", "Europe/Berlin", "2050-07-01T00:00:00Z", "2050-07-01T02:00:00");
    row("long after", "Europe/Berlin", "2150-07-01T00:00:00Z", "2150-07-01T02:00:00");
    row("date line", "Pacific/Kiritimati", "2026-01-01T10:00:00Z", "2026-01-02T00:00:00");
    row("UTC", "UTC", "2026-01-01T10:00:00Z", "2026-01-01T10:00:00");
}

void ZoneTest::knownInstantsHaveTheirLocalTime()
{
    QFETCH(QString, local);
    QTEST(local, "expected");
}

void ZoneTest::everyZoneAgreesWithTheSystemAtAnyInstant()
{
    constexpr quint32 seed = 11;
    QRandomGenerator random(seed);
    const qint64 first = instant(QStringLiteral("1950-01-01T00:00:00Z")).time_since_epoch().count();
    const qint64 last = instant(QStringLiteral("2090-01-01T00:00:00Z")).time_since_epoch().count();
    const auto names = QTimeZone::availableTimeZoneIds();
    for (int i = 0; i < names.size(); i += 7) {
        const QTimeZone system(names[i]);
        const Zone zone(system);
        for (int round = 0; round < 200; ++round) {
            const qint64 ms = first + static_cast<qint64>(random.generateDouble() * double(last - first));
            const int offset = system.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
            const auto local =
                zone.localTime(Instant(std::chrono::milliseconds(ms))).time_since_epoch().count();
            QVERIFY2(local == ms + offset * 1000LL, names[i].constData());
        }
    }
}

void ZoneTest::stretchesCoverTheSpanWithoutGaps()
{
    for (const char *name : {"Europe/London", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu",
                             "Africa/Casablanca", "America/New_York", "UTC"}) {
        const Zone zone = zoneNamed(name);
        for (const Span &asked :
             {span(QStringLiteral("2026-01-01T00:00:00Z"), QStringLiteral("2027-01-01T00:00:00Z")),
              span(QStringLiteral("1999-06-01T00:00:00Z"), QStringLiteral("2012-06-01T00:00:00Z")),
              span(QStringLiteral("2036-06-01T00:00:00Z"), QStringLiteral("2066-06-01T00:00:00Z"))}) {
            const auto stretches = zone.stretches(asked);
            QCOMPARE(stretches.front().span.from, asked.from);
            QCOMPARE(stretches.back().span.to, asked.to);
            for (size_t i = 0; i < stretches.size(); ++i) {
                const Zone::Stretch &one = stretches[i];
                QCOMPARE(zone.localTime(one.span.from).time_since_epoch() - one.offset,
                         one.span.from.time_since_epoch());
                QCOMPARE(zone.localTime(one.span.to - std::chrono::milliseconds(1)).time_since_epoch() -
                             one.offset,
                         one.span.to.time_since_epoch() - std::chrono::milliseconds(1));
                QVERIFY(i == 0 ||
                        (stretches[i - 1].span.to == one.span.from && stretches[i - 1].offset != one.offset));
            }
        }
        QVERIFY(zone.stretches({Instant(), Instant()}).empty());
    }
    QCOMPARE(
        zoneNamed("Europe/London")
            .stretches(span(QStringLiteral("2026-01-01T00:00:00Z"), QStringLiteral("2027-01-01T00:00:00Z")))
            .size(),
        size_t(3));
}

void ZoneTest::localTimesHaveTheirFirstInstant_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    QTest::newRow("plain") << QByteArray("Europe/Berlin") << "2026-01-01T00:00:00"
                           << "2025-12-31T23:00:00Z";
    QTest::newRow("skipped") << QByteArray("Europe/Berlin") << "2026-03-29T02:30:00"
                             << "2026-03-29T01:00:00Z";
    QTest::newRow("repeated") << QByteArray("Europe/Berlin") << "2026-10-25T02:30:00"
                              << "2026-10-25T00:30:00Z";
    QTest::newRow("skipped day") << QByteArray("Pacific/Apia") << "2011-12-30T12:00:00"
                                 << "2011-12-30T10:00:00Z";
    QTest::newRow("half hour") << QByteArray("Australia/Lord_Howe") << "2026-04-05T01:45:00"
                               << "2026-04-04T14:45:00Z";
}

void ZoneTest::localTimesHaveTheirFirstInstant()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, local);
    QTEST(text(Zone(QTimeZone(zone)).instantOf(wall(local))), "utc");
}

void ZoneTest::anInvalidZoneCountsAsUtc()
{
    const Zone zone{QTimeZone()};
    QCOMPARE(text(zone.localTime(instant(QStringLiteral("2026-07-01T12:00:00Z")))),
             QStringLiteral("2026-07-01T12:00:00"));
}

void ZoneTest::manyThreadsMayAskAtOnce()
{
    std::atomic<int> wrong = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([&wrong] {
            for (int i = 0; i < 500; ++i) {
                const Zone zone = zoneNamed(i % 2 ? "Europe/Paris" : "Asia/Tokyo");
                const Instant at(std::chrono::hours(i * 24 * 40)); // before, within and after what is known
                const Instant back = zone.instantOf(zone.localTime(at));
                wrong += back <= at && at - back <= std::chrono::hours(1) ? 0 : 1;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(wrong.load(), 0);
}

void ZoneTest::ianaNamesAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isZone");
    for (const char *name :
         {"Europe/Berlin", "US/Eastern", "Asia/Calcutta", "America/Argentina/Buenos_Aires", "UTC", "GMT",
          "Etc/UTC", "Etc/GMT+5", "EST5EDT", "NZ", "Zulu", "America/Port-au-Prince"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"",
                             "None",
                             "none",
                             "EDT",
                             "CEST",
                             "ABC3",
                             "UTC+01:00",
                             "europe/berlin",
                             "Europe",
                             "Europe/",
                             "/Europe/Berlin",
                             "Europe/Nowhere",
                             "Europe/../Europe/Berlin",
                             "posix/UTC",
                             "right/UTC",
                             "localtime",
                             "posixrules",
                             "Factory",
                             "Europe/Berlin ",
                             "Europe Berlin",
                             "NZST-12NZDT,M10.1.0,M3.3.0"})
        QTest::addRow("'%s'", name) << QString::fromLatin1(name) << false;
}

void ZoneTest::ianaNamesAreTold()
{
    QFETCH(QString, name);
    QTEST(isIanaZone(name), "isZone");
}

void ZoneTest::theDeviceDecidesThenTheLocationThenTheComputer_data()
{
    using Text = std::optional<QString>;
    QTest::addColumn<std::optional<QString>>("ofDevice");
    QTest::addColumn<std::optional<QString>>("ofLocation");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<ZoneSource>("source");
    QTest::addColumn<int>("refused");
    const Text unset;
    const Text berlin = QStringLiteral("Europe/Berlin");
    const Text tokyo = QStringLiteral("Asia/Tokyo");
    const Text empty = QLatin1String("");
    const Text none = QStringLiteral("None");
    const Text edt = QStringLiteral("EDT");
    QTest::newRow("device before location")
        << berlin << tokyo << QByteArray("Europe/Berlin") << ZoneSource::Device << 0;
    QTest::newRow("location") << unset << tokyo << QByteArray("Asia/Tokyo") << ZoneSource::Location << 0;
    QTest::newRow("computer") << unset << unset << QByteArray("America/New_York") << ZoneSource::Fallback
                              << 0;
    QTest::newRow("empty text") << empty << tokyo << QByteArray("Asia/Tokyo") << ZoneSource::Location << 1;
    QTest::newRow("None") << none << tokyo << QByteArray("Asia/Tokyo") << ZoneSource::Location << 1;
    QTest::newRow("abbreviation") << edt << unset << QByteArray("America/New_York") << ZoneSource::Fallback
                                  << 1;
    QTest::newRow("neither") << none << empty << QByteArray("America/New_York") << ZoneSource::Fallback << 2;
}

void ZoneTest::theDeviceDecidesThenTheLocationThenTheComputer()
{
    QFETCH(std::optional<QString>, ofDevice);
    QFETCH(std::optional<QString>, ofLocation);
    const ZoneChoice choice = zoneOf(deviceIn(ofDevice, ofLocation), fallbackZone);
    QTEST(choice.zone.id(), "zone");
    QTEST(choice.source, "source");
    QTEST(static_cast<int>(choice.refused.size()), "refused");
}

void ZoneTest::whatIsPassedOverIsSaid()
{
    const ZoneChoice choice = zoneOf(deviceIn(QStringLiteral("EDT"), QLatin1String("")), fallbackZone);
    QVERIFY(problemSentence(choice.refused[0]).contains(QStringLiteral("The device's time zone “EDT”")));
    QVERIFY(problemSentence(choice.refused[1])
                .contains(QStringLiteral("The location's time zone is an empty text")));
    QVERIFY(zoneOf(Device(), fallbackZone).refused.isEmpty());
}

QTEST_GUILESS_MAIN(ZoneTest)
#include "tst_zone.moc"
