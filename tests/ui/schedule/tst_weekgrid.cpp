// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/weekfixture.h"
#include "ui/schedule/gridaccessible.h"

#include <QAccessible>
#include <QClipboard>

namespace {

const QStringList workdays{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                           QStringLiteral("thursday"), QStringLiteral("friday")};

QString hours(const domain::App &app)
{
    return app.startTime.value_or(QStringLiteral("NULL")) + u'-' +
           app.endTime.value_or(QStringLiteral("NULL"));
}

} // namespace

/// The week grid in its page over a real database: what a hand and a keyboard do to it.
class WeekGridTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_week.reset(); }
    void draggingABlockMovesItsWindow();
    void draggingAnEdgeWritesOneColumn();
    void shiftDragsByTheMinute();
    void escapeCancelsADrag();
    void theTipNamesTimesAndDays();
    void overMidnightIsOneWindowOfTheSameDate();
    void draggingOutOfTheLaneGivesAWindow();
    void draggingIntoTheLaneTakesItAway();
    void theNightIsDraggedAtItsEdge();
    void aDaysHeaderTakesTheDayInAndOut();
    void theLastDayStays();
    void keysGoFromBlockToBlock();
    void severalNudgesAreOneStep();
    void keysResizeAndToggleDays();
    void readingOnlyNothingMoves();
    void aScheduleIsCopiedToAnotherApp();
    void aDevicesSchedulesGoToAppsOfTheSameName();
    void theSkippedHourIsNamed();
    void everyBlockIsASentence();
    void anothersEditIsShown();

private:
    void undo();
    void select(qint64 app, int day);

    std::unique_ptr<WeekFixture> m_week;
    qint64 m_trains = 0;
    qint64 m_moon = 0;
    qint64 m_clock = 0;
};

void WeekGridTest::init()
{
    m_week = std::make_unique<WeekFixture>();
    m_trains = m_week->addApp("Trains", "07:00", "10:00", workdays);
    m_moon = m_week->addApp("Moon", "22:00", "02:00", {QStringLiteral("friday")});
    m_clock = m_week->addApp("Clock", nullptr, nullptr);
}

void WeekGridTest::undo()
{
    // An edit is seen in the database before the history tells it.
    QTRY_VERIFY(!m_week->session().history().isBusy());
    QSignalSpy saved(&m_week->session().history(), &EditHistory::saved);
    m_week->session().history().undo();
    QTRY_COMPARE(saved.size(), 1);
}

void WeekGridTest::select(qint64 app, int day)
{
    const QPoint place = m_week->item(app, day).rect.center().toPoint();
    QTest::mouseClick(m_week->grid().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_week->page().scope().appId, app);
}

void WeekGridTest::draggingABlockMovesItsWindow()
{
    m_week->open();
    m_week->drag(m_week->at(2, "08:00"), m_week->at(2, "08:17"));
    QTRY_COMPARE(hours(m_week->app(m_trains)), QStringLiteral("07:15-10:15"));
    QTRY_COMPARE(m_week->session().history().undoText(), QStringLiteral("Move Trains to 07:15 – 10:15"));
    QTRY_COMPARE(m_week->item(m_trains, 0).piece.from, 7 * 60 + 15); // on all its days
    undo();
    QCOMPARE(hours(m_week->app(m_trains)), QStringLiteral("07:00-10:00"));
    QTRY_COMPARE(m_week->item(m_trains, 4).piece.from, 7 * 60);
}

void WeekGridTest::draggingAnEdgeWritesOneColumn()
{
    m_week->open();
    select(m_trains, 0);
    const QRectF block = m_week->item(m_trains, 0).rect;
    m_week->drag({qRound(block.center().x()), qRound(block.bottom()) - 1}, m_week->at(0, "11:30"));
    QTRY_COMPARE(hours(m_week->app(m_trains)), QStringLiteral("07:00-11:30"));
    QTRY_COMPARE(m_week->session().history().undoText(), QStringLiteral("End Trains at 11:30"));
}

void WeekGridTest::shiftDragsByTheMinute()
{
    m_week->open();
    m_week->drag(m_week->at(2, "08:00"), m_week->at(2, "08:00") + QPoint(0, 20), true, Qt::ShiftModifier);
    const double minutes =
        m_week->grid().scene().scale().minuteAt(20) - m_week->grid().scene().scale().minuteAt(0);
    const QString start = domain::clockText(domain::ClockTime(7 * 60 + qRound(minutes)));
    QTRY_COMPARE(m_week->app(m_trains).startTime.value(), start);
}

