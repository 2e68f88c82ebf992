// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delegates/stage.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QWheelEvent>

#include <memory>

using namespace domain;

class FieldEditorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookingAtAValueNeverChangesIt_data();
    void lookingAtAValueNeverChangesIt();
    void everyControlThatTakesTheFocusHasAName();
    void typingIsUnderstoodOrRefusedInWords_data();
    void typingIsUnderstoodOrRefusedInWords();
    void anEmptiedFieldIsNullWhereItMayBe_data();
    void anEmptiedFieldIsNullWhereItMayBe();
    void anEmptyTextThatShouldBeNullIsKeptUntilErased();
    void escapeBringsBackWhatIsStored();
    void typingTheStoredTextAgainIsNoChange();
    void aValueReadAgainKeepsWhatIsSelected_data();
    void aValueReadAgainKeepsWhatIsSelected();
    void theWheelPassesOverWithoutChanging();
    void theSliderAndItsLevelFollowTheNumber();
    void arrowKeysStep_data();
    void arrowKeysStep();
    void aReadOnlyEditorTakesNoKeys();
};

void FieldEditorsTest::lookingAtAValueNeverChangesIt_data()
{
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<int>("field");
    QTest::addColumn<QVariant>("stored");
    const QList<QVariant> values{QVariant(),
                                 latin(""),
                                 latin("7:00"),
                                 latin("24:00"),
                                 latin("None"),
                                 latin("sometimes"),
                                 latin("[\"Friday\", \"monday\"]"),
                                 latin("{\"b\": 1.50,\n\"a\":12345678901234567890}"),
                                 QVariant(7LL),
                                 QVariant(-3LL),
                                 QVariant(0.1),
                                 QVariant(true),
                                 QVariant(QDate(2024, 2, 29))};
    for (const Entity entity :
         {Entity::User, Entity::Device, Entity::Location, Entity::App, Entity::RecurrencePattern}) {
        const auto fields = fieldsOf(entity);
        for (int field = 0; field < static_cast<int>(fields.size()); ++field) {
            for (int value = 0; value < values.size(); ++value)
                QTest::addRow("%s of %d, value %d", fields[static_cast<size_t>(field)].name,
                              static_cast<int>(entity), value)
                    << entity << field << values[value];
        }
    }
}

void FieldEditorsTest::lookingAtAValueNeverChangesIt()
{
    QFETCH(Entity, entity);
    QFETCH(int, field);
    QFETCH(QVariant, stored);
    Stage stage(entity, fieldsOf(entity)[static_cast<size_t>(field)].name);
    QSignalSpy edited(stage.editor, &FieldEditor::valueEdited);
    stage.editor->setValue(stored);
    stage.enter();
    stage.editor->setContext({.apps = {{latin("1"), latin("Clock")}}});
    while (QApplication::focusWidget() != stage.elsewhere)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(stage.editor->value(), stored);
    QVERIFY(stage.editor->problem().isEmpty());
}

void FieldEditorsTest::everyControlThatTakesTheFocusHasAName()
{
    for (const Entity entity :
         {Entity::User, Entity::Device, Entity::Location, Entity::App, Entity::RecurrencePattern}) {
        for (const Field &field : fieldsOf(entity)) {
            const std::unique_ptr<FieldEditor> editor(createEditor(entity, field, {}, nullptr));
            const QList<QWidget *> parts = editor->findChildren<QWidget *>();
            for (const QWidget *part : parts) {
                // Boxes with a line in them carry the name themselves; pop-ups are windows of their own.
                const bool named = !part->accessibleName().isEmpty() || part->focusProxy() ||
                                   !part->parentWidget()->accessibleName().isEmpty();
                const bool takesFocus = (part->focusPolicy() & Qt::TabFocus) != 0;
                QVERIFY2(named || !takesFocus || part->window() != editor.get(), field.name);
            }
        }
    }
}

