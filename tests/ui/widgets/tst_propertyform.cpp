// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fieldeditor.h"
#include "ui/widgets/propertyform.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace domain;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

int deviceField(const char *name)
{
    return fieldIndex(Entity::Device, name);
}

Row kitchen()
{
    Row row = initialRow(Entity::Device);
    row[deviceField("id")] = latin("4f2a91c0");
    row[deviceField("name")] = latin("Kitchen");
    row[deviceField("dim_time")] = latin("7:00");
    row[deviceField("timezone")] = latin("");
    return row;
}

struct Form
{
    explicit Form(Entity entity = Entity::Device) : form(entity), edited(&form, &PropertyForm::edited)
    {
        form.show();
        form.activateWindow();
    }
    QLineEdit *line(const char *name) const
    {
        return form.editor(deviceField(name))->findChild<QLineEdit *>();
    }
    void retype(const char *name, const char *text)
    {
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.focusField(deviceField(name));
        line(name)->selectAll();
        QTest::keyClicks(line(name), latin(text));
    }
    bool shows(const QString &sentence) const
    {
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == sentence;
        });
    }

    PropertyForm form;
    QSignalSpy edited;
};

} // namespace

class PropertyFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldButTheHiddenOnesIsThere();
    void enterCommits();
    void leavingAFieldCommits();
    void aProblemIsSaidBelowAndNothingIsCommitted();
    void tabbingThroughChangesNothing();
    void aNewStateOfTheRowLeavesTypingAlone();
    void anotherRowReplacesWhatWasTyped();
    void choicesCommitAtOnce();
    void aReadOnlyFormTakesNothing();
    void itFitsIntoANarrowPane();
};

void PropertyFormTest::everyFieldButTheHiddenOnesIsThere()
{
    for (const Entity entity : {Entity::SystemSettings, Entity::User, Entity::Device, Entity::Location,
                                Entity::App, Entity::RecurrencePattern}) {
        const PropertyForm form(entity);
        const auto fields = fieldsOf(entity);
        for (size_t i = 0; i < fields.size(); ++i)
            QCOMPARE(form.editor(static_cast<int>(i)) == nullptr, fields[i].is(FieldFlag::Hidden));
    }
}

void PropertyFormTest::enterCommits()
{
    Form it;
    it.form.setRow(kitchen(), {});
    it.retype("name", "Hall");
    QCOMPARE(it.edited.count(), 0);
    QTest::keyClick(it.line("name"), Qt::Key_Return);
    QCOMPARE(it.edited.count(), 1);
    QCOMPARE(it.edited.first(), QVariantList({deviceField("name"), latin("Kitchen"), latin("Hall")}));
    QTest::keyClick(it.line("name"), Qt::Key_Return);
    QCOMPARE(it.edited.count(), 1);
}

void PropertyFormTest::leavingAFieldCommits()
{
    Form it;
    it.form.setRow(kitchen(), {});
    it.retype("night_start", "22:30");
    QTest::keyClick(it.line("night_start"), Qt::Key_Tab);
    QCOMPARE(it.edited.count(), 1);
    QCOMPARE(it.edited.first(), QVariantList({deviceField("night_start"), QVariant(), latin("22:30")}));
}

void PropertyFormTest::aProblemIsSaidBelowAndNothingIsCommitted()
{
    Form it;
    it.form.setRow(kitchen(), {});
    it.retype("dim_time", "25:00");
    const QString problem = it.form.editor(deviceField("dim_time"))->problem();
    QVERIFY(!problem.isEmpty());
    QVERIFY(it.shows(problem));
    QTest::keyClick(it.line("dim_time"), Qt::Key_Return);
    QTest::keyClick(it.line("dim_time"), Qt::Key_Tab);
    QCOMPARE(it.edited.count(), 0);
    QCOMPARE(it.line("dim_time")->text(), latin("25:00"));
    it.retype("dim_time", "21:00");
    QVERIFY(!it.shows(problem));
}

