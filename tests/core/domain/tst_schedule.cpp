// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schedule.h"
#include "tests/core/domain/times.h"

#include <QTest>

using namespace domain;
using namespace times;

namespace {

App withHours(const std::optional<QString> &start, const std::optional<QString> &end,
              const QStringList &days = {})
{
    App app;
    app.startTime = start;
    app.endTime = end;
    app.days = days;
    return app;
}

App recurring(const QString &type, const QDate &start, int interval = 1)
{
    App app;
    app.useCustomRecurrence = true;
    app.recurrenceType = type;
    app.recurrenceStartDate = start;
    app.recurrenceInterval = interval;
    return app;
}

App withPattern(App app, const RecurrencePattern &pattern)
{
    app.recurrencePattern = pattern;
    return app;
}

RecurrencePattern onDay(int dayOfMonth)
{
    RecurrencePattern pattern;
    pattern.dayOfMonth = dayOfMonth;
    return pattern;
}

RecurrencePattern onWeekday(const char *dayOfWeek)
{
    RecurrencePattern pattern;
    pattern.dayOfWeek = QString::fromLatin1(dayOfWeek);
    return pattern;
}

RecurrencePattern onMondays()
{
    RecurrencePattern pattern;
    pattern.weekdays = {QStringLiteral("Monday")};
    return pattern;
}

const QString daily = QStringLiteral("daily");
const QString weekly = QStringLiteral("weekly");
const QString monthly = QStringLiteral("monthly");
const QString yearly = QStringLiteral("yearly");

} // namespace

class ScheduleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAndDaysDecide_data();
    void hoursAndDaysDecide() { check(); }
    void oddClockTextsCountAsNotSet_data();
    void oddClockTextsCountAsNotSet() { check(); }
    void dailyAndWeeklyRulesCount_data();
    void dailyAndWeeklyRulesCount() { check(); }
    void monthlyRulesCount_data();
    void monthlyRulesCount() { check(); }
    void monthlyWeekdaysCount_data();
    void monthlyWeekdaysCount() { check(); }
    void yearlyRulesCount_data();
    void yearlyRulesCount() { check(); }
    void theReasonNamesThePart_data();
    void theReasonNamesThePart();

private:
    static void addColumns();
    /// A row a wall-clock time.
    static void add(const char *name, const App &app, const QStringList &active, const QStringList &inactive);
    static void check();
};

void ScheduleTest::addColumns()
{
    QTest::addColumn<App>("app");
    QTest::addColumn<QStringList>("active");
    QTest::addColumn<QStringList>("inactive");
}

void ScheduleTest::add(const char *name, const App &app, const QStringList &active,
                       const QStringList &inactive)
{
    QTest::newRow(name) << app << active << inactive;
}

void ScheduleTest::check()
{
    QFETCH(App, app);
    QFETCH(QStringList, active);
    QFETCH(QStringList, inactive);
    const ScheduleRule rule(app);
    const auto isActive = [&rule](const QString &time) {
        return rule.isActive(wall(time.size() == 10 ? time + QLatin1String("T12:00:00") : time));
    };
    for (const QString &time : active)
        QVERIFY2(isActive(time), qPrintable(time));
    for (const QString &time : inactive)
        QVERIFY2(!isActive(time), qPrintable(time));
}

