// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clockchange.h"
#include "tests/core/domain/times.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace domain;
using namespace times;

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// Such as "2026-03-29T02:00:00/2026-03-29T03:00:00", one a stretch.
QStringList text(const std::vector<LocalSpan> &spans)
{
    QStringList list;
    for (const LocalSpan &span : spans)
        list.append(times::text(span.from) + u'/' + times::text(span.to));
    return list;
}

} // namespace

class ClockChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextChangeIsFound_data();
    void theNextChangeIsFound();
    void aZoneWithoutChangesHasNone();
    void aDayRunsAsItsClockDoes_data();
    void aDayRunsAsItsClockDoes();
    void theHoursOfADayAreThoseOfItsClock_data();
    void theHoursOfADayAreThoseOfItsClock();
    void everyInstantIsOnItsDate_data();
    void everyInstantIsOnItsDate();
};

void ClockChangeTest::theNextChangeIsFound_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *zone, const char *after, const char *at,
                        const char *words) {
        QTest::newRow(name) << QByteArray(zone) << latin(after) << latin(at) << latin(words);
    };
    row("forward", "Europe/Berlin", "2026-01-01T00:00:00Z", "2026-03-29T01:00:00Z",
        "On 29 March 2026 at 02:00 the clock goes forward to 03:00.");
    row("back", "Europe/Berlin", "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z",
        "On 25 October 2026 at 03:00 the clock goes back to 02:00.");
    row("half an hour", "Australia/Lord_Howe", "2026-09-01T00:00:00Z", "2026-10-03T15:30:00Z",
        "On 4 October 2026 at 02:00 the clock goes forward to 02:30.");
    row("at midnight", "America/Havana", "2026-01-01T00:00:00Z", "2026-03-08T05:00:00Z",
        "On 8 March 2026 at 00:00 the clock goes forward to 01:00.");
    row("a whole day", "Pacific/Apia", "2011-12-01T00:00:00Z", "2011-12-30T10:00:00Z",
        "On 30 December 2011 at 00:00 the clock goes forward to 00:00.");
    row("far ahead", "Europe/Berlin", "2070-01-01T00:00:00Z", "2070-03-30T01:00:00Z",
        "On 30 March 2070 at 02:00 the clock goes forward to 03:00.");
}

void ClockChangeTest::theNextChangeIsFound()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, after);
    const auto change = nextClockChange(Zone(QTimeZone(zone)), instant(after));
    QVERIFY(change);
    QTEST(times::text(change->at), "at");
    QTEST(clockChangeWords(*change, british), "words");
    QCOMPARE(change->isForward(), change->to() > change->from());
}

void ClockChangeTest::aZoneWithoutChangesHasNone()
{
    const Instant now = instant(latin("2026-01-01T00:00:00Z"));
    QVERIFY(!nextClockChange(Zone(QTimeZone("UTC")), now));
    QVERIFY(!nextClockChange(Zone(QTimeZone("Asia/Tokyo")), now));
}

void ClockChangeTest::aDayRunsAsItsClockDoes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QStringList>("spans");
    QTest::addColumn<QStringList>("skipped");
    QTest::addColumn<QStringList>("doubled");
    const auto row = [](const char *name, const char *zone, const char *day, const QStringList &spans,
                        const QStringList &skipped, const QStringList &doubled) {
        QTest::newRow(name) << QByteArray(zone) << latin(day) << spans << skipped << doubled;
    };
    row("24 hours", "Europe/Berlin", "2026-03-28", {latin("2026-03-27T23:00:00Z/2026-03-28T23:00:00Z")}, {},
        {});
    row("23 hours", "Europe/Berlin", "2026-03-29", {latin("2026-03-28T23:00:00Z/2026-03-29T22:00:00Z")},
        {latin("2026-03-29T02:00:00/2026-03-29T03:00:00")}, {});
    row("25 hours", "Europe/Berlin", "2026-10-25", {latin("2026-10-24T22:00:00Z/2026-10-25T23:00:00Z")}, {},
        {latin("2026-10-25T02:00:00/2026-10-25T03:00:00")});
    row("half an hour less", "Australia/Lord_Howe", "2026-10-04",
        {latin("2026-10-03T13:30:00Z/2026-10-04T13:00:00Z")},
        {latin("2026-10-04T02:00:00/2026-10-04T02:30:00")}, {});
    row("no midnight", "America/Havana", "2026-03-08", {latin("2026-03-08T05:00:00Z/2026-03-09T04:00:00Z")},
        {latin("2026-03-08T00:00:00/2026-03-08T01:00:00")}, {});
    row("one day back over midnight", "America/St_Johns", "2010-11-06",
        {latin("2010-11-06T02:30:00Z/2010-11-07T02:30:00Z"),
         latin("2010-11-07T02:31:00Z/2010-11-07T03:30:00Z")},
        {}, {latin("2010-11-06T23:01:00/2010-11-07T00:00:00")});
    row("no day at all", "Pacific/Apia", "2011-12-30", {}, {latin("2011-12-30T00:00:00/2011-12-31T00:00:00")},
        {});
}

