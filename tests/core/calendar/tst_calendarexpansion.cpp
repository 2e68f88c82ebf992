// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icalendar.h"
#include "tests/core/calendar/readcalendar.h"
#include "tests/core/domain/plainrules.h"
#include "tests/core/domain/times.h"

#include <QTest>

using namespace domain;

namespace {

using namespace std::chrono_literals;

const Instant now = times::instant(QStringLiteral("2026-03-06T12:00:00Z"));

/// From where plain schedules begin to where changes of the clock are foreseen.
Span yearsIn(const Zone &zone)
{
    return {zone.instantOf(LocalDate(2025y / 1 / 1)), zone.instantOf(LocalDate(2031y / 1 / 1))};
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

DeviceRules rulesOf(App app, const QByteArray &zone)
{
    Device device;
    device.id = latin("1a2b3c4d");
    device.timezone = QString::fromLatin1(zone);
    app.iname = latin("app");
    device.apps.append(app);
    return DeviceRules(device, QTimeZone("UTC"));
}

/// The first stretch in which the two differ.
QString difference(const Spans &expected, const Spans &found)
{
    for (size_t i = 0; i < std::max(expected.size(), found.size()); ++i) {
        const QString wanted =
            i < expected.size() ? times::text(Spans{expected[i]}).first() : latin("nothing");
        const QString got = i < found.size() ? times::text(Spans{found[i]}).first() : latin("nothing");
        if (wanted != got)
            return QStringLiteral("%1 instead of %2").arg(got, wanted);
    }
    return {};
}

App hours(const char *start, const char *end, const QStringList &days = {})
{
    App app;
    app.startTime = latin(start);
    app.endTime = latin(end);
    app.days = days;
    return app;
}

App recurring(App app, const char *type, int interval, const QDate &start,
              const std::optional<QDate> &end = {})
{
    app.useCustomRecurrence = true;
    app.recurrenceType = latin(type);
    app.recurrenceInterval = interval;
    app.recurrenceStartDate = start;
    app.recurrenceEndDate = end;
    return app;
}

App with(App app, std::optional<int> day, std::optional<QString> monthlyDay, const QStringList &weekdays = {})
{
    app.recurrencePattern =
        RecurrencePattern{.dayOfMonth = day, .dayOfWeek = std::move(monthlyDay), .weekdays = weekdays};
    return app;
}

const QList<QByteArray> zones{"Europe/Berlin",     "America/New_York", "Australia/Lord_Howe",
                              "Asia/Kathmandu",    "America/Havana",   "Africa/Casablanca",
                              "America/Sao_Paulo", "Pacific/Chatham",  "UTC"};

} // namespace

class CalendarExpansionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMinuteOfYearsAgrees_data();
    void everyMinuteOfYearsAgrees();
    void anyScheduleAgreesInAnyZone_data();
    void anyScheduleAgreesInAnyZone();
    void zonesKeepTheirTime_data();
    void zonesKeepTheirTime();

private:
    static QString differenceOf(const DeviceRules &rules);
};

/// What libical makes of the calendar beside what the rules say, in both ways of reading its ends.
QString CalendarExpansionTest::differenceOf(const DeviceRules &rules)
{
    const ReadCalendar read(calendar::icalendarOf(rules, {0}, now));
    if (!read.isValid())
        return latin("not valid");
    const Span years = yearsIn(rules.zone());
    const Spans expected = activeSpans(rules.schedule(0), rules.zone(), years);
    const QString byClock =
        difference(expected, read.happenings(rules.zone(), years, ReadCalendar::Ends::ByClock));
    return byClock.isEmpty()
               ? difference(expected, read.happenings(rules.zone(), years, ReadCalendar::Ends::ByLength))
               : byClock;
}

void CalendarExpansionTest::everyMinuteOfYearsAgrees_data()
{
    QTest::addColumn<App>("app");
    const QStringList friday{latin("friday")};
    const QStringList weekend{latin("saturday"), latin("sunday")};
    const QDate start(2025, 2, 5); // a Wednesday
    const auto row = [](const char *name, const App &app) { QTest::newRow(name) << app; };
    row("always", App());
    row("weekends", hours("00:00", "23:59", weekend));
    row("from seven to ten", hours("07:00", "10:00"));
    row("up to midnight", hours("18:00", "23:59", friday));
    row("over midnight", hours("22:00", "02:00", friday));
    row("over midnight at weekends", hours("23:30", "02:29", weekend));
    row("round the clock", hours("10:00", "09:59", friday));
    row("one minute", hours("02:30", "02:30"));
    row("within the hour that changes", hours("02:10", "02:50"));
    row("up to the change", hours("01:00", "01:59"));
    row("from the change on", hours("03:00", "05:00"));
    row("the hour of the change", hours("02:00", "02:59"));
    row("over the change", hours("01:30", "04:00", weekend));
    row("the first hours", hours("00:00", "00:59"));
    row("every third day", recurring(hours("01:00", "04:00"), "daily", 3, start));
    row("every second week from Wednesday", with(recurring(hours("07:00", "09:00"), "weekly", 2, start), {},
                                                 {}, {latin("monday"), latin("thursday")}));
    row("every day of every third week", recurring(App(), "weekly", 3, start));
    row("with an end",
        with(recurring(hours("22:00", "23:00"), "weekly", 1, start, QDate(2026, 3, 27)), {}, {}, friday));
    row("all day with an end", recurring(App(), "daily", 2, start, QDate(2026, 10, 25)));
    row("an end on the day of the change",
        recurring(hours("02:15", "04:00"), "daily", 1, start, QDate(2026, 10, 25)));
    row("only on the day of the change",
        recurring(hours("01:00", "04:00"), "daily", 1, QDate(2026, 3, 29), QDate(2026, 3, 29)));
    row("begins on the day of the change",
        recurring(hours("01:00", "04:00"), "daily", 7, QDate(2026, 3, 29)));
    row("the 31st", with(recurring(hours("08:00", "08:59"), "monthly", 1, start), 31, {}));
    row("the 30th of every second month", with(recurring(App(), "monthly", 2, QDate(2025, 12, 31)), 30, {}));
    row("the second Tuesday", with(recurring(App(), "monthly", 1, start), {}, latin("second_tuesday")));
    row("the last Sunday, when clocks change",
        with(recurring(hours("00:30", "03:30"), "monthly", 1, start), {}, latin("last_sunday")));
    row("the fourth Saturday of every third month",
        with(recurring(hours("20:00", "04:00"), "monthly", 3, start), {}, latin("fourth_saturday")));
    row("every day of every second month", recurring(hours("12:00", "12:59"), "monthly", 2, start));
    row("yearly", recurring(hours("10:00", "11:00"), "yearly", 1, start));
    row("every second year", recurring(App(), "yearly", 2, start));
    row("29 February", recurring(App(), "yearly", 1, QDate(2024, 2, 29)));
    row("29 February every third year", recurring(hours("07:00", "08:00"), "yearly", 3, QDate(2016, 2, 29)));
    row("a start long past", with(recurring(App(), "weekly", 2, QDate(2001, 9, 9)), {}, {}, weekend));
    row("a start to come", recurring(hours("06:00", "07:00"), "daily", 5, QDate(2028, 2, 27)));
    row("never", recurring(App(), "hourly", 1, start));
}