void WeekGridTest::escapeCancelsADrag()
{
    m_week->open();
    const QStringList before = m_week->fleet().everything();
    m_week->drag(m_week->at(2, "08:00"), m_week->at(2, "12:00"), false);
    QVERIFY(m_week->grid().gesture().has_value());
    QTest::keyClick(&m_week->grid(), Qt::Key_Escape);
    QVERIFY(!m_week->grid().gesture().has_value());
    QTest::mouseRelease(m_week->grid().viewport(), Qt::LeftButton, {}, m_week->at(2, "12:00"));
    QTest::qWait(50);
    QCOMPARE(m_week->fleet().everything(), before);
    QCOMPARE(m_week->session().history().steps(), 0);
}

void WeekGridTest::theTipNamesTimesAndDays()
{
    m_week->open();
    select(m_trains, 0);
    const QRectF block = m_week->item(m_trains, 0).rect;
    m_week->drag({qRound(block.center().x()), qRound(block.bottom()) - 1}, m_week->at(0, "10:15"), false);
    QCOMPARE(m_week->grid().tipText(), QStringLiteral("10:00 → 10:15 on Monday to Friday"));
    m_week->drag(m_week->at(0, "10:15"), m_week->at(0, "10:00")); // back, and let go: nothing to do
    QTest::qWait(50);
    QCOMPARE(m_week->session().history().steps(), 0);
}

void WeekGridTest::overMidnightIsOneWindowOfTheSameDate()
{
    using Kind = WindowPiece::Kind;
    m_week->open();
    QCOMPARE(m_week->item(m_moon, 4, Kind::Early).piece.to, 120);
    QCOMPARE(m_week->item(m_moon, 4, Kind::Late).piece.from, 22 * 60);
    QCOMPARE(m_week->item(m_moon, 5, Kind::Early).app, -1); // nothing on Saturday
    m_week->drag(m_week->at(4, "01:00"), m_week->at(4, "01:30"), false);
    QVERIFY(m_week->grid().tipText().startsWith(QStringLiteral("22:30 – 02:30 on Friday\nOver midnight")));
    QTest::mouseRelease(m_week->grid().viewport(), Qt::LeftButton, {}, m_week->at(4, "01:30"));
    QTRY_COMPARE(hours(m_week->app(m_moon)), QStringLiteral("22:30-02:30"));
}

void WeekGridTest::draggingOutOfTheLaneGivesAWindow()
{
    m_week->open();
    QCOMPARE(m_week->item(m_clock).kind, GridItem::Kind::AllDay);
    m_week->drag(m_week->item(m_clock).rect.center().toPoint(), m_week->at(1, "12:00"));
    QTRY_COMPARE(hours(m_week->app(m_clock)), QStringLiteral("12:00-14:00"));
    undo();
    QCOMPARE(hours(m_week->app(m_clock)), QStringLiteral("NULL-NULL")); // not ''
}

void WeekGridTest::draggingIntoTheLaneTakesItAway()
{
    m_week->open();
    const WeekScale &scale = m_week->grid().scene().scale();
    m_week->drag(m_week->at(1, "08:00"), {scale.dayLeft(1) + 20, scale.header + scale.lane / 2});
    QTRY_COMPARE(hours(m_week->app(m_trains)), QStringLiteral("NULL-NULL"));
    QTRY_COMPARE(m_week->session().history().undoText(), QStringLiteral("Show Trains all day"));
}

void WeekGridTest::theNightIsDraggedAtItsEdge()
{
    m_week->open();
    m_week->drag(m_week->at(5, "22:30"), m_week->at(5, "23:00"));
    QTRY_COMPARE(m_week->device().nightStart.value(), QStringLiteral("23:00"));
    QTRY_VERIFY(!m_week->grid().gesture()); // the picture has followed
    m_week->drag(m_week->at(6, "20:00"), m_week->at(6, "19:30"));
    QTRY_COMPARE(m_week->device().dimTime.value(), QStringLiteral("19:30"));
    QTRY_COMPARE(m_week->session().history().undoText(), QStringLiteral("Dim Kitchen from 19:30"));
    undo();
    undo();
    QCOMPARE(m_week->device().dimTime.value(), QStringLiteral("20:00"));
    QCOMPARE(m_week->device().nightStart.value(), QStringLiteral("22:30"));
}

