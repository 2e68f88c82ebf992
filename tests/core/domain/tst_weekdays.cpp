// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/weekdays.h"

#include <QTest>

using namespace domain;

class WeekdaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnderstoodInAnyLetterCase();
    void unknownNamesAreLeftOut();
    void namesComeBackFromMondayOn();
    void aDayCanBeTakenOut();
    void monthlyWeekdaysAreRead_data();
    void monthlyWeekdaysAreRead();
    void malformedMonthlyWeekdaysAreNothing_data();
    void malformedMonthlyWeekdaysAreNothing();
};

void WeekdaysTest::namesAreUnderstoodInAnyLetterCase()
{
    QCOMPARE(weekdayFrom(u"monday"), std::chrono::Monday);
    QCOMPARE(weekdayFrom(u"FRIDAY"), std::chrono::Friday);
    QCOMPARE(weekdayFrom(u"sunDay"), std::chrono::Sunday);
    QVERIFY(!weekdayFrom(u"mon"));
    QVERIFY(!weekdayFrom(u""));
    QVERIFY(!weekdayFrom(u"Montag"));
}

void WeekdaysTest::unknownNamesAreLeftOut()
{
    const Weekdays days = Weekdays::from({QStringLiteral("Tuesday"), QStringLiteral("noday"), QString()});
    QCOMPARE(days.names(), QStringList{QStringLiteral("tuesday")});
    QVERIFY(Weekdays::from({QStringLiteral("noday")}).isEmpty());
}

void WeekdaysTest::namesComeBackFromMondayOn()
{
    const QStringList week{QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                           QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
                           QStringLiteral("sunday")};
    QCOMPARE(Weekdays::all().names(), week);
    QStringList backwards = week;
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(Weekdays::from(backwards), Weekdays::all());
}

void WeekdaysTest::aDayCanBeTakenOut()
{
    Weekdays days;
    days.insert(std::chrono::Sunday);
    QVERIFY(days.contains(std::chrono::Sunday));
    days.remove(std::chrono::Sunday);
    QVERIFY(days.isEmpty());
}

void WeekdaysTest::monthlyWeekdaysAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("ordinal");
    QTest::addColumn<QString>("weekday");
    QTest::newRow("first") << "first_monday" << 1 << "monday";
    QTest::newRow("second") << "second_sunday" << 2 << "sunday";
    QTest::newRow("third") << "third_wednesday" << 3 << "wednesday";
    QTest::newRow("fourth") << "fourth_thursday" << 4 << "thursday";
    QTest::newRow("last") << "last_friday" << 0 << "friday";
    QTest::newRow("letter case") << "Last_FRIDAY" << 0 << "friday";
}

void WeekdaysTest::monthlyWeekdaysAreRead()
{
    QFETCH(QString, text);
    const auto read = monthlyWeekdayFrom(text);
    QVERIFY(read);
    QTEST(read->ordinal, "ordinal");
    QTEST(weekdayName(read->weekday), "weekday");
}

void WeekdaysTest::malformedMonthlyWeekdaysAreNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "_", "first", "first_", "_monday", "fifth_monday", "first-monday",
                             "first monday", "monday_first", "first_monday_", "first__monday", "1_monday"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
}

void WeekdaysTest::malformedMonthlyWeekdaysAreNothing()
{
    QFETCH(QString, text);
    QVERIFY(!monthlyWeekdayFrom(text));
}

QTEST_GUILESS_MAIN(WeekdaysTest)
#include "tst_weekdays.moc"
