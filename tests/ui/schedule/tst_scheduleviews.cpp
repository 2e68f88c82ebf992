// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/weekfixture.h"
#include "ui/schedule/activitychart.h"
#include "ui/schedule/calendarsheet.h"
#include "ui/schedule/dayfindings.h"
#include "ui/schedule/dayrowsmodel.h"
#include "ui/schedule/dayview.h"
#include "ui/schedule/simulationview.h"
#include "ui/schedule/timeslider.h"
#include "ui/schedule/yearview.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTreeWidget>

/// The day, the year and the simulation in their page, over a real database.
class ScheduleViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_week = std::make_unique<TrainsAndLunch>(); }
    void cleanup() { m_week.reset(); }
    void theDayHasItsAppsInRotationOrder();
    void gapsAndCrowdsAreListed();
    void aGapIsPointedOut();
    void aShortDayIsShownAsItIs();
    void choosingARowSelectsItsApp();
    void theStripLeadsToTheDay();
    void theYearMarksTheAppsDays();
    void aDateOfTheYearLeadsToItsWeek();
    void whatIsShownNowIsSimulated();
    void everyAppSaysWhyItIsNotShown();
    void whatComesNextIsATimeAndAnApp();
    void slidingGoesThroughTheDay();
    void playingGoesOnIntoTheNextDay();

private:
    void show(const char *view) { m_week->showView(view); }
    QString answer(const char *app) const;
    SimulationView &simulation();

    std::unique_ptr<TrainsAndLunch> m_week;
};

void ScheduleViewsTest::theDayHasItsAppsInRotationOrder()
{
    show("Day");
    const DayRowsModel &rows = m_week->find<DayRowsModel>();
    QTRY_COMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.index(0, 0).data().toString(), QStringLiteral("Trains"));
    QCOMPARE(rows.index(0, 1).data().toString(), QStringLiteral("07:00 – 10:00"));
    QCOMPARE(rows.index(1, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Lunch: 12:00 – 13:00"));
    const TimeAxis &axis = m_week->find<DayView>().scene().axis;
    QVERIFY(!axis.isEmpty());
    QCOMPARE(axis.shown.to - axis.shown.from, std::chrono::milliseconds(std::chrono::hours(24)));
}

void ScheduleViewsTest::gapsAndCrowdsAreListed()
{
    show("Day");
    const QListWidget &list = *m_week->find<DayFindings>().findChild<QListWidget *>();
    // Before and after each app, while it is day.
    QTRY_COMPARE(list.count(), 3);
    QCOMPARE(list.item(1)->text(),
             QStringLiteral("Gap, 10:01 – 12:00: nothing to show, so the default picture"));
    auto *limit = m_week->find<DayFindings>().findChild<QSpinBox *>();
    QCOMPARE(limit->value(), 5);
    limit->setValue(7);
    QCOMPARE(m_week->session().settings().get(base::Setting<int>{QLatin1String("schedule/crowd"), 5}), 7);
}

void ScheduleViewsTest::aGapIsPointedOut()
{
    show("Day");
    auto *list = m_week->find<DayFindings>().findChild<QListWidget *>();
    QTRY_VERIFY(list->count() > 1);
    list->setCurrentRow(1);
    const domain::Span marked = m_week->find<DayView>().scene().marked;
    QCOMPARE(marked.to - marked.from, std::chrono::milliseconds(std::chrono::minutes(119)));
}

void ScheduleViewsTest::aShortDayIsShownAsItIs()
{
    show("Day");
    Q_EMIT m_week->find<ScheduleView>().dateSelected(QDate(2026, 3, 29));
    const DayScene &scene = m_week->find<DayView>().scene();
    QTRY_VERIFY(scene.day && scene.day->date == QDate(2026, 3, 29));
    QCOMPARE(scene.axis.shown.to - scene.axis.shown.from, std::chrono::milliseconds(std::chrono::hours(23)));
    QCOMPARE(scene.day->hours.size(), size_t(23));
}

void ScheduleViewsTest::choosingARowSelectsItsApp()
{
    show("Day");
    auto *rows = m_week->find<DayView>().findChild<QTreeView *>();
    QTRY_COMPARE(rows->model()->rowCount(), 2);
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QCOMPARE(m_week->page().scope().appId, m_week->trains());
}

void ScheduleViewsTest::theStripLeadsToTheDay()
{
    ActivityChart &chart = m_week->find<ActivityChart>();
    QVERIFY(chart.isVisible());
    QTRY_VERIFY(!chart.accessibleDescription().isEmpty());
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentHour(), 1);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(m_week->find<DayView>().isVisible());
    QVERIFY(!chart.isVisible());
}

