// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delegates/stage.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QToolButton>

using namespace domain;

class ChoiceEditorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void anUnknownChoiceIsShownAndKept();
    void choosingGivesTheStoredText();
    void noAppIsNullWhereItMayBe_data();
    void noAppIsNullWhereItMayBe();
    void anAppThatIsGoneIsShownAndKept();
    void aSwitchThatIsNeitherIsShownInWords();
    void weekdaysAreStoredByNameWhateverTheWeekStartsWith_data();
    void weekdaysAreStoredByNameWhateverTheWeekStartsWith();
    void togglingADayTwiceIsNoChange();
    void whatIsNoListOfWeekdaysIsShown();
    void aMonthlyDayIsAnOrdinalAndAWeekday();
    void anOddMonthlyDayIsShownAndKept();
    void aZoneIsFoundByAnyPartOfItsName();
    void noZoneIsNull();
    void aDateIsPickedFromTheCalendar();
};

namespace {

QComboBox *boxOf(const Stage &stage)
{
    return stage.editor->findChild<QComboBox *>();
}

void choose(QComboBox *box, const QString &text)
{
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index); // as choosing from the list does
}

QToolButton *dayButton(const Stage &stage, const QString &day)
{
    const QList<QToolButton *> buttons = stage.editor->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->toolTip() == day)
            return button;
    }
    return nullptr;
}

const EditorContext twoApps{.apps = {{latin("12"), latin("Clock")}, {latin("34"), latin("Moon")}}};

} // namespace

void ChoiceEditorsTest::anUnknownChoiceIsShownAndKept()
{
    Stage stage(Entity::Device, "type");
    stage.editor->setValue(latin("tidbyt_gen9"));
    QCOMPARE(boxOf(stage)->currentText(), latin("tidbyt_gen9"));
    choose(boxOf(stage), boxOf(stage)->itemText(0));
    QVERIFY(stage.editor->isEdited());
    choose(boxOf(stage), latin("tidbyt_gen9"));
    QVERIFY(!stage.editor->isEdited());
    QCOMPARE(stage.editor->problem(), QString());
    stage.editor->setValue(latin("pixoticker"));
    QCOMPARE(boxOf(stage)->findText(latin("tidbyt_gen9")), -1);
}

void ChoiceEditorsTest::choosingGivesTheStoredText()
{
    Stage stage(Entity::App, "recurrence_type");
    stage.editor->setValue(latin("daily"));
    stage.enter();
    QSignalSpy finished(stage.editor, &FieldEditor::finished);
    QTest::keyClick(boxOf(stage), Qt::Key_Down);
    QCOMPARE(stage.editor->value(), QVariant(latin("weekly")));
    QCOMPARE(finished.count(), 1);
}

void ChoiceEditorsTest::noAppIsNullWhereItMayBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("none");
    QTest::newRow("pin") << latin("pinned_app") << QVariant();
    QTest::newRow("between") << latin("interstitial_app") << QVariant();
    QTest::newRow("night") << latin("night_mode_app") << QVariant(latin(""));
}

void ChoiceEditorsTest::noAppIsNullWhereItMayBe()
{
    QFETCH(QString, field);
    QFETCH(QVariant, none);
    Stage stage(Entity::Device, qPrintable(field));
    stage.editor->setContext(twoApps);
    stage.editor->setValue(latin("34"));
    QCOMPARE(boxOf(stage)->currentText(), latin("Moon"));
    choose(boxOf(stage), latin("none"));
    QCOMPARE(stage.editor->value(), none);
    QCOMPARE(stage.editor->problem(), QString());
    choose(boxOf(stage), latin("Clock"));
    QCOMPARE(stage.editor->value(), QVariant(latin("12")));
}

void ChoiceEditorsTest::anAppThatIsGoneIsShownAndKept()
{
    Stage stage(Entity::Device, "pinned_app");
    stage.editor->setContext(twoApps);
    stage.editor->setValue(latin("999"));
    QVERIFY(boxOf(stage)->currentText().startsWith(latin("999")));
    QCOMPARE(stage.editor->value(), QVariant(latin("999")));
    stage.editor->setValue(latin(""));
    QVERIFY(boxOf(stage)->currentIndex() > 0);
    QCOMPARE(stage.editor->value(), QVariant(latin("")));
}

void ChoiceEditorsTest::aSwitchThatIsNeitherIsShownInWords()
{
    Stage stage(Entity::App, "enabled");
    stage.editor->setValue(latin("maybe"));
    auto *box = stage.editor->findChild<QCheckBox *>();
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QCOMPARE(box->text(), latin("maybe"));
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(stage.editor->value(), QVariant(true));
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(stage.editor->value(), QVariant(false));
}

void ChoiceEditorsTest::weekdaysAreStoredByNameWhateverTheWeekStartsWith_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("first");
    QTest::newRow("Sunday") << QLocale(QLocale::English, QLocale::UnitedStates) << latin("Sunday");
    QTest::newRow("Monday") << QLocale(QLocale::English, QLocale::UnitedKingdom) << latin("Monday");
    QTest::newRow("Saturday") << QLocale(QLocale::English, QLocale::UnitedArabEmirates) << latin("Saturday");
}