void CalendarExpansionTest::everyMinuteOfYearsAgrees()
{
    QFETCH(App, app);
    for (const QByteArray &zone :
         {QByteArray("Europe/Berlin"), QByteArray("Australia/Lord_Howe"), QByteArray("America/Havana")}) {
        const DeviceRules rules = rulesOf(app, zone);
        const QString differing = differenceOf(rules);
        QVERIFY2(differing.isEmpty(), qPrintable(latin(zone.constData()) + latin(": ") + differing));
    }
    // The minutes themselves, in case that spans had it wrong.
    const DeviceRules rules = rulesOf(app, zones.first());
    const ReadCalendar read(calendar::icalendarOf(rules, {0}, now));
    const Span years = yearsIn(rules.zone());
    const Spans found = read.happenings(rules.zone(), years, ReadCalendar::Ends::ByClock);
    auto span = found.begin();
    for (Instant at = years.from; at < years.to; at += 5min) {
        while (span != found.end() && span->to <= at)
            ++span;
        const bool happens = span != found.end() && span->from <= at;
        if (happens != rules.schedule(0).isActive(rules.zone().localTime(at)))
            QFAIL(qPrintable(times::text(at)));
    }
}

void CalendarExpansionTest::anyScheduleAgreesInAnyZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const QByteArray &zone : zones)
        QTest::newRow(zone.constData()) << zone;
}

void CalendarExpansionTest::anyScheduleAgreesInAnyZone()
{
    QFETCH(QByteArray, zone);
    constexpr quint32 seed = 5545;
    QRandomGenerator random(seed);
    for (int round = 0; round < 24; ++round) {
        App app = plainrules::randomApp(random, QDate(2026, 10, 20));
        if (round % 2 == 0) // the hours in which clocks change
            app.startTime = QStringLiteral("0%1:%2").arg(random.bounded(4)).arg(random.bounded(10, 60));
        const DeviceRules rules = rulesOf(app, zone);
        const QString differing = differenceOf(rules);
        QVERIFY2(differing.isEmpty(),
                 qPrintable(QStringLiteral("seed %1, round %2: %3").arg(seed).arg(round).arg(differing)));
    }
}

void CalendarExpansionTest::zonesKeepTheirTime_data()
{
    anyScheduleAgreesInAnyZone_data();
}

/// By the VTIMEZONE alone, as a calendar without zones of its own reads it.
void CalendarExpansionTest::zonesKeepTheirTime()
{
    QFETCH(QByteArray, zone);
    const DeviceRules rules = rulesOf(App(), zone);
    const ReadCalendar read(calendar::icalendarOf(rules, {0}, now));
    const auto parts = read.parts(ICAL_VTIMEZONE_COMPONENT);
    if (zone == "UTC") {
        QVERIFY(parts.empty()); // UTC needs no words
        return;
    }
    QCOMPARE(parts.size(), size_t(1));
    icaltimezone *own = icaltimezone_new();
    QVERIFY(icaltimezone_set_component(own, icalcomponent_new_clone(parts.front())));
    QCOMPARE(QByteArray(icaltimezone_get_tzid(own)), zone);
    for (Instant at = yearsIn(rules.zone()).from; at < Instant(std::chrono::sys_days(2037y / 1 / 1));
         at += 1h) {
        icaltimetype time = icaltime_from_timet_with_zone(
            static_cast<time_t>(std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count()), 0,
            icaltimezone_get_utc_timezone());
        const int offset = icaltimezone_get_utc_offset_of_utc_time(own, &time, nullptr);
        const auto expected = rules.zone().localTime(at).time_since_epoch() - at.time_since_epoch();
        if (std::chrono::seconds(offset) != expected)
            QFAIL(qPrintable(times::text(at)));
    }
    icaltimezone_free(own, 1);
}

QTEST_GUILESS_MAIN(CalendarExpansionTest)
#include "tst_calendarexpansion.moc"
