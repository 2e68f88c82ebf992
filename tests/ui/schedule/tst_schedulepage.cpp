// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/weekfixture.h"
#include "ui/schedule/activitystrip.h"
#include "ui/schedule/appheading.h"
#include "ui/schedule/calendarsheet.h"
#include "ui/schedule/daypainter.h"
#include "ui/schedule/dayview.h"
#include "ui/schedule/daywords.h"
#include "ui/schedule/yearview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"
#include "ui/window/appearance.h"

#include <QAction>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>

/// The frame around the views and what they tell at a glance, over a real database.
class SchedulePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_week = std::make_unique<TrainsAndLunch>(); }
    void cleanup() { m_week.reset(); }
    void whatAWindowBoundsIsToldByItsTimes();
    void anActiveAppIsSaidUntilItsLastMinute();
    void aBlockOfTheDayIsOutlinedInItsAppsColour();
    void theSummaryHasALineOfItsOwnWhereItIsNarrow();
    void theScaleIsOfferedWhereItIsFollowed();
    void aLongZoneIsElided();
    void nothingToShowLeadsToTheFleet();
    void theYearBeginsWithTheFirstAppAndOffersTheOthers();

private:
    void show(const char *view) { m_week->showView(view); }
    /// A menu of the bar by its name.
    const QPushButton &barButton(const char *name) const;
    /// The empty state in the middle, or null.
    EmptyState *nothing() const;

    std::unique_ptr<TrainsAndLunch> m_week;
};

void SchedulePageTest::whatAWindowBoundsIsToldByItsTimes()
{
    show("Day");
    const DayScene &scene = m_week->find<DayView>().scene();
    QTRY_VERIFY(scene.day && scene.day->gaps.size() == 3);
    // The night is until 06:30, Trains from 07:00.
    QCOMPARE(DayWords::stretch(*scene.day, scene.day->activity.front().span),
             QStringLiteral("00:00 – 06:30"));
    QCOMPARE(DayWords::stretch(*scene.day, scene.day->gaps.front()), QStringLiteral("06:31 – 07:00"));
    const auto trains =
        std::ranges::find(scene.day->activity, scene.day->gaps.front().to,
                          [](const domain::Activity &activity) { return activity.span.from; });
    QVERIFY(trains != scene.day->activity.end());
    QCOMPARE(DayWords::stretch(*scene.day, trains->span), QStringLiteral("07:00 – 10:00"));
}

void SchedulePageTest::anActiveAppIsSaidUntilItsLastMinute()
{
    m_week->session().navigation().select({0, WeekFixture::kitchenId, m_week->trains()});
    const auto *state = m_week->find<AppHeading>().findChild<QuietLabel *>();
    QTRY_COMPARE(state->text(), QStringLiteral("active now, until 10:00"));
}

void SchedulePageTest::aBlockOfTheDayIsOutlinedInItsAppsColour()
{
    show("Day");
    const DayScene &scene = m_week->find<DayView>().scene();
    QTRY_VERIFY(!scene.isEmpty());
    QWidget dark;
    dark.setPalette(Appearance::darkPalette());
    const GridStyle style(dark);
    const QRect row(qRound(scene.axis.left), 0, qRound(scene.axis.width), 24);
    const domain::AppPlan &plan = scene.day->plan.apps.front();
    QImage image(row.right() + 1, row.height(), QImage::Format_RGB32);
    image.fill(style.night);
    QPainter painter(&image);
    DayPainter(painter, scene, style).paintRow(row, plan, false);
    painter.end();
    const QColor edge = style.block(plan.name, false, false, true).edge;
    const int x = qRound(scene.axis.xOf(plan.active.front().to)) - 4;
    QCOMPARE(image.pixelColor(x, 3).name(), edge.name());
    QCOMPARE(image.pixelColor(x, 20).name(), edge.name());
}