void WeekGridTest::aDaysHeaderTakesTheDayInAndOut()
{
    m_week->open();
    select(m_trains, 0);
    const auto click = [this](int day) {
        QTest::mouseClick(m_week->grid().viewport(), Qt::LeftButton, {},
                          m_week->grid().scene().scale().dayHeader(day).center());
    };
    click(5);
    QTRY_COMPARE(m_week->app(m_trains).days, workdays + QStringList{QStringLiteral("saturday")});
    QTRY_COMPARE(m_week->session().history().undoText(), QStringLiteral("Show Trains on Saturday too"));
    QTRY_VERIFY(m_week->item(m_trains, 5).app >= 0);
    click(6);
    QTRY_COMPARE(m_week->app(m_trains).days, QStringList()); // all days are no list
    QTRY_VERIFY(m_week->item(m_trains, 6).app >= 0);
    click(2);
    QTRY_COMPARE(m_week->app(m_trains).days.size(), 6);
    QVERIFY(!m_week->app(m_trains).days.contains(QStringLiteral("wednesday")));
}

void WeekGridTest::theLastDayStays()
{
    m_week->open();
    QSignalSpy messages(&m_week->session(), &Session::messageShown);
    m_week->grid().setFocus();
    QTest::mouseClick(m_week->grid().viewport(), Qt::LeftButton, {}, m_week->at(4, "23:00"));
    QCOMPARE(m_week->page().scope().appId, m_moon);
    QTest::keyClick(&m_week->grid(), Qt::Key_5);
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(m_week->app(m_moon).days, QStringList{QStringLiteral("friday")});
}

void WeekGridTest::keysGoFromBlockToBlock()
{
    m_week->open();
    QTest::keyClick(&m_week->grid(), Qt::Key_Down);
    QCOMPARE(m_week->page().scope().appId, m_clock); // the lane comes first
    QTest::keyClick(&m_week->grid(), Qt::Key_Down);
    QCOMPARE(m_week->page().scope().appId, m_trains);
    QTest::keyClick(&m_week->grid(), Qt::Key_Right);
    QCOMPARE(m_week->grid().scene().items()[static_cast<size_t>(m_week->grid().currentItem())].day, 1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&m_week->grid(), Qt::Key_Right);
    QTest::keyClick(&m_week->grid(), Qt::Key_Down);
    QCOMPARE(m_week->page().scope().appId, m_moon);
    QTest::keyClick(&m_week->grid(), Qt::Key_Escape);
    QCOMPARE(m_week->page().scope().appId, 0);
}

