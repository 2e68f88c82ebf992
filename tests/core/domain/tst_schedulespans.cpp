// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schedule.h"
#include "tests/core/domain/plainrules.h"
#include "tests/core/domain/times.h"

#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace times;

namespace {

using namespace std::chrono_literals;

bool isProper(const Spans &spans, const Span &limits)
{
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].from >= spans[i].to || (i > 0 && spans[i].from <= spans[i - 1].to))
            return false;
    }
    return spans.empty() || (spans.front().from >= limits.from && spans.back().to <= limits.to);
}

} // namespace

class ScheduleSpansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownSpans_data();
    void knownSpans();
    void anEmptySpanHasNone();
    void everyMinuteAgreesWithThePlainRules_data();
    void everyMinuteAgreesWithThePlainRules();
    void anyInstantIsActiveExactlyWithinTheSpans();
    void nextOccurrencesAreTheFirstSpans_data();
    void nextOccurrencesAreTheFirstSpans();
    void aRuleThatNeverMatchesHasNoNextOccurrence();
    void nextDatesCountFromTheStart();
};

void ScheduleSpansTest::knownSpans_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("expected");
    const QByteArray berlin("Europe/Berlin");
    const auto row = [](const char *name, const QByteArray &zone, const char *start, const char *end,
                        const QStringList &days, const char *from, const char *to,
                        const QStringList &expected) {
        QTest::newRow(name) << zone << QString::fromLatin1(start) << QString::fromLatin1(end) << days
                            << QString::fromLatin1(from) << QString::fromLatin1(to) << expected;
    };
    const QStringList friday{QStringLiteral("friday")};
    row("the end minute belongs to it", "UTC", "18:00", "22:00", {}, "2026-03-06T00:00:00Z",
        "2026-03-07T00:00:00Z", {QStringLiteral("2026-03-06T18:00:00Z/2026-03-06T22:01:00Z")});
    row("clipped", "UTC", "18:00", "22:00", {}, "2026-03-06T19:00:30Z", "2026-03-06T20:00:00Z",
        {QStringLiteral("2026-03-06T19:00:30Z/2026-03-06T20:00:00Z")});
    row("all day joins over midnight", "UTC", "00:00", "23:59", {}, "2026-03-06T00:00:00Z",
        "2026-03-09T00:00:00Z", {QStringLiteral("2026-03-06T00:00:00Z/2026-03-09T00:00:00Z")});
    row("Friday 22–02 is two pieces of Friday", "UTC", "22:00", "02:00", friday, "2026-03-05T00:00:00Z",
        "2026-03-08T00:00:00Z",
        {QStringLiteral("2026-03-06T00:00:00Z/2026-03-06T02:01:00Z"),
         QStringLiteral("2026-03-06T22:00:00Z/2026-03-07T00:00:00Z")});
    row("the skipped hour is left out", berlin, "01:30", "03:29", {}, "2026-03-29T00:00:00+01:00",
        "2026-03-30T00:00:00+02:00", {QStringLiteral("2026-03-29T00:30:00Z/2026-03-29T01:30:00Z")});
    row("a window within the skipped hour never comes", berlin, "02:10", "02:50", {},
        "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00", {});
    row("a window within the repeated hour comes twice", berlin, "02:10", "02:19", {},
        "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00",
        {QStringLiteral("2026-10-25T00:10:00Z/2026-10-25T00:20:00Z"),
         QStringLiteral("2026-10-25T01:10:00Z/2026-10-25T01:20:00Z")});
    row("a window over the repeated hour lasts longer", berlin, "01:00", "03:59", {},
        "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00",
        {QStringLiteral("2026-10-24T23:00:00Z/2026-10-25T03:00:00Z")});
    row("the skipped day has none", "Pacific/Apia", "00:00", "23:59", friday, "2011-12-28T00:00:00Z",
        "2012-01-02T00:00:00Z", {});
    row("three quarters of an hour", "Asia/Kathmandu", "00:00", "00:59", {}, "2026-03-05T18:00:00Z",
        "2026-03-06T00:00:00Z", {QStringLiteral("2026-03-05T18:15:00Z/2026-03-05T19:15:00Z")});
}

