// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scheduledoubts.h"
#include "tests/core/domain/doubts.h"
#include "tests/core/domain/plainrules.h"
#include "tests/core/domain/times.h"

#include <QTest>

#include <algorithm>

using namespace domain;
using namespace doubts;

namespace {

const QDate monday(2026, 1, 5);

App recurring(const char *type, int interval = 1, const QDate &start = monday)
{
    App app;
    app.useCustomRecurrence = true;
    app.recurrenceType = utf8(type);
    app.recurrenceInterval = interval;
    app.recurrenceStartDate = start;
    return app;
}

App onDay(int day, int interval = 1, const QDate &start = monday)
{
    App app = recurring("monthly", interval, start);
    app.recurrencePattern = RecurrencePattern{.dayOfMonth = day, .dayOfWeek = {}, .weekdays = {}};
    return app;
}

App onWeekdays(App app, const QStringList &weekdays)
{
    app.recurrencePattern = RecurrencePattern{.dayOfMonth = {}, .dayOfWeek = {}, .weekdays = weekdays};
    return app;
}

App withDays(const QStringList &days)
{
    App app;
    app.days = days;
    return app;
}

std::vector<Doubt> kinds(const std::vector<ScheduleDoubt> &doubts)
{
    std::vector<Doubt> list;
    for (const ScheduleDoubt &doubt : doubts)
        list.push_back(doubt.doubt);
    return list;
}

} // namespace

class ScheduleDoubtsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNeverComesIsFound_data();
    void whatNeverComesIsFound() { check(); }
    void datesLeftOutAreFound_data();
    void datesLeftOutAreFound() { check(); }
    void hoursOverMidnightAreExplained_data();
    void hoursOverMidnightAreExplained() { check(); }
    void oddTextsAreFound_data();
    void oddTextsAreFound() { check(); }
    void theGravestComesFirst();
    void exactlyWhatHasNoDateNeverComes();

private:
    static void addColumns();
    static void row(const char *name, const App &app, Doubt doubt, const char *sentence)
    {
        QTest::newRow(name) << app << std::vector<Doubt>{doubt} << QStringList{utf8(sentence)};
    }
    static void none(const char *name, const App &app)
    {
        QTest::newRow(name) << app << std::vector<Doubt>() << QStringList();
    }
    static void check();
};

void ScheduleDoubtsTest::addColumns()
{
    QTest::addColumn<App>("app");
    QTest::addColumn<std::vector<Doubt>>("doubts");
    QTest::addColumn<QStringList>("sentences");
}

void ScheduleDoubtsTest::check()
{
    QFETCH(App, app);
    const auto found = scheduleDoubts(app, british);
    QTEST(sentences(found), "sentences");
    QTEST(kinds(found), "doubts");
}

void ScheduleDoubtsTest::whatNeverComesIsFound_data()
{
    addColumns();
    row("unknown", recurring("hourly"), Doubt::UnknownRecurrence,
        "It never comes: the recurrence “hourly” is unknown. Choose another one.");
    row("not chosen", recurring(""), Doubt::UnknownRecurrence,
        "It never comes: no recurrence is chosen. Choose one, or switch the recurrence off.");
    App malformed = onDay(1);
    malformed.recurrencePattern->dayOfMonth.reset();
    malformed.recurrencePattern->dayOfWeek = utf8("fifth_monday");
    row("malformed", malformed, Doubt::MalformedMonthlyDay,
        "It never comes: “fifth_monday” is no weekday of a month, such as first_monday.");
    row("no known weekday", withDays({utf8("montag")}), Doubt::NoKnownWeekday,
        "It never comes: none of its weekdays is known. Choose them anew.");
    row("no known weekday of a pattern", onWeekdays(recurring("weekly"), {utf8("lundi")}),
        Doubt::NoKnownWeekday, "It never comes: none of its weekdays is known. Choose them anew.");
    row("30 February", onDay(30, 12, QDate(2026, 2, 1)), Doubt::NoSuchDate,
        "It never comes: none of its months has a 30th.");
    row("32nd", onDay(32), Doubt::NoSuchDate, "It never comes: none of its months has a 32nd.");
    App ended = recurring("daily");
    ended.recurrenceEndDate = QDate(2026, 1, 4);
    row("ended before its start", ended, Doubt::EndsBeforeStart,
        "It never comes: it ends on 4 January 2026, and its first day would be 5 January 2026.");
    App early = onDay(15);
    early.recurrenceEndDate = QDate(2026, 1, 14);
    row("ended before its first day", early, Doubt::EndsBeforeStart,
        "It never comes: it ends on 14 January 2026, and its first day would be 15 January 2026.");
    none("nothing set", App());
    none("plain hours", withHours(App(), "07:00", "10:00"));
    none("a first day that is the last one", [] {
        App app = recurring("daily");
        app.recurrenceEndDate = monday;
        return app;
    }());
}