void ChoiceEditorsTest::weekdaysAreStoredByNameWhateverTheWeekStartsWith()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, first);
    QLocale::setDefault(locale);
    Stage stage(Entity::App, "days");
    stage.editor->setValue(latin("[\"Friday\"]"));
    QCOMPARE(stage.editor->findChildren<QToolButton *>().first()->toolTip(), first);
    QVERIFY(dayButton(stage, latin("Friday"))->isChecked());
    QTest::keyClick(dayButton(stage, latin("Sunday")), Qt::Key_Space);
    QTest::keyClick(dayButton(stage, latin("Monday")), Qt::Key_Space);
    QCOMPARE(stage.editor->value(), QVariant(latin("[\"monday\",\"Friday\",\"sunday\"]")));
    QCOMPARE(stage.editor->problem(), QString());
}

void ChoiceEditorsTest::togglingADayTwiceIsNoChange()
{
    Stage stage(Entity::App, "days");
    stage.editor->setValue(latin("[\"friday\", \"monday\"]"));
    dayButton(stage, latin("Tuesday"))->click();
    QVERIFY(stage.editor->isEdited());
    dayButton(stage, latin("Tuesday"))->click();
    QVERIFY(!stage.editor->isEdited());
    QCOMPARE(stage.editor->value(), QVariant(latin("[\"friday\", \"monday\"]")));
}

void ChoiceEditorsTest::whatIsNoListOfWeekdaysIsShown()
{
    Stage stage(Entity::App, "days");
    const auto *remark = stage.editor->findChild<QLabel *>();
    stage.editor->setValue(latin("[\"funday\",\"monday\"]"));
    QVERIFY(remark->text().contains(latin("funday")));
    QVERIFY(dayButton(stage, latin("Monday"))->isChecked());
    stage.editor->setValue(latin("all"));
    QVERIFY(remark->text().contains(latin("all")));
    QVERIFY(remark->isVisibleTo(stage.editor));
    dayButton(stage, latin("Monday"))->click();
    QCOMPARE(stage.editor->value(), QVariant(latin("[\"monday\"]")));
    QVERIFY(!remark->isVisibleTo(stage.editor));
}

void ChoiceEditorsTest::aMonthlyDayIsAnOrdinalAndAWeekday()
{
    Stage stage(Entity::RecurrencePattern, "day_of_week");
    stage.editor->setValue(latin("Second_Tuesday"));
    const QList<QComboBox *> boxes = stage.editor->findChildren<QComboBox *>();
    QCOMPARE(boxes[0]->currentText(), latin("second"));
    QCOMPARE(boxes[1]->currentText(), latin("Tuesday"));
    choose(boxes[0], latin("last"));
    QCOMPARE(stage.editor->value(), QVariant(latin("last_tuesday")));
    choose(boxes[0], latin("second"));
    QCOMPARE(stage.editor->value(), QVariant(latin("Second_Tuesday")));
    choose(boxes[0], latin("not set"));
    QVERIFY(!stage.editor->value().isValid());
    QCOMPARE(stage.editor->problem(), QString());
}

void ChoiceEditorsTest::anOddMonthlyDayIsShownAndKept()
{
    Stage stage(Entity::RecurrencePattern, "day_of_week");
    stage.editor->setValue(latin("fifth_monday"));
    QCOMPARE(boxOf(stage)->currentText(), latin("fifth_monday"));
    choose(boxOf(stage), latin("first"));
    QCOMPARE(stage.editor->problem(), QString());
    choose(boxOf(stage), latin("fifth_monday"));
    QVERIFY(!stage.editor->isEdited());
}

void ChoiceEditorsTest::aZoneIsFoundByAnyPartOfItsName()
{
    Stage stage(Entity::Device, "timezone");
    stage.editor->setValue(latin("Mars/Base"));
    QCOMPARE(stage.line()->text(), latin("Mars/Base"));
    stage.enter();
    stage.line()->selectAll();
    QTest::keyClicks(stage.line(), latin("kathm"));
    QVERIFY(!stage.editor->problem().isEmpty());
    QCompleter *search = boxOf(stage)->completer();
    search->setCompletionPrefix(latin("kathm"));
    QCOMPARE(search->completionCount(), 1);
    Q_EMIT search->activated(search->currentCompletion());
    QCOMPARE(stage.editor->value(), QVariant(latin("Asia/Kathmandu")));
    QCOMPARE(stage.editor->findChild<QLabel *>()->text(), latin("+05:45"));
}

void ChoiceEditorsTest::noZoneIsNull()
{
    Stage stage(Entity::Device, "timezone");
    stage.editor->setValue(latin("UTC"));
    choose(boxOf(stage), latin("not set"));
    QVERIFY(!stage.editor->value().isValid());
    QCOMPARE(stage.line()->text(), QString());
}

void ChoiceEditorsTest::aDateIsPickedFromTheCalendar()
{
    Stage stage(Entity::App, "recurrence_end_date");
    stage.editor->setValue({});
    auto *calendar = stage.editor->findChild<QCalendarWidget *>();
    Q_EMIT calendar->clicked(QDate(2026, 11, 23));
    QCOMPARE(stage.editor->value(), QVariant(QDate(2026, 11, 23)));
}

QTEST_MAIN(ChoiceEditorsTest)
#include "tst_choiceeditors.moc"
