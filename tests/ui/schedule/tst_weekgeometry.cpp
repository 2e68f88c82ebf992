// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/lanelayout.h"
#include "ui/schedule/overlaplayout.h"
#include "ui/schedule/weekcontent.h"
#include "ui/schedule/weekscale.h"

#include <QTest>

#include <random>

using domain::ClockTime;
using domain::DayWindow;

namespace {

DayWindow window(int first, int last)
{
    return {ClockTime(first), ClockTime(last)};
}

int minute(const char *text)
{
    return static_cast<int>(domain::clockTimeFrom(QString::fromLatin1(text)).value().count());
}

/// Minutes of a date that the pieces cover, each counted once.
int covered(const std::vector<WindowPiece> &pieces)
{
    int sum = 0;
    for (const WindowPiece &piece : pieces)
        sum += piece.to - piece.from;
    return sum;
}

} // namespace

/// The arithmetic under the week grid, as tables and properties.
class WeekGeometryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDragGivesAWindow_data();
    void aDragGivesAWindow();
    void anyMoveKeepsTheLength();
    void anyResizeKeepsTheOtherEdge();
    void anyDragGivesPiecesOfOneDate();
    void stepsGoToTheNextMultiple();
    void placesAndTimesAgree();
    void overlapsShareTheWidth();
    void noTwoShownOverlapsLieOnEachOther();
    void thePreferredOneNeverHides();
    void laneLabelsNeverTouch();
    void aDayOfFewerHoursNamesThem_data();
    void aDayOfFewerHoursNamesThem();
    void fridayNightStaysOnFriday();
    void theFilterLeavesTheOthersOut();
};

void WeekGeometryTest::aDragGivesAWindow_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("grip");
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, WindowGrip grip, int target,
                        const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << static_cast<int>(grip) << target
                            << QString::fromLatin1(after);
    };
    using Grip = WindowGrip;
    row("moved later", "07:00-10:00", Grip::Whole, 435, "07:15-10:15");
    row("moved to the end of the day", "21:00-23:00", Grip::Whole, 1320, "22:00-23:59");
    row("moved over midnight", "21:00-23:00", Grip::Whole, 1380, "23:00-01:00");
    row("moved out of midnight", "22:00-02:00", Grip::Whole, 1440, "00:00-04:00");
    row("moved before midnight", "01:00-03:00", Grip::Whole, -60, "23:00-01:00");
    row("a single minute moved", "07:00-07:00", Grip::Whole, 480, "08:00-08:00");
    row("the last minute moved", "23:59-23:59", Grip::Whole, 0, "00:00-00:00");
    row("an open end moved", "22:00-23:59", Grip::Whole, 1305, "21:45-23:45");
    row("ended later", "07:00-10:00", Grip::Last, 615, "07:00-10:15");
    row("ended at midnight", "07:00-10:00", Grip::Last, 1440, "07:00-23:59");
    row("ended beyond midnight", "22:00-23:00", Grip::Last, 1500, "22:00-01:00");
    row("ended before it starts", "07:00-10:00", Grip::Last, 60, "07:00-07:15");
    row("started earlier", "07:00-10:00", Grip::First, 405, "06:45-10:00");
    row("started the evening before", "01:00-03:00", Grip::First, -60, "23:00-03:00");
    row("started after its end", "07:00-10:00", Grip::First, 900, "09:45-10:00");
    row("the early half ended later", "22:00-02:00", Grip::Last, 1440 + 180, "22:00-03:00");
    row("a day never closes on itself", "07:00-10:00", Grip::Last, 5000, "07:00-06:59");
}

void WeekGeometryTest::aDragGivesAWindow()
{
    QFETCH(QString, before);
    QFETCH(int, grip);
    QFETCH(int, target);
    QFETCH(QString, after);
    const auto read = [](const QString &text) {
        return window(minute(qPrintable(text.left(5))), minute(qPrintable(text.mid(6))));
    };
    const DayWindow dragged = draggedTo(read(before), static_cast<WindowGrip>(grip), target, 15);
    QCOMPARE(domain::clockText(dragged.first) + u'-' + domain::clockText(dragged.last), after);
}

void WeekGeometryTest::anyMoveKeepsTheLength()
{
    std::mt19937 random(20261123);
    std::uniform_int_distribution<int> minutes(0, minutesOfDay - 1);
    std::uniform_int_distribution<int> targets(-minutesOfDay, 2 * minutesOfDay);
    for (int i = 0; i < 5000; ++i) {
        const DayWindow before = window(minutes(random), minutes(random));
        if (before.first == before.last || before.last == ClockTime(0))
            continue; // a single minute is drawn as one and moved as one
        const DayWindow after = draggedTo(before, WindowGrip::Whole, targets(random));
        const QString seen = QStringLiteral("%1–%2").arg(before.first.count()).arg(before.last.count());
        QVERIFY2(std::abs(covered(piecesOf(after)) - covered(piecesOf(before))) <= 1, qPrintable(seen));
    }
}

