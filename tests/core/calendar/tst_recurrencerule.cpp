// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icaltext.h"
#include "core/calendar/recurrencerule.h"
#include "tests/core/domain/times.h"

#include <QTest>

using namespace calendar;
using namespace domain;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

App recurring(const char *type, int interval = 1, const QDate &start = QDate(2026, 1, 6))
{
    App app;
    app.useCustomRecurrence = true;
    app.recurrenceType = latin(type);
    app.recurrenceInterval = interval;
    app.recurrenceStartDate = start;
    return app;
}

App with(App app, std::optional<int> day, std::optional<QString> monthlyDay, const QStringList &weekdays = {})
{
    app.recurrencePattern =
        RecurrencePattern{.dayOfMonth = day, .dayOfWeek = std::move(monthlyDay), .weekdays = weekdays};
    return app;
}

} // namespace

class RecurrenceRuleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesBecomeRules_data();
    void datesBecomeRules();
    void theEndIsTheLastDate();
    void whatNeverComesHasNone();
    void timesAreWrittenAsTheStandardWants();
};

void RecurrenceRuleTest::datesBecomeRules_data()
{
    QTest::addColumn<App>("app");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *rule, const App &app, const char *first) {
        QTest::newRow(rule) << app << latin(first) << QByteArray(rule);
    };
    row("FREQ=DAILY", App(), "20250101");
    App days;
    days.days = {latin("Friday"), latin("monday"), latin("noday")};
    row("FREQ=WEEKLY;BYDAY=MO,FR", days, "20250103");
    row("FREQ=DAILY;INTERVAL=3", recurring("daily", 3), "20260106");
    // 2026-01-06 is a Tuesday.
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=TU",
        with(recurring("Weekly", 2), {}, {}, {latin("monday"), latin("wednesday")}), "20260107");
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU;WKST=TU", recurring("weekly", 2), "20260106");
    row("FREQ=DAILY", recurring("weekly"), "20260106");
    row("FREQ=DAILY", recurring("monthly"), "20260106");
    row("FREQ=MONTHLY;BYMONTHDAY=31", with(recurring("monthly"), 31, {}), "20260131");
    row("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5", with(recurring("monthly", 2), 5, {}), "20260305");
    row("FREQ=MONTHLY;BYDAY=2TU", with(recurring("monthly"), {}, latin("second_tuesday")), "20260113");
    row("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", with(recurring("monthly", 3), {}, latin("last_Friday")),
        "20260130");
    row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", recurring("yearly", 1, QDate(2024, 2, 29)), "20240229");
    row("FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=6", recurring("yearly", 2), "20260106");
    row("FREQ=DAILY;INTERVAL=32767", recurring("daily", 32767), "20260106");
    row("", recurring("daily", 32768), "20260106"); // the next one is in 2115
}

void RecurrenceRuleTest::datesBecomeRules()
{
    QFETCH(App, app);
    const auto recurrence = recurrenceOf(app);
    QVERIFY(recurrence);
    QTEST(recurrence->rule, "rule");
    QTEST(QString::fromLatin1(dateText(recurrence->first)), "first");
}

void RecurrenceRuleTest::theEndIsTheLastDate()
{
    App app = recurring("daily");
    app.recurrenceEndDate = QDate(2026, 3, 28);
    QCOMPARE(dateText(recurrenceOf(app)->last.value()), QByteArray("20260328"));
    QVERIFY(!recurrenceOf(recurring("daily"))->last);
    QVERIFY(recurrenceOf(recurring("daily", 40000))->last == recurrenceOf(recurring("daily"))->first);
}

void RecurrenceRuleTest::whatNeverComesHasNone()
{
    QVERIFY(!recurrenceOf(recurring("hourly")));
    QVERIFY(!recurrenceOf(with(recurring("monthly", 12, QDate(2026, 2, 1)), 30, {})));
    App unknown;
    unknown.days = {latin("noday")};
    QVERIFY(!recurrenceOf(unknown));
    App ended = recurring("daily");
    ended.recurrenceEndDate = QDate(2026, 1, 5);
    QVERIFY(!recurrenceOf(ended));
}

void RecurrenceRuleTest::timesAreWrittenAsTheStandardWants()
{
    using namespace std::chrono_literals;
    QCOMPARE(localText(times::wall(latin("2026-01-06T07:05:09"))), QByteArray("20260106T070509"));
    QCOMPARE(utcText(times::instant(latin("0987-01-06T07:05:00Z"))), QByteArray("09870106T070500Z"));
    QCOMPARE(offsetText(5h + 45min), QByteArray("+0545"));
    QCOMPARE(offsetText(-(3h + 30min)), QByteArray("-0330"));
    QCOMPARE(offsetText(53min + 28s), QByteArray("+005328"));
    QCOMPARE(offsetText(0s), QByteArray("+0000"));
    QCOMPARE(weekdayText(std::chrono::Sunday) + weekdayText(std::chrono::Saturday), QByteArray("SUSA"));
}

QTEST_GUILESS_MAIN(RecurrenceRuleTest)
#include "tst_recurrencerule.moc"
