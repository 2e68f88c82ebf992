// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/weekfixture.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/schedule/appheading.h"
#include "ui/schedule/apppane.h"
#include "ui/schedule/calendarsheet.h"
#include "ui/schedule/datelist.h"
#include "ui/schedule/lightform.h"
#include "ui/schedule/scheduleform.h"
#include "ui/widgets/fieldline.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/propertyform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using domain::Entity;

namespace {

const QStringList weekend{QStringLiteral("saturday"), QStringLiteral("sunday")};

} // namespace

/// The pane of the selected app in its page, over a real database.
class AppPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_week.reset(); }
    void theScheduleIsSaidInWords();
    void theHoursAreTyped();
    void theHoursAreTakenAway();
    void aDayIsTakenIn();
    void anotherKindOfRuleIsOneStep();
    void aMonthlyWeekdayIsChosen();
    void theNextTenDatesAreListed();
    void aDateLeadsToItsWeek();
    void whatNeverComesIsDoubted();
    void readingOnlyNothingIsEdited();
    void anotherAppIsAnotherForm();
    void everyControlHasAName();
    void withoutAnAppTheNightIsTyped();
    void aNameWithoutASpaceIsWrapped();

private:
    void open(storage::Access access = storage::Access::ReadWrite);
    AppPane &pane() const { return *m_week->page().findChild<AppPane *>(); }
    FieldLine *line(const char *field, Entity entity = Entity::App) const;
    QString words() const { return pane().findChild<NoteLabel *>()->text(); }
    QComboBox &repeats() const;
    void choose(const QString &title) const;
    void type(const char *field, const QString &text) const;
    void undo();
    domain::App app() const { return m_week->app(m_market); }

    std::unique_ptr<WeekFixture> m_week;
    qint64 m_market = 0;
    qint64 m_clock = 0;
};

void AppPaneTest::init()
{
    m_week = std::make_unique<WeekFixture>();
    m_market = m_week->addApp("Market", "08:00", "13:00", weekend);
    m_clock = m_week->addApp("Clock", nullptr, nullptr);
}

void AppPaneTest::open(storage::Access access)
{
    m_week->open(access);
    m_week->session().navigation().select({0, WeekFixture::kitchenId, m_market});
    QTRY_VERIFY(!words().isEmpty() && line("start_time")->editor().stored().isValid());
}

FieldLine *AppPaneTest::line(const char *field, Entity entity) const
{
    for (FieldLine *line : pane().findChildren<FieldLine *>())
        if (line->entity() == entity && line->field() == domain::fieldIndex(entity, field))
            return line;
    qFatal("no such line");
}

QComboBox &AppPaneTest::repeats() const
{
    for (QComboBox *box : pane().findChildren<QComboBox *>())
        if (box->accessibleName() == QLatin1String("Repeats"))
            return *box;
    qFatal("nothing to choose the kind from");
}

void AppPaneTest::choose(const QString &title) const
{
    const int index = repeats().findText(title);
    QVERIFY2(index >= 0, qPrintable(title));
    repeats().setCurrentIndex(index);
    Q_EMIT repeats().activated(index);
}