void WeekGeometryTest::anyResizeKeepsTheOtherEdge()
{
    std::mt19937 random(20261124);
    std::uniform_int_distribution<int> minutes(0, minutesOfDay - 1);
    std::uniform_int_distribution<int> targets(-minutesOfDay, 2 * minutesOfDay);
    for (int i = 0; i < 5000; ++i) {
        const DayWindow before = window(minutes(random), minutes(random));
        QCOMPARE(draggedTo(before, WindowGrip::First, targets(random)).last, before.last);
        QCOMPARE(draggedTo(before, WindowGrip::Last, targets(random)).first, before.first);
    }
}

void WeekGeometryTest::anyDragGivesPiecesOfOneDate()
{
    std::mt19937 random(20261125);
    std::uniform_int_distribution<int> minutes(0, minutesOfDay - 1);
    std::uniform_int_distribution<int> targets(-minutesOfDay, 2 * minutesOfDay);
    for (int i = 0; i < 5000; ++i) {
        const auto grip = static_cast<WindowGrip>(i % 3);
        const DayWindow after = draggedTo(window(minutes(random), minutes(random)), grip, targets(random), 5);
        for (const WindowPiece &piece : piecesOf(after)) {
            QVERIFY(piece.from >= 0 && piece.from < piece.to && piece.to <= minutesOfDay);
            // What is drawn is what runs: a minute in the middle of a piece is in the window.
            const domain::LocalTime time =
                domain::LocalDate() + std::chrono::minutes((piece.from + piece.to - 1) / 2);
            QVERIFY(after.contains(time));
        }
    }
}

void WeekGeometryTest::stepsGoToTheNextMultiple()
{
    QCOMPARE(nextStep(430, 15, 1), 435);
    QCOMPARE(nextStep(435, 15, 1), 450);
    QCOMPARE(nextStep(435, 15, -1), 420);
    QCOMPARE(nextStep(430, 15, -1), 420);
    QCOMPARE(nextStep(0, 15, -1), -15);
    QCOMPARE(snapped(427.4, 15), 420);
    QCOMPARE(snapped(427.6, 15), 435);
    QCOMPARE(snapped(-8, 15), -15);
}

void WeekGeometryTest::placesAndTimesAgree()
{
    for (const int hours : {6, 8, 12, 18, 24}) {
        WeekScale scale;
        scale.viewport = {1001, 777};
        scale.lane = 40;
        scale.visibleHours = hours;
        scale.scroll = scale.longestScroll() / 2;
        for (int minute = 0; minute <= minutesOfDay; minute += 7)
            QVERIFY(std::abs(scale.minuteAt(scale.yOf(minute)) - minute) < 1e-6);
        for (int day = 0; day < daysOfWeek; ++day) {
            QCOMPARE(scale.dayAt(scale.dayLeft(day)), day);
            QCOMPARE(scale.dayAt(scale.dayLeft(day + 1) - 1), day);
        }
        QCOMPARE(scale.dayLeft(daysOfWeek), scale.viewport.width());
        QVERIFY(scale.hoursHeight() - scale.longestScroll() >= scale.bodyHeight() ||
                scale.longestScroll() == 0);
    }
}

void WeekGeometryTest::overlapsShareTheWidth()
{
    const OverlapLayout layout = layOutOverlaps({{420, 600}, {480, 1080}, {1080, 1200}}, 4);
    QCOMPARE(layout.places[0], (OverlapPlace{0, 2, 1, false}));
    QCOMPARE(layout.places[1], (OverlapPlace{1, 2, 1, false}));
    QCOMPARE(layout.places[2], (OverlapPlace{0, 1, 1, false})); // touching is not overlapping
    QVERIFY(layout.groups.empty());
}

void WeekGeometryTest::noTwoShownOverlapsLieOnEachOther()
{
    std::mt19937 random(20261126);
    std::uniform_int_distribution<int> minutes(0, minutesOfDay - 1);
    for (int round = 0; round < 200; ++round) {
        std::vector<OverlapItem> items;
        for (int i = 0; i < round; ++i) {
            const int from = minutes(random);
            items.push_back({from, std::min(from + 1 + minutes(random) / 4, minutesOfDay)});
        }
        const OverlapLayout layout = layOutOverlaps(items, 5);
        std::vector<int> grouped;
        for (const OverlapGroup &group : layout.groups)
            grouped.insert(grouped.end(), group.members.begin(), group.members.end());
        for (size_t i = 0; i < items.size(); ++i) {
            const bool isGrouped = std::ranges::count(grouped, static_cast<int>(i)) == 1;
            QCOMPARE(layout.places[i].isHidden, isGrouped); // every item is somewhere, once
            for (size_t j = 0; j < i; ++j) {
                const OverlapPlace &a = layout.places[i];
                const OverlapPlace &b = layout.places[j];
                if (a.isHidden || b.isHidden || items[i].from >= items[j].to || items[j].from >= items[i].to)
                    continue;
                QCOMPARE(a.columns, b.columns);
                QVERIFY(a.column + a.span <= b.column || b.column + b.span <= a.column);
            }
        }
    }
}