void SchedulePageTest::theSummaryHasALineOfItsOwnWhereItIsNarrow()
{
    ActivityStrip strip;
    strip.follow(m_week->page().scope());
    strip.show();
    const auto *summary = strip.findChild<QuietLabel *>();
    QTRY_VERIFY(!summary->text().isEmpty());
    strip.resize(1800, 120);
    QTRY_VERIFY(summary->x() > 100);
    QVERIFY(summary->width() >= summary->sizeHint().width());
    strip.resize(summary->sizeHint().width() + 60, 120);
    QTRY_VERIFY(summary->x() < 100);
    QVERIFY(summary->width() >= summary->sizeHint().width());
}

const QPushButton &SchedulePageTest::barButton(const char *name) const
{
    for (const QPushButton *button : m_week->page().findChildren<QPushButton *>())
        if (button->accessibleName() == QLatin1String(name))
            return *button;
    qFatal("no such button");
}

void SchedulePageTest::theScaleIsOfferedWhereItIsFollowed()
{
    const auto canZoom = [this] {
        const auto actions = m_week->page().findChildren<QAction *>();
        return std::ranges::any_of(actions, [](const QAction *action) {
            return action->text() == QLatin1String("Zoom &in") && action->isEnabled();
        });
    };
    show("Day");
    QVERIFY(!barButton("Snap").isEnabled()); // nothing is dragged there
    QVERIFY(barButton("Hours in sight").isEnabled() && canZoom());
    for (const char *view : {"Year", "Simulate"}) {
        show(view);
        QVERIFY(!barButton("Snap").isEnabled());
        QVERIFY(!barButton("Hours in sight").isEnabled() && !canZoom());
    }
    show("Week");
    QVERIFY(barButton("Snap").isEnabled() && barButton("Hours in sight").isEnabled() && canZoom());
}

/// A label that may hold markup is cut without a sign.
void SchedulePageTest::aLongZoneIsElided()
{
    const QList<QuietLabel *> labels = m_week->page().findChildren<QuietLabel *>();
    const auto zone = std::ranges::find_if(labels, [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("Europe/Berlin"));
    });
    QVERIFY(zone != labels.end());
    QCOMPARE((*zone)->textFormat(), Qt::PlainText);
}

EmptyState *SchedulePageTest::nothing() const
{
    for (EmptyState *empty : m_week->page().findChildren<EmptyState *>())
        if (empty->isVisible())
            return empty;
    return nullptr;
}

void SchedulePageTest::nothingToShowLeadsToTheFleet()
{
    Navigation &navigation = m_week->session().navigation();
    const auto leadsOn = [&](const QString &sentence) {
        navigation.showPage(PageId::Schedule);
        if (!QTest::qWaitFor(
                [&] { return nothing() && nothing()->findChild<QLabel *>()->text() == sentence; }, 20'000))
            return false;
        QTest::mouseClick(nothing()->findChild<QPushButton *>(), Qt::LeftButton);
        return navigation.place().page == PageId::Fleet;
    };
    storage::Edit edit;
    for (const domain::App &app : m_week->device().apps)
        edit.changes.append(storage::DeleteRow{domain::Entity::App, QVariant::fromValue<qlonglong>(app.id)});
    m_week->fleet().write(edit);
    QVERIFY(leadsOn(QStringLiteral("Kitchen has no apps yet.")));
    m_week->fleet().write({{}, {storage::DeleteRow{domain::Entity::Device, WeekFixture::kitchenId}}});
    QVERIFY(leadsOn(QStringLiteral("There are no devices yet.")));
}

void SchedulePageTest::theYearBeginsWithTheFirstAppAndOffersTheOthers()
{
    show("Year");
    auto *sheet = m_week->find<YearView>().findChild<CalendarSheet *>();
    auto *apps = m_week->find<YearView>().findChild<QComboBox *>();
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(m_week->page().scope().appId, qint64(0));
    QCOMPARE(apps->currentText(), QStringLiteral("Trains"));
    QCOMPARE(sheet->markedDays(), 365);
    Q_EMIT apps->activated(1);
    QCOMPARE(m_week->page().scope().appId, m_week->page().scope().device->app(1).id);
    QCOMPARE(apps->currentText(), QStringLiteral("Lunch"));
}

QTEST_MAIN(SchedulePageTest)
#include "tst_schedulepage.moc"
