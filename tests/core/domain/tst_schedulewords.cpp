// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schedulewords.h"

#include <QTest>

using namespace domain;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

App withHours(const char *start, const char *end, const QStringList &days = {})
{
    App app;
    if (*start)
        app.startTime = text(start);
    if (*end)
        app.endTime = text(end);
    app.days = days;
    return app;
}

App recurring(const char *type, int interval = 1, const std::optional<QDate> &start = {},
              const std::optional<QDate> &end = {})
{
    App app;
    app.useCustomRecurrence = true;
    app.recurrenceType = text(type);
    app.recurrenceInterval = interval;
    app.recurrenceStartDate = start;
    app.recurrenceEndDate = end;
    return app;
}

App onDays(App app, const QStringList &weekdays)
{
    app.recurrencePattern = RecurrencePattern();
    app.recurrencePattern->weekdays = weekdays;
    return app;
}

App monthly(int interval, std::optional<int> day, std::optional<QString> weekday)
{
    App app = recurring("monthly", interval);
    app.recurrencePattern = RecurrencePattern();
    app.recurrencePattern->dayOfMonth = day;
    app.recurrencePattern->dayOfWeek = std::move(weekday);
    return app;
}

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

const QStringList mondayToFriday{QStringLiteral("monday"), QStringLiteral("Tuesday"),
                                 QStringLiteral("wednesday"), QStringLiteral("thursday"),
                                 QStringLiteral("friday")};
const QStringList mondayAndWednesday{QStringLiteral("wednesday"), QStringLiteral("monday")};
const QStringList weekend{QStringLiteral("saturday"), QStringLiteral("sunday")};

} // namespace

class ScheduleWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAndWeekdaysAreSaid_data();
    void hoursAndWeekdaysAreSaid() { check(); }
    void recurrencesAreSaid_data();
    void recurrencesAreSaid() { check(); }
    void whatNeverComesIsSaid_data();
    void whatNeverComesIsSaid() { check(); }
    void theLocaleWritesTimesDatesAndWeeks_data();
    void theLocaleWritesTimesDatesAndWeeks() { check(); }
    void daysAloneAreAPartOfASentence();
    void ordinalsHaveTheirEndings();

private:
    static void addColumns();
    static void add(const char *words, const App &app, const QLocale &locale = british)
    {
        QTest::newRow(words) << app << locale << QString::fromUtf8(words);
    }
    static void check();
};

void ScheduleWordsTest::addColumns()
{
    QTest::addColumn<App>("app");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("words");
}

void ScheduleWordsTest::check()
{
    QFETCH(App, app);
    QFETCH(QLocale, locale);
    QTEST(scheduleWords(app, locale), "words");
}

void ScheduleWordsTest::hoursAndWeekdaysAreSaid_data()
{
    addColumns();
    add("Every day, all day.", App());
    add("Monday to Friday, from 07:00 to 10:00.", withHours("07:00", "10:00", mondayToFriday));
    add("Monday and Wednesday, from 07:00 on.", withHours("07:00", "", mondayAndWednesday));
    add("Saturday and Sunday, until 10:00.", withHours("", "10:00", weekend));
    add("Monday, Wednesday and Friday, all day.",
        withHours("", "", {text("friday"), text("monday"), text("wednesday")}));
    add("Monday to Friday and Sunday, all day.",
        withHours("", "", mondayToFriday + QStringList{text("SUNDAY")}));
    add("Friday, until 02:00 and from 22:00 on.", withHours("22:00", "02:00", {text("friday")}));
    add("Every day, at 12:00 for one minute.", withHours("12:00", "12:00", mondayToFriday + weekend));
    // What reaches round the day is the day.
    QTest::newRow("round the clock") << withHours("10:00", "09:59") << british << text("Every day, all day.");
    QTest::newRow("ends are known") << withHours("00:00", "23:59") << british << text("Every day, all day.");
    QTest::newRow("no times") << withHours("24:00", "soon") << british << text("Every day, all day.");
    add("Monday, all day.", withHours("", "", {text("monday"), text("noday")}));
}