// 2026-03-06 is a Friday.
void ScheduleTest::hoursAndDaysDecide_data()
{
    addColumns();
    const auto at = [](const char *text) { return QString::fromLatin1(text); };
    const QStringList friday{at("FRIDAY")};
    add("nothing set: always", App(), {at("2026-03-06T00:00:00"), at("2026-03-07T23:59:59")}, {});
    add("both ends included to the minute", withHours(at("18:00"), at("22:00")),
        {at("2026-03-06T18:00:00"), at("2026-03-06T22:00:59")},
        {at("2026-03-06T17:59:59"), at("2026-03-06T22:01:00")});
    add("from 00:00 by default", withHours({}, at("08:00")),
        {at("2026-03-06T00:00:00"), at("2026-03-06T08:00:59")}, {at("2026-03-06T08:01:00")});
    add("until 23:59 by default", withHours(at("18:00"), {}), {at("2026-03-06T23:59:59")},
        {at("2026-03-06T17:59:00")});
    add("over midnight", withHours(at("22:00"), at("02:00")),
        {at("2026-03-06T22:00:00"), at("2026-03-06T02:00:59")},
        {at("2026-03-06T21:59:59"), at("2026-03-06T02:01:00")});
    add("equal ends are one minute", withHours(at("12:30"), at("12:30")),
        {at("2026-03-06T12:30:00"), at("2026-03-06T12:30:59")},
        {at("2026-03-06T12:29:59"), at("2026-03-06T12:31:00")});
    add("the day must be listed", withHours({}, {}, {at("monday"), at("Friday")}),
        {at("2026-03-06"), at("2026-03-09")}, {at("2026-03-07"), at("2026-03-08")});
    add("over midnight the date's own day counts", withHours(at("22:00"), at("02:00"), friday),
        {at("2026-03-06T00:00:00"), at("2026-03-06T02:00:59"), at("2026-03-06T22:00:00"),
         at("2026-03-06T23:59:59")},
        {at("2026-03-07T00:00:00"), at("2026-03-07T01:00:00"), at("2026-03-05T23:00:00")});
    add("unknown days only: never", withHours({}, {}, {at("noday")}), {},
        {at("2026-03-06"), at("2026-03-08")});
    App ignored = withHours({}, {}, friday);
    ignored.recurrenceType = at("nonsense");
    ignored.recurrenceEndDate = QDate(2020, 1, 1);
    add("recurrence counts only when switched on", ignored, {at("2026-03-06")}, {at("2026-03-07")});
    App disabled;
    disabled.enabled = false;
    add("enabled is not part of it", disabled, {at("2026-03-06")}, {});
}

void ScheduleTest::oddClockTextsCountAsNotSet_data()
{
    addColumns();
    const QString noon = QStringLiteral("2026-03-06T12:00:00");
    const QString early = QStringLiteral("2026-03-06T00:00:00");
    const QString late = QStringLiteral("2026-03-06T23:59:59");
    for (const char *odd : {"", "24:00", "2200", "-1:00", "None"}) {
        const QString text = QString::fromLatin1(odd);
        QTest::addRow("'%s'", odd) << withHours(text, text) << QStringList{early, noon, late}
                                   << QStringList();
    }
    add("plain spellings are understood", withHours(QStringLiteral("7:00"), QStringLiteral("22:00:00")),
        {noon}, {early, late});
}

void ScheduleTest::dailyAndWeeklyRulesCount_data()
{
    addColumns();
    const auto at = [](const char *text) { return QString::fromLatin1(text); };
    add("every third day", recurring(daily, QDate(2026, 2, 27), 3),
        {at("2026-02-27"), at("2026-03-02"), at("2026-03-05")},
        {at("2026-02-24"), at("2026-02-28"), at("2026-03-03")});
    add("an interval below one is one", recurring(daily, QDate(2026, 2, 27), -5),
        {at("2026-02-27"), at("2026-02-28")}, {at("2026-02-26")});
    add("counted from 2025-01-01 by default", recurring(daily, QDate(), 2),
        {at("2025-01-01"), at("2025-01-03")}, {at("2024-12-30"), at("2025-01-02")});
    App ended = recurring(daily, QDate(2026, 1, 1));
    ended.recurrenceEndDate = QDate(2026, 3, 1);
    add("the last day is included", ended, {at("2026-03-01T23:59:59")}, {at("2026-03-02T00:00:00")});
    App inverted = recurring(daily, QDate(2026, 3, 2));
    inverted.recurrenceEndDate = QDate(2026, 3, 1);
    add("ended before it starts: never", inverted, {},
        {at("2026-03-01"), at("2026-03-02"), at("2026-03-03")});
    App otherDays = recurring(daily, QDate(2026, 3, 1));
    otherDays.days = {at("monday")};
    add("plain days do not count", otherDays, {at("2026-03-06")}, {});
    // 2026-03-04 is a Wednesday, so weeks run from Wednesday to Tuesday.
    add("every second week from the start date", recurring(weekly, QDate(2026, 3, 4), 2),
        {at("2026-03-04"), at("2026-03-10"), at("2026-03-18")}, {at("2026-03-11"), at("2026-03-17")});
    add("never before the start date", recurring(weekly, QDate(2026, 3, 4)), {at("2026-03-04")},
        {at("2026-03-03"), at("2026-02-27")});
    add("weekdays of the pattern", withPattern(recurring(weekly, QDate(2026, 3, 4), 2), onMondays()),
        {at("2026-03-09"), at("2026-03-23")}, {at("2026-03-02"), at("2026-03-16"), at("2026-03-10")});
    add("letter case of the type", recurring(at("WEEKLY"), QDate(2026, 3, 4)), {at("2026-03-05")}, {});
    add("unknown type: never", recurring(at("hourly"), QDate(2026, 3, 4)), {},
        {at("2026-03-04"), at("2026-03-05")});
    add("empty type: never", recurring(QString(), QDate(2026, 3, 4)), {},
        {at("2026-03-04"), at("2026-03-05")});
}