void WeekGridTest::severalNudgesAreOneStep()
{
    m_week->open();
    select(m_trains, 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&m_week->grid(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&m_week->grid(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(hours(m_week->app(m_trains)), QStringLiteral("07:44-10:44"));
    QTRY_COMPARE(m_week->session().history().steps(), 1);
}

void WeekGridTest::keysResizeAndToggleDays()
{
    m_week->open();
    select(m_trains, 0);
    QTest::keyClick(&m_week->grid(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_week->grid(), Qt::Key_Return);
    QTRY_COMPARE(hours(m_week->app(m_trains)), QStringLiteral("07:00-10:15"));
    QTRY_VERIFY(!m_week->grid().gesture());
    QTest::keyClick(&m_week->grid(), Qt::Key_Up, Qt::ShiftModifier | Qt::AltModifier);
    QTest::keyClick(&m_week->grid(), Qt::Key_Return);
    QTRY_COMPARE(hours(m_week->app(m_trains)), QStringLiteral("06:45-10:15"));
    QTest::keyClick(&m_week->grid(), Qt::Key_1);
    QTRY_VERIFY(!m_week->app(m_trains).days.contains(QStringLiteral("monday")));
}

void WeekGridTest::readingOnlyNothingMoves()
{
    m_week->open(storage::Access::ReadOnly);
    const QStringList before = m_week->fleet().everything();
    select(m_trains, 2);
    m_week->drag(m_week->at(2, "08:00"), m_week->at(2, "12:00"));
    QTest::keyClick(&m_week->grid(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&m_week->grid(), Qt::Key_6);
    QVERIFY(!m_week->grid().gesture());
    QTest::qWait(50);
    QCOMPARE(m_week->fleet().everything(), before);
}

void WeekGridTest::aScheduleIsCopiedToAnotherApp()
{
    m_week->open();
    select(m_trains, 0);
    QTest::keyClick(&m_week->grid(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Trains: Mon–Fri 07:00–10:00")));
    select(m_clock, -1);
    QTest::keyClick(&m_week->grid(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(hours(m_week->app(m_clock)), QStringLiteral("07:00-10:00"));
    QCOMPARE(m_week->app(m_clock).days, workdays);
    QTRY_COMPARE(m_week->session().history().undoText(), QStringLiteral("Give Clock the schedule of Trains"));
    undo();
    QCOMPARE(hours(m_week->app(m_clock)), QStringLiteral("NULL-NULL"));
    QCOMPARE(m_week->app(m_clock).days, QStringList());
}

void WeekGridTest::aDevicesSchedulesGoToAppsOfTheSameName()
{
    m_week->open();
    QTest::keyClick(&m_week->grid(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    domain::Device hall;
    hall.id = QStringLiteral("00a1b2c3");
    hall.name = QStringLiteral("Hall");
    hall.userId = m_week->device().userId;
    m_week->fleet().addDevice(hall);
    domain::App moon;
    moon.name = QStringLiteral("Moon");
    moon.iname = QStringLiteral("1");
    moon.recurrenceType = QStringLiteral("daily");
    moon.deviceId = hall.id;
    m_week->fleet().addApp(moon);
    m_week->session().navigation().select({0, hall.id, 0});
    QTRY_VERIFY(m_week->page().scope().device && m_week->page().scope().device->device().id == hall.id);
    m_week->grid().setFocus();
    QTest::keyClick(&m_week->grid(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(hours(m_week->fleet().device(hall.id).apps[0]), QStringLiteral("22:00-02:00"));
    QCOMPARE(m_week->fleet().device(hall.id).apps[0].days, QStringList{QStringLiteral("friday")});
}

void WeekGridTest::theSkippedHourIsNamed()
{
    m_week->open();
    Q_EMIT m_week->find<ScheduleView>().dateSelected(QDate(2026, 3, 29));
    QCOMPARE(m_week->grid().scene().first(), QDate(2026, 3, 23));
    const std::vector<ClockShift> &shifts = m_week->grid().scene().shifts();
    QCOMPARE(shifts.size(), size_t(1));
    QCOMPARE(shifts[0], (ClockShift{6, 120, 180, true}));
    m_week->drag(m_week->at(0, "08:00"), m_week->at(0, "09:00")); // editing works as ever
    QTRY_COMPARE(hours(m_week->app(m_trains)), QStringLiteral("08:00-11:00"));
}

void WeekGridTest::everyBlockIsASentence()
{
    m_week->open();
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(&m_week->grid());
    QVERIFY(grid);
    QStringList sentences;
    for (int i = 0; i < grid->childCount(); ++i) {
        sentences.append(grid->child(i)->text(QAccessible::Name));
        QVERIFY(!sentences.constLast().isEmpty());
        QCOMPARE(grid->indexOfChild(grid->child(i)), i);
    }
    QVERIFY(sentences.contains(QStringLiteral("Trains, Monday 23 November, 07:00 – 10:00")));
    QVERIFY(sentences.contains(QStringLiteral("Moon, Friday 27 November, 00:00 – 02:00 and 22:00 – 24:00")));
    QVERIFY(sentences.contains(QStringLiteral("Clock, all day, every day")));
}

void WeekGridTest::anothersEditIsShown()
{
    m_week->open();
    storage::Edit edit;
    const QVariant key = QVariant::fromValue<qlonglong>(m_trains);
    const int start = domain::fieldIndex(domain::Entity::App, "start_time");
    edit.changes.append(storage::UpdateRow{
        domain::Entity::App, key, {{start, QStringLiteral("07:00"), QStringLiteral("05:00")}}});
    m_week->fleet().write(edit);
    QTRY_COMPARE(m_week->item(m_trains, 0).piece.from, 5 * 60);
}

QTEST_MAIN(WeekGridTest)
#include "tst_weekgrid.moc"