void PropertyFormTest::tabbingThroughChangesNothing()
{
    for (const Entity entity :
         {Entity::User, Entity::Device, Entity::Location, Entity::App, Entity::RecurrencePattern}) {
        Form it(entity);
        it.form.setRow(entity == Entity::Device ? kitchen() : initialRow(entity), {});
        QVERIFY(QTest::qWaitForWindowActive(&it.form));
        it.form.focusField(0);
        const QWidget *first = QApplication::focusWidget();
        int stops = 0;
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY2(!QApplication::focusWidget()->accessibleName().isEmpty(),
                     QApplication::focusWidget()->metaObject()->className());
        } while (QApplication::focusWidget() != first && ++stops < 200);
        QCOMPARE(QApplication::focusWidget(), first);
        QCOMPARE(it.edited.count(), 0);
    }
}

void PropertyFormTest::aNewStateOfTheRowLeavesTypingAlone()
{
    Form it;
    it.form.setRow(kitchen(), {});
    it.retype("name", "Hal");
    Row other = kitchen();
    other[deviceField("name")] = latin("Cellar");
    other[deviceField("notes")] = latin("moved");
    it.form.setRow(other, {});
    QCOMPARE(it.line("name")->text(), latin("Hal"));
    QCOMPARE(it.form.editor(deviceField("notes"))->value(), QVariant(latin("moved")));
    QTest::keyClick(it.line("name"), Qt::Key_Return);
    // What the person saw when typing began: the storage finds out that it no longer holds.
    QCOMPARE(it.edited.first().at(1), QVariant(latin("Kitchen")));
}

void PropertyFormTest::anotherRowReplacesWhatWasTyped()
{
    Form it;
    it.form.setRow(kitchen(), {});
    it.retype("dim_time", "25:00");
    Row other = kitchen();
    other[deviceField("id")] = latin("00000001");
    it.form.setRow(other, {});
    QCOMPARE(it.line("dim_time")->text(), latin("7:00"));
    QCOMPARE(it.form.editor(deviceField("dim_time"))->problem(), QString());
    QCOMPARE(it.edited.count(), 0);
}

void PropertyFormTest::choicesCommitAtOnce()
{
    Form it;
    it.form.setRow(kitchen(), {});
    QTest::keyClick(it.form.editor(deviceField("night_mode_enabled"))->findChild<QCheckBox *>(),
                    Qt::Key_Space);
    QCOMPARE(it.edited.count(), 1);
    QCOMPARE(it.edited.first(), QVariantList({deviceField("night_mode_enabled"), false, true}));
}

void PropertyFormTest::aReadOnlyFormTakesNothing()
{
    Form it;
    it.form.setRow(kitchen(), {});
    it.form.setReadOnly(true);
    it.retype("name", "Hall");
    QTest::keyClick(it.line("name"), Qt::Key_Return);
    QCOMPARE(it.line("name")->text(), latin("Kitchen"));
    QCOMPARE(it.edited.count(), 0);
    it.form.setReadOnly(false);
    QVERIFY(!it.line("name")->isReadOnly());
    const auto *info = it.form.editor(deviceField("info"));
    QVERIFY(info->findChild<QAbstractScrollArea *>()->property("readOnly").toBool());
}

void PropertyFormTest::itFitsIntoANarrowPane()
{
    constexpr int paneWidth = 300;
    for (const Entity entity :
         {Entity::User, Entity::Device, Entity::Location, Entity::App, Entity::RecurrencePattern}) {
        QScrollArea pane;
        pane.setWidgetResizable(true);
        auto *form = new PropertyForm(entity);
        form->setRow(entity == Entity::Device ? kitchen() : initialRow(entity), {});
        pane.setWidget(form);
        pane.resize(paneWidth, 500);
        pane.show();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(pane.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(form->width(), pane.viewport()->width());
        QVERIFY(form->layout()->minimumSize().width() <= form->width());
    }
}

QTEST_MAIN(PropertyFormTest)
#include "tst_propertyform.moc"