void ScheduleTest::monthlyRulesCount_data()
{
    addColumns();
    const auto at = [](const char *text) { return QString::fromLatin1(text); };
    const App every = recurring(monthly, QDate(2026, 1, 15));
    RecurrencePattern both = onWeekday("first_monday");
    both.dayOfMonth = 10;
    add("no pattern: every day of the month", recurring(monthly, QDate(2026, 1, 15), 2),
        {at("2026-01-15"), at("2026-01-31"), at("2026-03-01"), at("2026-03-31")},
        {at("2026-01-14"), at("2026-02-01"), at("2026-04-01")});
    add("an empty pattern: likewise", withPattern(every, {}), {at("2026-02-01")}, {at("2026-01-14")});
    add("months count by the calendar", recurring(monthly, QDate(2026, 1, 31), 1), {at("2026-02-01")}, {});
    add("over the year's end", recurring(monthly, QDate(2025, 11, 1), 3),
        {at("2025-11-01"), at("2026-02-28")}, {at("2026-01-01"), at("2026-03-01")});
    add("the day of the month", withPattern(every, onDay(10)), {at("2026-02-10"), at("2026-03-10")},
        {at("2026-01-10"), at("2026-02-11")});
    add("the day goes before the weekday", withPattern(every, both), {at("2026-02-10")}, {at("2026-02-02")});
    add("a month without the day skips it", withPattern(every, onDay(31)),
        {at("2026-01-31"), at("2026-03-31")}, {at("2026-02-28"), at("2026-03-01"), at("2026-04-30")});
    add("29 February", withPattern(recurring(monthly, QDate(2024, 1, 1)), onDay(29)),
        {at("2024-02-29"), at("2028-02-29")}, {at("2026-02-28"), at("2026-03-01")});
    add("no such day at all", withPattern(every, onDay(0)), {}, {at("2026-02-01"), at("2026-01-31")});
    add("weekdays of the pattern do not count", withPattern(every, onMondays()), {at("2026-02-03")}, {});
}

void ScheduleTest::monthlyWeekdaysCount_data()
{
    addColumns();
    const auto at = [](const char *text) { return QString::fromLatin1(text); };
    const App every = recurring(monthly, QDate(2026, 1, 1));
    const auto on = [&every](const char *pattern) { return withPattern(every, onWeekday(pattern)); };
    add("first", on("first_monday"), {at("2026-03-02"), at("2026-06-01")},
        {at("2026-03-09"), at("2026-03-01"), at("2026-06-08")});
    add("second", on("second_Tuesday"), {at("2026-03-10")}, {at("2026-03-03"), at("2026-03-17")});
    add("third", on("third_sunday"), {at("2026-03-15")}, {at("2026-03-08"), at("2026-03-22")});
    add("fourth", on("fourth_saturday"), {at("2026-02-28"), at("2026-05-23")},
        {at("2026-05-30"), at("2026-02-21")});
    add("last of five", on("last_saturday"), {at("2026-05-30")}, {at("2026-05-23")});
    add("last of four", on("LAST_SATURDAY"), {at("2026-02-28")}, {at("2026-02-21")});
    add("fifth is malformed: never", on("fifth_saturday"), {}, {at("2026-05-30"), at("2026-05-23")});
    add("malformed: never", on("monday"), {}, {at("2026-03-02"), at("2026-03-09")});
    add("empty is malformed: never", on(""), {}, {at("2026-03-02"), at("2026-03-09")});
}