void WeekGeometryTest::thePreferredOneNeverHides()
{
    std::vector<OverlapItem> items(40, OverlapItem{600, 700});
    items[33].isPreferred = true;
    const OverlapLayout layout = layOutOverlaps(items, 3);
    QVERIFY(!layout.places[33].isHidden);
    QCOMPARE(layout.groups.size(), size_t(1));
    QCOMPARE(layout.groups[0].members.size(), size_t(38));
    QCOMPARE(layout.groups[0].column, 2);
}

void WeekGeometryTest::laneLabelsNeverTouch()
{
    std::mt19937 random(20261127);
    std::uniform_int_distribution<int> numbers(0, 400);
    std::vector<LaneItem> items;
    for (int i = 0; i < 200; ++i)
        items.push_back({i % 3 == 0 ? numbers(random) : -1, 20 + numbers(random) / 2});
    const std::vector<LanePlace> places = layOutLane(items, 700, 6);
    for (size_t i = 0; i < items.size(); ++i) {
        QVERIFY(items[i].left < 0 || places[i].left == items[i].left);
        for (size_t j = 0; j < i; ++j) {
            if (places[i].row != places[j].row)
                continue;
            QVERIFY(places[i].left + items[i].width + 6 <= places[j].left ||
                    places[j].left + items[j].width + 6 <= places[i].left);
        }
    }
}

void WeekGeometryTest::aDayOfFewerHoursNamesThem_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("isSkipped");
    QTest::newRow("Berlin in spring")
        << QByteArray("Europe/Berlin") << QDate(2026, 3, 23) << 6 << 120 << 180 << true;
    QTest::newRow("Berlin in autumn")
        << QByteArray("Europe/Berlin") << QDate(2026, 10, 19) << 6 << 120 << 180 << false;
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 9, 28) << 6 << 120
                                  << 150 << true;
    QTest::newRow("at midnight") << QByteArray("Africa/Cairo") << QDate(2026, 4, 20) << 4 << 0 << 60 << true;
}

void WeekGeometryTest::aDayOfFewerHoursNamesThem()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, first);
    QFETCH(int, day);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, isSkipped);
    const std::vector<ClockShift> shifts = clockShifts(domain::Zone(QTimeZone(zone)), first);
    QCOMPARE(shifts.size(), size_t(1));
    QCOMPARE(shifts[0], (ClockShift{day, from, to, isSkipped}));
    QVERIFY(clockShifts(domain::Zone(QTimeZone(zone)), first.addDays(14)).empty());
}

void WeekGeometryTest::fridayNightStaysOnFriday()
{
    domain::Device device;
    domain::App app;
    app.startTime = QStringLiteral("22:00");
    app.endTime = QStringLiteral("02:00");
    app.days = QStringList{QStringLiteral("friday")};
    device.apps = {app};
    const auto weeks = weekOf(domain::DeviceRules(device, QTimeZone::utc()), QDate(2026, 11, 23));
    QCOMPARE(weeks.size(), size_t(1));
    QCOMPARE(weeks[0].days.to_string(), std::string("0010000")); // Friday is the fifth
    const std::vector<WindowPiece> pieces = piecesOf(weeks[0].hours);
    QCOMPARE(pieces.size(), size_t(2));
    QCOMPARE(pieces[0], (WindowPiece{0, 120, WindowPiece::Kind::Early}));
    QCOMPARE(pieces[1], (WindowPiece{1320, 1440, WindowPiece::Kind::Late}));
}

void WeekGeometryTest::theFilterLeavesTheOthersOut()
{
    domain::Device device;
    for (const char *name : {"Clock", "Fuzzy Clock", "Weather"}) {
        domain::App app;
        app.name = QString::fromLatin1(name);
        device.apps.append(app);
    }
    const domain::DeviceRules rules(device, QTimeZone::utc());
    QCOMPARE(weekOf(rules, QDate(2026, 11, 23), QStringLiteral("clock")).size(), size_t(2));
    QCOMPARE(weekOf(rules, QDate(2026, 11, 23), QStringLiteral("fuzzy"))[0].app, 1);
    QCOMPARE(weekOf(rules, QDate(2026, 11, 23)).size(), size_t(3));
}

QTEST_GUILESS_MAIN(WeekGeometryTest)
#include "tst_weekgeometry.moc"