void AppPaneTest::type(const char *field, const QString &text) const
{
    auto *edit = line(field)->findChild<QLineEdit *>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void AppPaneTest::undo()
{
    // An edit is seen in the database before the history tells it.
    QTRY_VERIFY(!m_week->session().history().isBusy());
    QSignalSpy saved(&m_week->session().history(), &EditHistory::saved);
    m_week->session().history().undo();
    QTRY_COMPARE(saved.size(), 1);
}

void AppPaneTest::theScheduleIsSaidInWords()
{
    open();
    QCOMPARE(words(), QStringLiteral("Saturday and Sunday, from 08:00 to 13:00."));
}

void AppPaneTest::theHoursAreTyped()
{
    open();
    type("end_time", QStringLiteral("14:30"));
    QTRY_COMPARE(app().endTime, std::optional(QStringLiteral("14:30")));
    QTRY_COMPARE(words(), QStringLiteral("Saturday and Sunday, from 08:00 to 14:30."));
    QCOMPARE(m_week->session().history().undoText(), QStringLiteral("Set “Until” of Market to 14:30"));
    undo();
    QCOMPARE(app().endTime, std::optional(QStringLiteral("13:00")));
    QTRY_COMPARE(line("end_time")->editor().stored().toString(), QStringLiteral("13:00"));
    type("end_time", QStringLiteral("25:00"));
    QVERIFY(!line("end_time")->editor().problem().isEmpty());
    QCOMPARE(app().endTime, std::optional(QStringLiteral("13:00")));
}

void AppPaneTest::theHoursAreTakenAway()
{
    open();
    for (QPushButton *button : pane().findChildren<QPushButton *>())
        if (button->text() == QLatin1String("All day"))
            button->click();
    QTRY_VERIFY(!app().startTime && !app().endTime);
    QTRY_COMPARE(words(), QStringLiteral("Saturday and Sunday, all day."));
    undo();
    QCOMPARE(app().startTime, std::optional(QStringLiteral("08:00")));
    QCOMPARE(app().endTime, std::optional(QStringLiteral("13:00")));
}

void AppPaneTest::aDayIsTakenIn()
{
    open();
    for (QToolButton *button : line("days")->findChildren<QToolButton *>())
        if (button->toolTip() == QLatin1String("Friday"))
            button->click();
    QTRY_COMPARE(app().days.size(), 3);
    QTRY_COMPARE(words(), QStringLiteral("Friday to Sunday, from 08:00 to 13:00."));
}

void AppPaneTest::anotherKindOfRuleIsOneStep()
{
    open();
    const QStringList before = m_week->fleet().everything();
    choose(QStringLiteral("every few weeks"));
    QTRY_VERIFY(app().recurrencePattern);
    QCOMPARE(app().recurrencePattern->weekdays, weekend);
    QTRY_VERIFY(line("recurrence_interval")->isVisible());
    QVERIFY(!line("days")->isVisible());
    QVERIFY(line("weekdays", Entity::RecurrencePattern)->isVisible());
    undo();
    QCOMPARE(m_week->fleet().everything(), before);
    QTRY_VERIFY(line("days")->isVisible());
}

void AppPaneTest::aMonthlyWeekdayIsChosen()
{
    open();
    choose(QStringLiteral("monthly on a weekday"));
    // The shown date, 25 November 2026, is the fourth Wednesday of its month.
    QTRY_VERIFY(app().recurrencePattern);
    QCOMPARE(app().recurrencePattern->dayOfWeek, std::optional(QStringLiteral("fourth_wednesday")));
    QTRY_VERIFY(words().contains(QStringLiteral("fourth Wednesday")));
    QTRY_VERIFY(pane().findChild<CalendarSheet *>()->isMarked(QDate(2026, 11, 25)));
    QCOMPARE(pane().findChild<CalendarSheet *>()->markedDays(), 1);
}

void AppPaneTest::theNextTenDatesAreListed()
{
    open();
    const DateList &dates = *pane().findChild<DateList *>();
    QCOMPARE(dates.count(), 10);
    QCOMPARE(dates.item(0)->text(), QStringLiteral("Sat 28 Nov"));
    QCOMPARE(dates.item(9)->text(), QStringLiteral("Sun 27 Dec"));
    QCOMPARE(pane().findChild<CalendarSheet *>()->markedDays(), 9);
}

void AppPaneTest::aDateLeadsToItsWeek()
{
    open();
    Q_EMIT pane().findChild<DateList *>()->dateChosen(QDate(2026, 12, 27));
    QCOMPARE(m_week->page().scope().date, QDate(2026, 12, 27));
    QVERIFY(m_week->grid().isVisible());
}

void AppPaneTest::whatNeverComesIsDoubted()
{
    open();
    QCOMPARE(pane().findChildren<NoteLabel *>().size(), 1);
    choose(QStringLiteral("every year"));
    QTRY_VERIFY(app().useCustomRecurrence);
    type("recurrence_end_date", QStringLiteral("2020-01-01"));
    QTRY_VERIFY(app().recurrenceEndDate);
    QTRY_VERIFY(pane().findChildren<NoteLabel *>().size() > 1);
    QTRY_VERIFY(!pane().findChild<DateList *>()->isVisible());
}

void AppPaneTest::readingOnlyNothingIsEdited()
{
    open(storage::Access::ReadOnly);
    QVERIFY(!repeats().isEnabled());
    for (QToolButton *button : line("days")->findChildren<QToolButton *>())
        QVERIFY(!button->isEnabled());
    QVERIFY(line("start_time")->findChild<QLineEdit *>()->isReadOnly());
    QVERIFY(!words().isEmpty());
}

void AppPaneTest::anotherAppIsAnotherForm()
{
    open();
    m_week->session().navigation().select({0, WeekFixture::kitchenId, m_clock});
    QTRY_COMPARE(words(), QStringLiteral("Every day, all day."));
    QTRY_VERIFY(!line("start_time")->editor().stored().isValid());
    m_week->session().navigation().select({0, WeekFixture::kitchenId, 0});
    QTRY_VERIFY(!pane().findChild<ScheduleForm *>()->isVisible());
}

void AppPaneTest::everyControlHasAName()
{
    open();
    for (const QWidget *widget : pane().findChildren<QWidget *>()) {
        const bool isReached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                               !widget->focusProxy() &&
                               widget->objectName() != QLatin1String("qt_scrollarea_viewport");
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (isReached && !(button && !button->text().isEmpty()))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void AppPaneTest::withoutAnAppTheNightIsTyped()
{
    open();
    const LightForm &light = *pane().findChild<LightForm *>();
    QVERIFY(!light.isVisible());
    m_week->session().navigation().select({0, WeekFixture::kitchenId, 0});
    QTRY_VERIFY(light.isVisible());
    const int field = domain::fieldIndex(Entity::Device, "night_start");
    FieldEditor *editor = light.findChild<PropertyForm *>()->editor(field);
    QTRY_COMPARE(editor->stored().toString(), m_week->device().nightStart.value_or(QString()));
    auto *edit = editor->findChild<QLineEdit *>();
    edit->setFocus();
    edit->selectAll();
    QSignalSpy saved(&m_week->session().history(), &EditHistory::saved);
    QTest::keyClicks(edit, QStringLiteral("21:45"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_week->device().nightStart, std::optional(QStringLiteral("21:45")));
    undo();
    QVERIFY(m_week->device().nightStart != std::optional(QStringLiteral("21:45")));
}

void AppPaneTest::aNameWithoutASpaceIsWrapped()
{
    const QByteArray name(200, 'n');
    const qint64 app = m_week->addApp(name.constData(), nullptr, nullptr);
    open();
    m_week->session().navigation().select({0, WeekFixture::kitchenId, app});
    const auto *label = pane().findChild<AppHeading *>()->findChild<QLabel *>();
    QTRY_COMPARE(label->toolTip(), QString::fromLatin1(name));
    QTRY_VERIFY(label->height() >= 4 * label->fontMetrics().lineSpacing());
    QVERIFY(label->width() < pane().width());
}

QTEST_MAIN(AppPaneTest)
#include "tst_apppane.moc"