void ScheduleTest::yearlyRulesCount_data()
{
    addColumns();
    const auto at = [](const char *text) { return QString::fromLatin1(text); };
    add("the start's month and day", recurring(yearly, QDate(2024, 3, 6)),
        {at("2024-03-06"), at("2026-03-06")}, {at("2023-03-06"), at("2026-03-05"), at("2026-04-06")});
    add("every second year", recurring(yearly, QDate(2024, 3, 6), 2), {at("2026-03-06")}, {at("2025-03-06")});
    add("29 February only in leap years", recurring(yearly, QDate(2024, 2, 29)),
        {at("2024-02-29"), at("2028-02-29")}, {at("2025-02-28"), at("2025-03-01"), at("2026-02-28")});
    add("patterns do not count", withPattern(recurring(yearly, QDate(2024, 3, 6)), onDay(1)),
        {at("2026-03-06")}, {at("2026-03-01")});
}

void ScheduleTest::theReasonNamesThePart_data()
{
    QTest::addColumn<App>("app");
    QTest::addColumn<QString>("time");
    QTest::addColumn<Inactivity>("reason");
    const auto at = [](const char *text) { return QString::fromLatin1(text); };
    const QString friday = at("2026-03-06T12:00:00");
    App ended = recurring(daily, QDate(2026, 1, 1));
    ended.recurrenceEndDate = QDate(2026, 3, 5);
    const App onTenth = withPattern(recurring(monthly, QDate(2026, 1, 1)), onDay(10));
    const App malformed = withPattern(recurring(monthly, QDate(2026, 1, 1)), onWeekday("monday"));
    QTest::newRow("hours") << withHours(at("13:00"), {}) << friday << Inactivity::OutsideHours;
    QTest::newRow("weekday") << withHours({}, {}, {at("monday")}) << friday << Inactivity::OtherWeekday;
    QTest::newRow("the date goes before the hours")
        << withHours(at("13:00"), {}, {at("monday")}) << friday << Inactivity::OtherWeekday;
    QTest::newRow("not yet") << recurring(daily, QDate(2026, 3, 7)) << friday << Inactivity::BeforeStart;
    QTest::newRow("no more") << ended << friday << Inactivity::AfterEnd;
    QTest::newRow("day skipped") << recurring(daily, QDate(2026, 3, 5), 2) << friday
                                 << Inactivity::SkippedPeriod;
    QTest::newRow("week skipped") << recurring(weekly, QDate(2026, 2, 27), 2) << friday
                                  << Inactivity::SkippedPeriod;
    QTest::newRow("month skipped") << recurring(monthly, QDate(2026, 2, 1), 2) << friday
                                   << Inactivity::SkippedPeriod;
    QTest::newRow("year skipped") << recurring(yearly, QDate(2025, 3, 6), 2) << friday
                                  << Inactivity::SkippedPeriod;
    QTest::newRow("day of the month") << onTenth << friday << Inactivity::OtherDate;
    QTest::newRow("day of the year") << recurring(yearly, QDate(2025, 3, 7)) << friday
                                     << Inactivity::OtherDate;
    QTest::newRow("malformed") << malformed << friday << Inactivity::NeverMatches;
    QTest::newRow("unknown") << recurring(at("hourly"), QDate(2026, 1, 1)) << friday
                             << Inactivity::NeverMatches;
}

void ScheduleTest::theReasonNamesThePart()
{
    QFETCH(App, app);
    QFETCH(QString, time);
    const auto reason = ScheduleRule(app).whyNotActive(wall(time));
    QVERIFY(reason);
    QTEST(*reason, "reason");
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