void ClockChangeTest::aDayRunsAsItsClockDoes()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, day);
    const LocalDay found = localDay(Zone(QTimeZone(zone)), date(day));
    QTEST(times::text(found.spans), "spans");
    QTEST(text(found.skipped), "skipped");
    QTEST(text(found.doubled), "doubled");
    std::chrono::milliseconds expected = 24h;
    for (const LocalSpan &skipped : found.skipped)
        expected -= skipped.to - skipped.from;
    for (const LocalSpan &doubled : found.doubled)
        expected += doubled.to - doubled.from;
    QCOMPARE(found.length().count(), expected.count());
}

void ClockChangeTest::theHoursOfADayAreThoseOfItsClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("hours"); ///< figure, and its minutes where it is not a whole one
    const auto row = [](const char *name, const char *zone, const char *day, const char *hours) {
        QTest::newRow(name) << QByteArray(zone) << latin(day) << latin(hours);
    };
    row("24", "Europe/Berlin", "2026-03-28", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23");
    row("23", "Europe/Berlin", "2026-03-29", "0 1 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23");
    row("25", "Europe/Berlin", "2026-10-25",
        "0 1 2 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23");
    row("half an hour less", "Australia/Lord_Howe", "2026-10-04",
        "0 1 2:30 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23");
    row("half an hour more", "Australia/Lord_Howe", "2026-04-05",
        "0 1 1:30 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23");
    row("none", "Pacific/Apia", "2011-12-30", "");
}

void ClockChangeTest::theHoursOfADayAreThoseOfItsClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, day);
    QStringList figures;
    for (const LocalHour &hour : hoursOf(Zone(QTimeZone(zone)), date(day))) {
        const auto minutes = (hour.span.to - hour.span.from) / 1min;
        figures.append(minutes == 60 ? QString::number(hour.hour)
                                     : QStringLiteral("%1:%2").arg(hour.hour).arg(minutes));
    }
    QTEST(figures.join(u' '), "hours");
}

void ClockChangeTest::everyInstantIsOnItsDate_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana",
                             "Asia/Kathmandu", "Africa/Casablanca"}) {
        QTest::addRow("%s, spring", zone) << QByteArray(zone) << latin("2026-03-01T00:00:00Z");
        QTest::addRow("%s, autumn", zone) << QByteArray(zone) << latin("2026-09-28T00:00:00Z");
    }
    QTest::newRow("St Johns") << QByteArray("America/St_Johns") << latin("2010-10-20T00:00:00Z");
    QTest::newRow("Apia") << QByteArray("Pacific/Apia") << latin("2011-12-20T00:00:00Z");
}

void ClockChangeTest::everyInstantIsOnItsDate()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    const Zone ours{QTimeZone(zone)};
    const QTimeZone system(zone);
    const Instant begin = instant(from);
    std::map<LocalDate, LocalDay> known;
    for (Instant at = begin; at < begin + days(40); at += 5min) {
        const QDateTime shown = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), system);
        const LocalDate date = times::date(shown.date().toString(Qt::ISODate));
        if (!known.contains(date))
            known.emplace(date, localDay(ours, date));
        QVERIFY2(contains(known.at(date).spans, at), qPrintable(times::text(at)));
        const LocalDate before = date - days(1);
        QVERIFY2(!known.contains(before) || !contains(known.at(before).spans, at),
                 qPrintable(times::text(at)));
    }
}

QTEST_GUILESS_MAIN(ClockChangeTest)
#include "tst_clockchange.moc"