void FieldEditorsTest::typingIsUnderstoodOrRefusedInWords_data()
{
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("value"); ///< invalid: refused
    const auto row = [](const char *name, Entity entity, const char *field, const char *typed,
                        const QVariant &value) {
        QTest::newRow(name) << entity << latin(field) << latin(typed) << value;
    };
    row("time", Entity::Device, "night_start", "22:30", latin("22:30"));
    row("time with one digit", Entity::Device, "night_start", "7:00", latin("07:00"));
    row("time with seconds", Entity::Device, "night_start", "22:00:00", latin("22:00"));
    row("time in halves of the day", Entity::App, "start_time", "7:05 pm", latin("19:05"));
    row("no hour 25", Entity::Device, "dim_time", "25:00", {});
    row("no hour 24", Entity::Device, "dim_time", "24:00", {});
    row("no minute 60", Entity::Device, "dim_time", "12:60", {});
    row("time without colon", Entity::App, "end_time", "2200", {});
    row("number", Entity::Device, "default_interval", "20", QVariant(20LL));
    row("number out of range", Entity::Device, "default_interval", "0", {});
    row("no number", Entity::Device, "default_interval", "ten", {});
    row("number beyond all integers", Entity::App, "uinterval", "99999999999999999999", {});
    row("percent", Entity::Device, "brightness", "35", QVariant(35LL));
    row("percent out of range", Entity::Device, "brightness", "101", {});
    row("latitude", Entity::Location, "lat", "-33.8688", QVariant(-33.8688));
    row("latitude out of range", Entity::Location, "lat", "91", {});
    row("ISO date", Entity::App, "recurrence_start_date", "2026-02-28", QVariant(QDate(2026, 2, 28)));
    row("no such date", Entity::App, "recurrence_start_date", "2026-02-29", {});
    row("zone in another letter case", Entity::Device, "timezone", "europe/berlin", latin("Europe/Berlin"));
    row("zone abbreviation", Entity::Device, "timezone", "EDT", {});
    row("brightness scale", Entity::Device, "custom_brightness_scale", "0,1,2,3,4,5", latin("0,1,2,3,4,5"));
    row("short brightness scale", Entity::Device, "custom_brightness_scale", "0,1", {});
    row("user name", Entity::User, "username", "anna-2", latin("anna-2"));
    row("user name with a space", Entity::User, "username", "anna b", {});
    row("path that leaves its folder", Entity::App, "path", "../x.webp", {});
}

void FieldEditorsTest::typingIsUnderstoodOrRefusedInWords()
{
    QFETCH(Entity, entity);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QVariant, value);
    Stage stage(entity, qPrintable(field));
    stage.editor->setValue({});
    stage.enter();
    QSignalSpy problems(stage.editor, &FieldEditor::problemChanged);
    QTest::keyClicks(stage.line(), typed);
    QVERIFY(stage.editor->isEdited());
    if (value.isValid()) {
        QCOMPARE(stage.editor->value(), value);
        QCOMPARE(stage.editor->problem(), QString());
    } else {
        QVERIFY(!stage.editor->problem().isEmpty());
        QVERIFY(!problems.isEmpty());
    }
}

void FieldEditorsTest::anEmptiedFieldIsNullWhereItMayBe_data()
{
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("stored");
    for (const char *clock : {"night_start", "night_end", "dim_time"})
        QTest::newRow(clock) << Entity::Device << latin(clock) << QVariant(latin("22:00"));
    for (const char *clock : {"start_time", "end_time"})
        QTest::newRow(clock) << Entity::App << latin(clock) << QVariant(latin("22:00"));
    for (const char *date : {"recurrence_start_date", "recurrence_end_date"})
        QTest::newRow(date) << Entity::App << latin(date) << QVariant(QDate(2026, 1, 1));
    QTest::newRow("timezone") << Entity::Device << latin("timezone") << QVariant(latin("UTC"));
    QTest::newRow("zone of the place") << Entity::Location << latin("timezone") << QVariant(latin("UTC"));
    QTest::newRow("dim_brightness") << Entity::Device << latin("dim_brightness") << QVariant(12LL);
    QTest::newRow("day_of_month") << Entity::RecurrencePattern << latin("day_of_month") << QVariant(3LL);
    QTest::newRow("path") << Entity::App << latin("path") << QVariant(latin("a.star"));
}

void FieldEditorsTest::anEmptiedFieldIsNullWhereItMayBe()
{
    QFETCH(Entity, entity);
    QFETCH(QString, field);
    QFETCH(QVariant, stored);
    Stage stage(entity, qPrintable(field));
    stage.editor->setValue(stored);
    stage.enter();
    stage.line()->selectAll();
    QTest::keyClick(stage.line(), Qt::Key_Delete);
    QVERIFY(!stage.editor->value().isValid());
    QVERIFY(stage.editor->isEdited());
    QCOMPARE(stage.editor->problem(), QString());
    QCOMPARE(stage.line()->placeholderText(), latin("not set"));
}

void FieldEditorsTest::anEmptyTextThatShouldBeNullIsKeptUntilErased()
{
    Stage stage(Entity::App, "start_time");
    stage.editor->setValue(latin(""));
    stage.enter();
    QCOMPARE(stage.line()->placeholderText(), latin("empty text"));
    QCOMPARE(stage.editor->value(), QVariant(latin("")));
    QTest::keyClick(stage.line(), Qt::Key_Backspace);
    QVERIFY(!stage.editor->value().isValid());
    QVERIFY(stage.editor->isEdited());
}