void ScheduleViewsTest::theYearMarksTheAppsDays()
{
    show("Year");
    auto *sheet = m_week->find<YearView>().findChild<CalendarSheet *>();
    m_week->session().navigation().select({0, WeekFixture::kitchenId, m_week->trains()});
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(sheet->markedDays(), 365);
    QCOMPARE(sheet->firstDate(), QDate(2026, 1, 1));
    sheet->setCurrent(QDate(2026, 12, 31));
    QTest::keyClick(sheet, Qt::Key_Right);
    QCOMPARE(sheet->firstDate(), QDate(2027, 1, 1));
    QCOMPARE(m_week->page().scope().date, QDate(2027, 1, 1));
}

void ScheduleViewsTest::aDateOfTheYearLeadsToItsWeek()
{
    m_week->session().navigation().select({0, WeekFixture::kitchenId, m_week->trains()});
    show("Year");
    auto *sheet = m_week->find<YearView>().findChild<CalendarSheet *>();
    QTRY_VERIFY(sheet->isVisible());
    QTest::mouseClick(sheet, Qt::LeftButton, {}, sheet->rectOf(QDate(2026, 5, 12)).center());
    QVERIFY(m_week->grid().isVisible());
    QCOMPARE(m_week->page().scope().date, QDate(2026, 5, 12));
}

SimulationView &ScheduleViewsTest::simulation()
{
    show("Simulate");
    auto &view = m_week->find<SimulationView>();
    if (!QTest::qWaitFor([&] { return view.day() != nullptr; }, 20'000))
        qFatal("the day was not played");
    return view;
}

QString ScheduleViewsTest::answer(const char *app) const
{
    const QAbstractItemModel *apps = m_week->find<SimulationView>().findChild<QTreeView *>()->model();
    for (int row = 0; row < apps->rowCount(); ++row)
        if (apps->index(row, 0).data().toString() == QLatin1String(app))
            return apps->index(row, 1).data().toString();
    return {};
}

void ScheduleViewsTest::whatIsShownNowIsSimulated()
{
    SimulationView &view = simulation();
    const domain::Instant now = m_week->session().clock().now();
    QCOMPARE(view.player().position(), now);
    QCOMPARE(view.day()->steps[view.day()->stepAt(now)].step.app, 0);
    QTRY_COMPARE(answer("Trains"), QStringLiteral("It is shown now."));
}

void ScheduleViewsTest::everyAppSaysWhyItIsNotShown()
{
    simulation();
    QTRY_VERIFY(answer("Lunch").contains(QStringLiteral("12:00")));
    QVERIFY(answer("Lunch").contains(QStringLiteral("09:41")));
}

void ScheduleViewsTest::whatComesNextIsATimeAndAnApp()
{
    const auto *next = simulation().findChild<QTreeWidget *>();
    QVERIFY(next);
    QTRY_VERIFY(next->topLevelItemCount() > 1);
    const QTreeWidgetItem &first = *next->topLevelItem(0);
    const QRegularExpression time(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d$"));
    QVERIFY2(time.match(first.text(0)).hasMatch(), qPrintable(first.text(0)));
    QVERIFY2(first.text(1).startsWith(QStringLiteral("The default picture · ")), qPrintable(first.text(1)));
}

void ScheduleViewsTest::slidingGoesThroughTheDay()
{
    SimulationView &view = simulation();
    auto *slider = view.findChild<TimeSlider *>();
    slider->setFocus();
    for (int hour = 0; hour < 3; ++hour)
        QTest::keyClick(slider, Qt::Key_PageDown); // 12:41
    QTRY_COMPARE(answer("Lunch"), QStringLiteral("It is shown now."));
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(view.day()->steps[view.day()->stepAt(view.player().position())].step.reason,
             domain::Reason::Default);
}

void ScheduleViewsTest::playingGoesOnIntoTheNextDay()
{
    SimulationView &view = simulation();
    view.player().setPosition(view.day()->span.to);
    Q_EMIT view.player().ended();
    QTRY_COMPARE(view.day()->date, QDate(2026, 11, 26));
    QCOMPARE(view.player().position(), view.day()->span.from);
    QVERIFY(view.player().isPlaying());
    show("Week");
    QVERIFY(!view.player().isPlaying());
}

QTEST_MAIN(ScheduleViewsTest)
#include "tst_scheduleviews.moc"