void ScheduleWordsTest::recurrencesAreSaid_data()
{
    addColumns();
    const QDate start(2026, 1, 6);
    add("Every day, all day, from 6 January 2026.", recurring("daily", 0, start));
    add("Every 2nd day, all day, from 1 January 2025.", recurring("daily", 2));
    add("Every 3rd day, all day, from 6 January 2026 to 7 March 2026.",
        recurring("daily", 3, start, QDate(2026, 3, 7)));
    add("Every day, all day, until 7 March 2026.", recurring("DAILY", 1, {}, QDate(2026, 3, 7)));
    App bins = onDays(recurring("weekly", 2, start), mondayAndWednesday);
    add("Every 2nd week on Monday and Wednesday, all day, from 6 January 2026.", bins);
    bins.startTime = text("07:00");
    bins.endTime = text("09:30");
    add("Every 2nd week on Monday and Wednesday, from 07:00 to 09:30, from 6 January 2026.", bins);
    add("Every week on Monday to Friday, all day.", onDays(recurring("weekly"), mondayToFriday));
    add("Every day of every 2nd week, all day, from 6 January 2026.", recurring("weekly", 2, start));
    QTest::newRow("every week, every day") << recurring("weekly") << british << text("Every day, all day.");
    add("Every month on the 15th, all day.", monthly(1, 15, {}));
    add("Every month on the 1st, all day.", monthly(1, 1, text("first_monday")));
    add("Every month on the second Tuesday, all day.", monthly(1, {}, text("second_tuesday")));
    add("Every month on the last Friday, all day.", monthly(1, {}, text("Last_FRIDAY")));
    add("Every 3rd month on the fourth Sunday, all day, from 1 January 2025.",
        monthly(3, {}, text("fourth_sunday")));
    add("Every day of every 2nd month, all day, from 1 January 2025.", monthly(2, {}, {}));
    QTest::newRow("every month, every day") << monthly(1, {}, {}) << british << text("Every day, all day.");
    add("Every year on 29 February, all day, from 29 February 2024.",
        recurring("yearly", 1, QDate(2024, 2, 29)));
    add("Every 4th year on 1 January, all day, from 1 January 2025.", recurring("yearly", 4));
    App unused = withHours("", "", {text("monday")});
    unused.recurrenceType = text("yearly");
    QTest::newRow("a recurrence that is off") << unused << british << text("Monday, all day.");
}

void ScheduleWordsTest::whatNeverComesIsSaid_data()
{
    addColumns();
    add("Never: the recurrence “hourly” is unknown.", recurring("hourly"));
    add("Never: no recurrence is chosen.", recurring(""));
    add("Never: “fifth_monday” names no weekday of a month.", monthly(1, {}, text("fifth_monday")));
    add("Never: none of its weekdays is known.", withHours("07:00", "", {text("montag")}));
    QTest::newRow("unknown weekdays of a pattern") << onDays(recurring("weekly"), {text("lundi")}) << british
                                                   << text("Never: none of its weekdays is known.");
    // What is not looked at does no harm.
    QTest::newRow("unknown days beside a recurrence") << [] {
        App app = recurring("daily");
        app.days = {text("montag")};
        return app;
    }() << british << text("Every day, all day.");
}

void ScheduleWordsTest::theLocaleWritesTimesDatesAndWeeks_data()
{
    addColumns();
    add("Every day, from 7:00 AM to 10:30 PM.", withHours("07:00", "22:30"), american);
    add("Sunday and Saturday, all day.", withHours("", "", weekend), american);
    add("Sunday to Tuesday, all day.", withHours("", "", {text("monday"), text("tuesday"), text("sunday")}),
        american);
    add("Every year on January 6, all day, from January 6, 2026.", recurring("yearly", 1, QDate(2026, 1, 6)),
        american);
    add("Montag and Mittwoch, from 07:00 on.", withHours("07:00", "", mondayAndWednesday), german);
    add("Every year on 6. Januar, all day, from 6. Januar 2026.", recurring("yearly", 1, QDate(2026, 1, 6)),
        german);
    add("Every year on 1月6日, all day, from 2026年1月6日.", recurring("yearly", 1, QDate(2026, 1, 6)),
        QLocale(QLocale::Japanese, QLocale::Japan));
    add("Every year on 6 de enero, all day, from 6 de enero de 2026.",
        recurring("yearly", 1, QDate(2026, 1, 6)), QLocale(QLocale::Spanish, QLocale::Spain));
}

void ScheduleWordsTest::daysAloneAreAPartOfASentence()
{
    App app = onDays(recurring("weekly", 2, QDate(2026, 1, 6)), mondayAndWednesday);
    app.startTime = text("07:00");
    QCOMPARE(daysWords(app, british), text("every 2nd week on Monday and Wednesday, from 6 January 2026"));
    QCOMPARE(daysWords(App(), british), text("every day"));
    QCOMPARE(daysWords(recurring(""), british), text("never: no recurrence is chosen"));
    QCOMPARE(weekdaysWords(Weekdays(), british), QString());
}

void ScheduleWordsTest::ordinalsHaveTheirEndings()
{
    QStringList words;
    for (const int number : {1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 30, 31, 101, 111})
        words.append(ordinalWords(number));
    QCOMPARE(words.join(u' '), text("1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 30th 31st 101st 111th"));
}

QTEST_GUILESS_MAIN(ScheduleWordsTest)
#include "tst_schedulewords.moc"