void ScheduleSpansTest::knownSpans()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QStringList, days);
    QFETCH(QString, from);
    QFETCH(QString, to);
    App app;
    app.startTime = start;
    app.endTime = end;
    app.days = days;
    QTEST(text(activeSpans(ScheduleRule(app), Zone(QTimeZone(zone)), span(from, to))), "expected");
}

void ScheduleSpansTest::anEmptySpanHasNone()
{
    const Instant at = instant(QStringLiteral("2026-03-06T00:00:00Z"));
    const Zone zone{QTimeZone("UTC")};
    QVERIFY(activeSpans(ScheduleRule(App()), zone, {at, at}).empty());
    QVERIFY(activeSpans(ScheduleRule(App()), zone, {at, at - 1h}).empty());
}

void ScheduleSpansTest::everyMinuteAgreesWithThePlainRules_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::newRow("spring forward, New York") << QByteArray("America/New_York") << QDate(2026, 3, 2);
    QTest::newRow("fall back, New York") << QByteArray("America/New_York") << QDate(2026, 10, 26);
    QTest::newRow("year's end, London") << QByteArray("Europe/London") << QDate(2025, 12, 25);
    QTest::newRow("29 February, Berlin") << QByteArray("Europe/Berlin") << QDate(2028, 2, 23);
    QTest::newRow("no 29 February, Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 2, 23);
    QTest::newRow("half an hour forward, Lord Howe")
        << QByteArray("Australia/Lord_Howe") << QDate(2026, 9, 28);
    QTest::newRow("half an hour back, Lord Howe") << QByteArray("Australia/Lord_Howe") << QDate(2026, 3, 30);
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QDate(2026, 5, 25);
    QTest::newRow("skipped day, Apia") << QByteArray("Pacific/Apia") << QDate(2011, 12, 24);
    QTest::newRow("far ahead, Berlin") << QByteArray("Europe/Berlin") << QDate(2070, 3, 24);
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 1, 26);
}

void ScheduleSpansTest::everyMinuteAgreesWithThePlainRules()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, first);
    constexpr quint32 seed = 20260101;
    QRandomGenerator random(seed);
    const QTimeZone system(zone);
    const Zone ours(system);
    const Instant from(std::chrono::milliseconds(QDateTime(first, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()));
    const Span weeks{from, from + std::chrono::weeks(2)};
    std::vector<plainrules::Shown> shown;
    for (Instant at = weeks.from; at < weeks.to; at += 1min) {
        const auto local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), system);
        shown.push_back({local.date(), local.toString(QStringLiteral("HH:mm"))});
    }
    for (int round = 0; round < 8; ++round) {
        const App app = plainrules::randomApp(random, first);
        const Spans spans = activeSpans(ScheduleRule(app), ours, weeks);
        QVERIFY(isProper(spans, weeks));
        Instant at = weeks.from;
        for (const plainrules::Shown &local : shown) {
            const bool expected = plainrules::isActive(app, local);
            if (contains(spans, at) != expected || contains(spans, at + 59999ms) != expected)
                QFAIL(qPrintable(QStringLiteral("round %1 at %2").arg(round).arg(text(at))));
            at += 1min;
        }
    }
}

