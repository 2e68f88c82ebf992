// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delegates/stage.h"
#include "ui/widgets/contrast.h"

#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace domain;

/// What fields read and understand in the person's locale, and how they tell what they refuse.
class TypedValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aZeroThatStandsForSomethingElseReadsSo();
    void realNumbersAreReadAndTypedInTheLocale();
    void aRefusedTimeIsToldOneAsTheFieldReads_data();
    void aRefusedTimeIsToldOneAsTheFieldReads();
    void aRefusedValueHasARedFrame_data();
    void aRefusedValueHasARedFrame();
};

void TypedValuesTest::aZeroThatStandsForSomethingElseReadsSo()
{
    Stage stage(Entity::App, "display_time");
    const auto shows = [&stage](const char *text) {
        const QList<QLabel *> labels = stage.editor->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [text](const QLabel *label) {
            return label->isVisible() && label->text() == latin(text);
        });
    };
    stage.editor->setValue(0LL);
    stage.enter();
    QCOMPARE(stage.line()->text(), QString());
    QCOMPARE(stage.line()->placeholderText(), latin("as the device"));
    QVERIFY(!shows("s"));
    QTest::keyClick(stage.editor->focusProxy(), Qt::Key_Up);
    QCOMPARE(stage.editor->value(), QVariant(1LL));
    QVERIFY(shows("s"));
    stage.line()->selectAll();
    QTest::keyClick(stage.line(), Qt::Key_Delete);
    QCOMPARE(stage.editor->value(), QVariant(0LL));
    QVERIFY(!stage.editor->isEdited());
    QTest::keyClicks(stage.line(), latin("0"));
    QCOMPARE(stage.editor->value(), QVariant(0LL));
    QCOMPARE(stage.editor->problem(), QString());
}

void TypedValuesTest::realNumbersAreReadAndTypedInTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Stage stage(Entity::Location, "lat");
    stage.editor->setValue(52.520008);
    stage.enter();
    QCOMPARE(stage.line()->text(), latin("52,520008"));
    stage.line()->selectAll();
    QTest::keyClicks(stage.line(), latin("47,25"));
    QCOMPARE(stage.editor->value(), QVariant(47.25));
}

void TypedValuesTest::aRefusedTimeIsToldOneAsTheFieldReads_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("example");
    QTest::newRow("24 hours") << QLocale(QLocale::German, QLocale::Germany) << latin(" 07:30.");
    QTest::newRow("12 hours") << QLocale(QLocale::English, QLocale::UnitedStates) << latin(" 7:30 AM.");
}

void TypedValuesTest::aRefusedTimeIsToldOneAsTheFieldReads()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, example);
    QLocale::setDefault(locale);
    Stage stage(Entity::Device, "dim_time");
    stage.editor->setValue({});
    stage.enter();
    QTest::keyClicks(stage.line(), latin("25:00"));
    QVERIFY2(stage.editor->problem().endsWith(example), qPrintable(stage.editor->problem()));
    stage.line()->selectAll();
    QTest::keyClicks(stage.line(), example.chopped(1).trimmed());
    QCOMPARE(stage.editor->problem(), QString());
    QCOMPARE(stage.editor->value(), QVariant(latin("07:30")));
}

void TypedValuesTest::aRefusedValueHasARedFrame_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<QString>("refused");
    QTest::newRow("line") << QByteArray("dim_time") << QVariant(latin("20:00")) << latin("25:00");
    QTest::newRow("number") << QByteArray("default_interval") << QVariant(15LL) << latin("0");
    QTest::newRow("zone") << QByteArray("timezone") << QVariant(latin("UTC")) << latin("EDT");
}

void TypedValuesTest::aRefusedValueHasARedFrame()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QVariant, stored);
    QFETCH(const QString, refused);
    Stage stage(Entity::Device, field.constData());
    stage.editor->setValue(stored);
    stage.enter();
    QWidget *control = stage.editor->focusProxy();
    const QColor red = severityText(Severity::Error, control->palette().color(QPalette::Window));
    const auto isRed = [control, red] {
        const QColor edge = control->grab().toImage().pixelColor(0, control->height() / 2);
        return std::abs(edge.red() - red.red()) < 4 && std::abs(edge.green() - red.green()) < 4 &&
               std::abs(edge.blue() - red.blue()) < 4;
    };
    QVERIFY(!isRed());
    stage.line()->selectAll();
    QTest::keyClicks(stage.line(), refused);
    QVERIFY(!stage.editor->problem().isEmpty());
    QVERIFY(isRed());
    stage.editor->revert();
    QVERIFY(!isRed());
}

QTEST_MAIN(TypedValuesTest)
#include "tst_typedvalues.moc"