void ScheduleDoubtsTest::datesLeftOutAreFound_data()
{
    addColumns();
    row("31st", onDay(31), Doubt::ShortMonths,
        "Months without a 31st are left out: February, April, June, September and November.");
    row("31st, every second month from February", onDay(31, 2, QDate(2026, 2, 1)), Doubt::ShortMonths,
        "Months without a 31st are left out: February, April and June.");
    row("31st, every fifth month meets them all", onDay(31, 5), Doubt::ShortMonths,
        "Months without a 31st are left out: February, April, June, September and November.");
    row("30th", onDay(30), Doubt::ShortMonths, "Months without a 30th are left out: February.");
    row("29th", onDay(29), Doubt::ShortMonths,
        "February has a 29th in leap years only; other years leave it out.");
    none("28th", onDay(28));
    none("31 January", onDay(31, 12));
    row("29 February", recurring("yearly", 1, QDate(2024, 2, 29)), Doubt::LeapYears,
        "29 February comes in leap years only.");
    none("29 February every fourth year", recurring("yearly", 4, QDate(2024, 2, 29)));
    none("28 February", recurring("yearly", 1, QDate(2024, 2, 28)));
    const QDate wednesday(2026, 1, 7);
    row("weeks from Wednesday", onWeekdays(recurring("weekly", 2, wednesday), {utf8("monday")}),
        Doubt::WeeksFromStart,
        "Its weeks begin on Wednesday, as its start date does: a Monday belongs to the Wednesday before it.");
    none("weeks from Monday", onWeekdays(recurring("weekly", 2), {utf8("sunday")}));
    none("later in the week", onWeekdays(recurring("weekly", 2, wednesday), {utf8("friday")}));
    none("every week", onWeekdays(recurring("weekly", 1, wednesday), {utf8("monday")}));
}

void ScheduleDoubtsTest::hoursOverMidnightAreExplained_data()
{
    addColumns();
    const auto late = [](const App &app) { return withHours(app, "22:00", "02:00"); };
    row("Friday", late(withDays({utf8("friday")})), Doubt::OverMidnight,
        "Friday from 22:00 to 02:00 runs on Friday until 02:00 and from 22:00 to midnight, and not on into "
        "Saturday.");
    row("Friday and Saturday", late(withDays({utf8("friday"), utf8("saturday")})), Doubt::OverMidnight,
        "Saturday from 22:00 to 02:00 runs on Saturday until 02:00 and from 22:00 to midnight, and not on "
        "into Sunday.");
    row("of a recurrence", late(onWeekdays(recurring("weekly", 2), {utf8("friday")})), Doubt::OverMidnight,
        "Friday from 22:00 to 02:00 runs on Friday until 02:00 and from 22:00 to midnight, and not on into "
        "Saturday.");
    const char *dates = "Each of its dates runs until 02:00 and from 22:00 to midnight, and not on into the "
                        "date after it.";
    row("every second day", late(recurring("daily", 2)), Doubt::OverMidnight, dates);
    row("the 15th", late(onDay(15)), Doubt::OverMidnight, dates);
    row("every day of every second week", late(recurring("weekly", 2)), Doubt::OverMidnight, dates);
    none("every day", late(App()));
    none("every day of every week", late(recurring("weekly")));
    none("every day of every month", late(recurring("monthly")));
    none("round the clock", withHours(withDays({utf8("friday")}), "10:00", "09:59"));
    row("one minute", withHours(App(), "12:30", "12:30"), Doubt::OneMinute,
        "It runs for one minute only, at 12:30, because its start and end are equal.");
}

void ScheduleDoubtsTest::oddTextsAreFound_data()
{
    addColumns();
    row("start", withHours(App(), "24:00", "10:00"), Doubt::OddClockText,
        "The start “24:00” is no time of day and counts as not set.");
    row("end", withHours(App(), "07:00", ""), Doubt::OddClockText,
        "The end “” is no time of day and counts as not set.");
    row("weekday", withDays({utf8("monday"), utf8("dienstag")}), Doubt::UnknownWeekday,
        "“dienstag” is no weekday and is passed over.");
    row("interval", recurring("daily", 0), Doubt::OddInterval, "The interval 0 counts as 1.");
    App both = onDay(15);
    both.recurrencePattern->dayOfWeek = utf8("first_monday");
    row("two days of a month", both, Doubt::UnusedWeekday,
        "The day of the month decides; “first_monday” is passed over.");
    App unused = recurring("daily");
    unused.days = {utf8("montag")};
    none("days beside a recurrence", unused);
}

void ScheduleDoubtsTest::theGravestComesFirst()
{
    const App app = withHours(onDay(30, 12, QDate(2026, 2, 1)), "nine", "nine");
    QCOMPARE(kinds(scheduleDoubts(app, british)),
             (std::vector<Doubt>{Doubt::NoSuchDate, Doubt::OddClockText, Doubt::OddClockText}));
    QVERIFY(isNever(Doubt::NoSuchDate) && isNever(Doubt::NeverSeen) && !isNever(Doubt::ShortMonths));
}

void ScheduleDoubtsTest::exactlyWhatHasNoDateNeverComes()
{
    constexpr quint32 seed = 30;
    QRandomGenerator random(seed);
    int never = 0;
    for (int round = 0; round < 2000; ++round) {
        App app = plainrules::randomApp(random, QDate(2026, 3, 1));
        app.useCustomRecurrence = random.bounded(5) != 0;
        app.recurrenceInterval = random.bounded(14);
        if (random.bounded(12) == 0)
            app.recurrenceType = utf8("hourly");
        if (random.bounded(10) == 0)
            app.days = {utf8("noday")};
        if (app.recurrencePattern && random.bounded(10) == 0)
            app.recurrencePattern->weekdays = {utf8("noday")};
        if (app.recurrencePattern && random.bounded(6) == 0)
            app.recurrencePattern->dayOfMonth = random.bounded(28, 34);
        const bool hasDates = !nextDates(ScheduleRule(app), times::date(utf8("2015-01-01")), 1).empty();
        const auto doubts = scheduleDoubts(app, british);
        QVERIFY2(std::ranges::any_of(doubts, isNever, &ScheduleDoubt::doubt) == !hasDates,
                 qPrintable(QStringLiteral("round %1").arg(round)));
        never += hasDates ? 0 : 1;
    }
    QVERIFY(never > 100 && never < 1900);
}

QTEST_GUILESS_MAIN(ScheduleDoubtsTest)
#include "tst_scheduledoubts.moc"