void ScheduleSpansTest::anyInstantIsActiveExactlyWithinTheSpans()
{
    constexpr quint32 seed = 99;
    QRandomGenerator random(seed);
    const auto names = QTimeZone::availableTimeZoneIds();
    for (int round = 0; round < 300; ++round) {
        const Zone zone{QTimeZone(names[random.bounded(static_cast<int>(names.size()))])};
        const QDate first = QDate(2008, 1, 1).addDays(random.bounded(365 * 60));
        const Instant from(
            std::chrono::milliseconds(QDateTime(first, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()));
        const Span asked{from + std::chrono::seconds(random.bounded(86400)),
                         from + std::chrono::days(random.bounded(2, 400))};
        const ScheduleRule rule(plainrules::randomApp(random, first));
        const Spans spans = activeSpans(rule, zone, asked);
        QVERIFY(isProper(spans, asked));
        const auto length = double((asked.to - asked.from).count());
        for (int i = 0; i < 200; ++i) {
            const Instant at =
                asked.from + std::chrono::milliseconds(qint64(random.generateDouble() * length));
            QVERIFY2(contains(spans, at) == rule.isActive(zone.localTime(at)),
                     qPrintable(QStringLiteral("round %1 at %2").arg(round).arg(text(at))));
        }
    }
}

void ScheduleSpansTest::nextOccurrencesAreTheFirstSpans_data()
{
    QTest::addColumn<App>("app");
    QTest::addColumn<QStringList>("expected");
    App evenings;
    evenings.startTime = QStringLiteral("18:00");
    evenings.endTime = QStringLiteral("18:29");
    QTest::newRow("the running one begins now")
        << evenings
        << QStringList{QStringLiteral("2026-03-06T18:10:00Z/2026-03-06T18:30:00Z"),
                       QStringLiteral("2026-03-07T18:00:00Z/2026-03-07T18:30:00Z")};
    App birthday;
    birthday.useCustomRecurrence = true;
    birthday.recurrenceType = QStringLiteral("yearly");
    birthday.recurrenceStartDate = QDate(2024, 2, 29);
    QTest::newRow("years apart") << birthday
                                 << QStringList{QStringLiteral("2028-02-29T00:00:00Z/2028-03-01T00:00:00Z"),
                                                QStringLiteral("2032-02-29T00:00:00Z/2032-03-01T00:00:00Z")};
    birthday.recurrenceStartDate = QDate(2199, 5, 1);
    QTest::newRow("a start far ahead")
        << birthday
        << QStringList{QStringLiteral("2199-05-01T00:00:00Z/2199-05-02T00:00:00Z"),
                       QStringLiteral("2200-05-01T00:00:00Z/2200-05-02T00:00:00Z")};
    birthday.recurrenceEndDate = QDate(2199, 12, 31);
    QTest::newRow("ended after one") << birthday
                                     << QStringList{
                                            QStringLiteral("2199-05-01T00:00:00Z/2199-05-02T00:00:00Z")};
    QTest::newRow("always is one long span")
        << App() << QStringList{QStringLiteral("2026-03-06T18:10:00Z/2126-03-07T18:10:00Z")};
}

void ScheduleSpansTest::nextOccurrencesAreTheFirstSpans()
{
    QFETCH(App, app);
    const Zone zone{QTimeZone("UTC")};
    const Instant now = instant(QStringLiteral("2026-03-06T18:10:00Z"));
    QTEST(text(nextOccurrences(ScheduleRule(app), zone, now, 2)), "expected");
    QVERIFY(nextOccurrences(ScheduleRule(app), zone, now, 0).empty());
}

void ScheduleSpansTest::aRuleThatNeverMatchesHasNoNextOccurrence()
{
    App app;
    app.useCustomRecurrence = true;
    app.recurrenceType = QStringLiteral("monthly");
    app.recurrenceStartDate = QDate(2026, 2, 1);
    app.recurrenceInterval = 12; // Februaries
    app.recurrencePattern = RecurrencePattern();
    app.recurrencePattern->dayOfMonth = 30;
    const ScheduleRule rule(app);
    const Zone zone{QTimeZone("Europe/Berlin")};
    QVERIFY(nextOccurrences(rule, zone, instant(QStringLiteral("2026-03-06T00:00:00Z")), 10).empty());
    QVERIFY(nextDates(rule, date(QStringLiteral("2026-03-06")), 10).empty());
}

void ScheduleSpansTest::nextDatesCountFromTheStart()
{
    App app;
    app.useCustomRecurrence = true;
    app.recurrenceType = QStringLiteral("monthly");
    app.recurrenceStartDate = QDate(2026, 3, 1);
    app.recurrencePattern = RecurrencePattern();
    app.recurrencePattern->dayOfMonth = 31;
    const std::vector<LocalDate> expected{date(QStringLiteral("2026-03-31")),
                                          date(QStringLiteral("2026-05-31")),
                                          date(QStringLiteral("2026-07-31"))};
    QVERIFY(nextDates(ScheduleRule(app), date(QStringLiteral("2020-01-01")), 3) == expected);
}

QTEST_GUILESS_MAIN(ScheduleSpansTest)
#include "tst_schedulespans.moc"