void FieldEditorsTest::escapeBringsBackWhatIsStored()
{
    Stage stage(Entity::Device, "dim_time");
    stage.editor->setValue(latin("7:00"));
    stage.enter();
    stage.line()->selectAll();
    QTest::keyClicks(stage.line(), latin("25"));
    QVERIFY(!stage.editor->problem().isEmpty());
    QTest::keyClick(stage.line(), Qt::Key_Escape);
    QCOMPARE(stage.line()->text(), latin("7:00"));
    QCOMPARE(stage.editor->value(), QVariant(latin("7:00")));
    QCOMPARE(stage.editor->problem(), QString());
}

void FieldEditorsTest::typingTheStoredTextAgainIsNoChange()
{
    Stage stage(Entity::Device, "dim_time");
    stage.editor->setValue(latin("7:00"));
    stage.enter();
    stage.line()->selectAll();
    QTest::keyClicks(stage.line(), latin("7:00"));
    QVERIFY(!stage.editor->isEdited());
    QCOMPARE(stage.editor->value(), QVariant(latin("7:00")));
}

void FieldEditorsTest::aValueReadAgainKeepsWhatIsSelected_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("edited") << QByteArray("name");
    QTest::newRow("read only") << QByteArray("id");
}

void FieldEditorsTest::aValueReadAgainKeepsWhatIsSelected()
{
    QFETCH(const QByteArray, field);
    Stage stage(Entity::Device, field.constData());
    stage.editor->setValue(latin("4f2a91c0"));
    stage.enter();
    stage.line()->setSelection(2, 4);
    stage.editor->setContext({});
    stage.editor->setValue(latin("4f2a91c0"));
    QCOMPARE(stage.line()->selectedText(), latin("2a91"));
    stage.editor->setValue(latin("00000000"));
    QCOMPARE(stage.line()->text(), latin("00000000"));
}

void FieldEditorsTest::theWheelPassesOverWithoutChanging()
{
    Stage stage(Entity::Device, "brightness");
    stage.editor->setValue(50LL);
    stage.enter();
    stage.elsewhere->setFocus();
    auto *slider = stage.editor->findChild<QSlider *>();
    const auto roll = [&] {
        QWheelEvent wheel(QPointF(5, 5), slider->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &wheel);
    };
    roll();
    QVERIFY(!stage.editor->isEdited());
    slider->setFocus();
    roll();
    QVERIFY(stage.editor->isEdited());
}

void FieldEditorsTest::theSliderAndItsLevelFollowTheNumber()
{
    Stage stage(Entity::Device, "brightness");
    stage.editor->setValue(35LL);
    const auto *level = stage.editor->findChild<QLabel *>(latin("level"));
    auto *slider = stage.editor->findChild<QSlider *>();
    QCOMPARE(slider->value(), 35);
    QCOMPARE(level->text(), latin("level 4"));
    stage.editor->setContext({.brightnessScale = latin("0,35,50,60,70,80")});
    QCOMPARE(level->text(), latin("level 1"));
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(stage.editor->value(), QVariant(45LL));
    QCOMPARE(stage.line()->text(), latin("45"));
}

void FieldEditorsTest::arrowKeysStep_data()
{
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<QVariant>("up");
    QTest::newRow("time over midnight")
        << Entity::Device << latin("dim_time") << QVariant(latin("23:50")) << QVariant(latin("00:05"));
    QTest::newRow("date") << Entity::App << latin("recurrence_end_date") << QVariant(QDate(2026, 12, 31))
                          << QVariant(QDate(2027, 1, 1));
    QTest::newRow("number") << Entity::Device << latin("default_interval") << QVariant(15LL)
                            << QVariant(16LL);
    QTest::newRow("largest number") << Entity::RecurrencePattern << latin("day_of_month") << QVariant(31LL)
                                    << QVariant(31LL);
}

void FieldEditorsTest::arrowKeysStep()
{
    QFETCH(Entity, entity);
    QFETCH(QString, field);
    QFETCH(QVariant, stored);
    QFETCH(QVariant, up);
    Stage stage(entity, qPrintable(field));
    stage.editor->setValue(stored);
    stage.enter();
    QTest::keyClick(stage.editor->focusProxy(), Qt::Key_Up);
    QCOMPARE(stage.editor->value(), up);
    QTest::keyClick(stage.editor->focusProxy(), Qt::Key_Down);
    if (stored != up)
        QVERIFY(!stage.editor->isEdited());
}

void FieldEditorsTest::aReadOnlyEditorTakesNoKeys()
{
    for (const char *name : {"name", "default_interval", "dim_time", "notes"}) {
        Stage stage(Entity::Device, name);
        stage.editor->setValue(QVariant(5LL));
        stage.editor->setReadOnly(true);
        stage.enter();
        QTest::keyClicks(stage.editor->focusProxy(), latin("1"));
        QTest::keyClick(stage.editor->focusProxy(), Qt::Key_Up);
        QVERIFY2(!stage.editor->isEdited(), name);
    }
}

QTEST_MAIN(FieldEditorsTest)
#include "tst_fieldeditors.moc"
