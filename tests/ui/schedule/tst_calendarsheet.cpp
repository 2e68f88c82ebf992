// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/calendarsheet.h"

#include <QLocale>
#include <QRegion>
#include <QSignalSpy>
#include <QTest>

/// The small months: what is marked, and how a date is reached.
class CalendarSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyShownDateIsAskedOnce();
    void aMonthBeginsOnTheLocalesFirstDay();
    void keysGoByDaysWeeksAndMonths();
    void theKeyboardLeavesTheMonth();
    void aClickChoosesItsDate();
    void monthsFillTheWidthEvenly_data();
    void monthsFillTheWidthEvenly();
    void aScreenReaderHearsTheDate();
};

void CalendarSheetTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void CalendarSheetTest::everyShownDateIsAskedOnce()
{
    CalendarSheet sheet;
    sheet.setMonths(QDate(2028, 1, 1), 12);
    QList<QDate> asked;
    sheet.setMarks([&asked](QDate date) {
        asked.append(date);
        return date.day() == 29;
    });
    QCOMPARE(asked.size(), 366);
    QCOMPARE(asked.constFirst(), QDate(2028, 1, 1));
    QCOMPARE(asked.constLast(), QDate(2028, 12, 31));
    QCOMPARE(sheet.markedDays(), 12);
    QVERIFY(sheet.isMarked(QDate(2028, 2, 29)));
    QVERIFY(!sheet.isMarked(QDate(2029, 1, 29)));
}

void CalendarSheetTest::aMonthBeginsOnTheLocalesFirstDay()
{
    CalendarSheet sheet;
    sheet.resize(280, sheet.heightForWidth(280));
    sheet.setMonths(QDate(2026, 11, 1), 1);
    const int monday = sheet.rectOf(QDate(2026, 11, 2)).left();
    QCOMPARE(monday, 0);
    QVERIFY(sheet.rectOf(QDate(2026, 11, 1)).left() > monday); // a Sunday, last in its week
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(sheet.rectOf(QDate(2026, 11, 1)).left(), 0);
    QVERIFY(sheet.rectOf(QDate(2026, 12, 1)).isEmpty());
}

void CalendarSheetTest::keysGoByDaysWeeksAndMonths()
{
    CalendarSheet sheet;
    sheet.setMonths(QDate(2026, 1, 1), 12);
    sheet.setCurrent(QDate(2026, 11, 25));
    const QList<std::pair<Qt::Key, QDate>> steps{
        {Qt::Key_Right, QDate(2026, 11, 26)},  {Qt::Key_Left, QDate(2026, 11, 25)},
        {Qt::Key_Down, QDate(2026, 12, 2)},    {Qt::Key_Up, QDate(2026, 11, 25)},
        {Qt::Key_PageUp, QDate(2026, 10, 25)}, {Qt::Key_PageDown, QDate(2026, 11, 25)},
        {Qt::Key_Home, QDate(2026, 11, 23)},   {Qt::Key_End, QDate(2026, 11, 29)}};
    for (const auto &[key, date] : steps) {
        QTest::keyClick(&sheet, key);
        QCOMPARE(sheet.current(), date);
    }
    QSignalSpy chosen(&sheet, &CalendarSheet::dateChosen);
    QTest::keyClick(&sheet, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toDate(), QDate(2026, 11, 29));
}

void CalendarSheetTest::theKeyboardLeavesTheMonth()
{
    CalendarSheet sheet;
    sheet.setMonths(QDate(2026, 11, 1), 1);
    sheet.setCurrent(QDate(2026, 11, 30));
    QSignalSpy left(&sheet, &CalendarSheet::leftTo);
    QTest::keyClick(&sheet, Qt::Key_Right);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().constFirst().toDate(), QDate(2026, 12, 1));
}

void CalendarSheetTest::aClickChoosesItsDate()
{
    CalendarSheet sheet;
    sheet.resize(900, sheet.heightForWidth(900));
    sheet.setMonths(QDate(2026, 1, 1), 12);
    QSignalSpy chosen(&sheet, &CalendarSheet::dateChosen);
    for (const QDate date : {QDate(2026, 1, 1), QDate(2026, 2, 28), QDate(2026, 12, 31)})
        QTest::mouseClick(&sheet, Qt::LeftButton, {}, sheet.rectOf(date).center());
    QTest::mouseClick(&sheet, Qt::LeftButton, {}, QPoint(2, 2)); // the month's name
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen[1].constFirst().toDate(), QDate(2026, 2, 28));
    QCOMPARE(chosen[2].constFirst().toDate(), QDate(2026, 12, 31));
}

void CalendarSheetTest::monthsFillTheWidthEvenly_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {200, 420, 700, 1100})
        QTest::addRow("%d", width) << width;
}

void CalendarSheetTest::monthsFillTheWidthEvenly()
{
    QFETCH(int, width);
    CalendarSheet sheet;
    sheet.setMonths(QDate(2026, 1, 1), 12);
    sheet.resize(width, sheet.heightForWidth(width));
    QRegion all;
    for (int month = 1; month <= 12; ++month) {
        const QRect first = sheet.rectOf(QDate(2026, month, 1));
        const QRect last = sheet.rectOf(QDate(2026, month, 1).addMonths(1).addDays(-1));
        QVERIFY(sheet.rect().contains(first));
        QVERIFY(sheet.rect().contains(last));
        QVERIFY(!all.intersects(first));
        all += first | last;
    }
}

void CalendarSheetTest::aScreenReaderHearsTheDate()
{
    CalendarSheet sheet;
    sheet.setMonths(QDate(2026, 11, 1), 1);
    sheet.setMarks([](QDate date) { return date.dayOfWeek() == 3; });
    sheet.setCurrent(QDate(2026, 11, 25));
    QCOMPARE(sheet.accessibleDescription(), QStringLiteral("Wednesday, 25 November 2026: it shows"));
    QTest::keyClick(&sheet, Qt::Key_Right);
    QCOMPARE(sheet.accessibleDescription(), QStringLiteral("Thursday, 26 November 2026: it does not show"));
}

QTEST_MAIN(CalendarSheetTest)
#include "tst_calendarsheet.moc"
