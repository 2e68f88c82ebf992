// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fielddelegate.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/models/roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace domain;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// Takes changes as the tables of the database do.
class ValueModel final : public QStandardItemModel
{
public:
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != ChangeRole)
            return QStandardItemModel::setData(index, value, role);
        const auto change = value.value<ValueChange>();
        return index.data(RawValueRole) == change.before &&
               QStandardItemModel::setData(index, change.after, RawValueRole);
    }
};

/// A table whose cells hold raw values of the named fields of a device, one a column.
struct Table
{
    Table(const QList<const char *> &names, const QVariantList &values)
    {
        QList<QStandardItem *> row;
        for (const QVariant &value : values) {
            row.append(new QStandardItem);
            row.last()->setData(value, RawValueRole);
        }
        model.appendRow(row);
        view.setModel(&model);
        for (int column = 0; column < names.size(); ++column) {
            const Field &field =
                fieldsOf(Entity::Device)[static_cast<size_t>(fieldIndex(Entity::Device, names[column]))];
            view.setItemDelegateForColumn(column, new FieldDelegate(Entity::Device, field, &view));
        }
        view.resize(600, 200);
        view.show();
        view.activateWindow();
    }
    FieldEditor *open(int column)
    {
        view.setCurrentIndex(model.index(0, column));
        view.edit(model.index(0, column));
        return view.viewport()->findChild<FieldEditor *>();
    }
    QVariant raw(int column) const { return model.index(0, column).data(RawValueRole); }
    QRect cell(int column) const { return view.visualRect(model.index(0, column)); }
    /// What is said beside an editor.
    QLabel *reason() const
    {
        return view.viewport()->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    }

    ValueModel model;
    QTableView view;
};

void retype(FieldEditor *editor, const QString &text)
{
    auto *line = editor->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

class FieldDelegateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterWritesTheRawValue();
    void aRefusedValueKeepsTheEditorOpen();
    void escapeWritesNothing();
    void openingAndLeavingWritesNothing();
    void leavingARefusedValueWritesNothing();
    void tabGoesToTheNextCell();
    void aSwitchIsToggledInPlace();
    void aChangeFromElsewhereDoesNotDisturbTyping();
    void aKeyIsTypedInItsCell_data();
    void aKeyIsTypedInItsCell();
    void whyAValueIsRefusedStandsBelowItWhileOneTypes();
    void theReasonGoesWithItsEditor();
    void theReasonStandsAboveTheLastRow();
    void aClickOnTheReasonKeepsWhatWasTyped();
    void enterKeepsAZoneThatIsNone();
    void enterTakesTheZoneOfTheList();
    void anEditorIsAsNarrowAsItsColumn();
    void anEditorThatNeedsMoreBeginsWithItsCell();
    void anEditorStaysInTheView();
};

void FieldDelegateTest::enterWritesTheRawValue()
{
    Table table({"dim_time"}, {QVariant()});
    FieldEditor *editor = table.open(0);
    QVERIFY(editor);
    retype(editor, latin("7:30"));
    QTest::keyClick(editor->focusProxy(), Qt::Key_Return);
    QCOMPARE(table.raw(0), QVariant(latin("07:30")));
    QTRY_VERIFY(!table.view.viewport()->findChild<FieldEditor *>());
}

void FieldDelegateTest::aRefusedValueKeepsTheEditorOpen()
{
    Table table({"dim_time"}, {latin("20:00")});
    FieldEditor *editor = table.open(0);
    retype(editor, latin("25:00"));
    QTest::keyClick(editor->focusProxy(), Qt::Key_Return);
    QCOMPARE(table.raw(0), QVariant(latin("20:00")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(table.view.viewport()->findChild<FieldEditor *>(), editor);
}

void FieldDelegateTest::escapeWritesNothing()
{
    Table table({"dim_time"}, {latin("20:00")});
    FieldEditor *editor = table.open(0);
    retype(editor, latin("21:00"));
    QTest::keyClick(editor->focusProxy(), Qt::Key_Escape);
    QTRY_VERIFY(!table.view.viewport()->findChild<FieldEditor *>());
    QCOMPARE(table.raw(0), QVariant(latin("20:00")));
}

void FieldDelegateTest::openingAndLeavingWritesNothing()
{
    Table table({"dim_time", "type"}, {latin("7:00"), latin("tidbyt_gen9")});
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    for (int column = 0; column < 2; ++column) {
        QTest::keyClick(table.open(column)->focusProxy(), Qt::Key_Return);
        QTRY_VERIFY(!table.view.viewport()->findChild<FieldEditor *>());
    }
    QCOMPARE(changed.count(), 0);
}

void FieldDelegateTest::leavingARefusedValueWritesNothing()
{
    QWidget window;
    Table table({"default_interval"}, {15LL});
    table.view.setParent(&window);
    QLineEdit elsewhere(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    FieldEditor *editor = table.open(0);
    retype(editor, latin("ten"));
    elsewhere.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(!table.view.viewport()->findChild<FieldEditor *>());
    QCOMPARE(table.raw(0), QVariant(15LL));
}

void FieldDelegateTest::tabGoesToTheNextCell()
{
    Table table({"default_interval", "dim_time"}, {15LL, QVariant()});
    QVERIFY(QTest::qWaitForWindowActive(&table.view));
    FieldEditor *editor = table.open(0);
    retype(editor, latin("20"));
    QTest::keyClick(editor->focusProxy(), Qt::Key_Tab);
    QCOMPARE(table.raw(0), QVariant(20LL));
    QCOMPARE(table.view.currentIndex().column(), 1);
}

void FieldDelegateTest::aSwitchIsToggledInPlace()
{
    Table table({"night_mode_enabled"}, {false});
    table.view.setCurrentIndex(table.model.index(0, 0));
    QTest::keyClick(&table.view, Qt::Key_Space);
    QCOMPARE(table.raw(0), QVariant(true));
    table.model.item(0)->setEditable(false);
    QTest::keyClick(&table.view, Qt::Key_Space);
    QCOMPARE(table.raw(0), QVariant(true));
}

void FieldDelegateTest::aChangeFromElsewhereDoesNotDisturbTyping()
{
    Table table({"dim_time"}, {latin("20:00")});
    FieldEditor *editor = table.open(0);
    retype(editor, latin("21"));
    table.model.item(0)->setData(latin("20:30"), RawValueRole);
    QCOMPARE(editor->findChild<QLineEdit *>()->text(), latin("21"));
}

void FieldDelegateTest::aKeyIsTypedInItsCell_data()
{
    QTest::addColumn<QString>("stored");
    QTest::newRow("none") << QString(latin(""));
    QTest::newRow("another") << latin("abcdefghijklmnop");
}

void FieldDelegateTest::aKeyIsTypedInItsCell()
{
    QFETCH(const QString, stored);
    Table table({"api_key"}, {stored});
    FieldEditor *editor = table.open(0);
    QTest::keyClicks(editor->focusProxy(), latin("new"));
    QTest::keyClick(editor->focusProxy(), Qt::Key_Return);
    QCOMPARE(table.raw(0), QVariant(latin("new")));
}

void FieldDelegateTest::whyAValueIsRefusedStandsBelowItWhileOneTypes()
{
    Table table({"dim_time"}, {latin("20:00")});
    FieldEditor *editor = table.open(0);
    QVERIFY(table.reason() && !table.reason()->isVisible());
    retype(editor, latin("25:00"));
    const QString problem = editor->problem();
    QVERIFY(!problem.isEmpty());
    const auto isTold = [&] { return table.reason()->isVisible() && table.reason()->text() == problem; };
    QVERIFY(isTold());
    QVERIFY(table.reason()->y() > editor->geometry().bottom());
    QVERIFY(table.view.viewport()->rect().contains(table.reason()->geometry()));
    QCOMPARE(editor->focusProxy()->accessibleDescription(), problem);
    QTest::keyClick(editor->focusProxy(), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(isTold());
    QCOMPARE(editor->findChild<QLineEdit *>()->text(), latin("25:00"));
    retype(editor, latin("21:00"));
    QVERIFY(!table.reason()->isVisible());
    QCOMPARE(editor->focusProxy()->accessibleDescription(), QString());
}

void FieldDelegateTest::theReasonGoesWithItsEditor()
{
    Table table({"dim_time"}, {latin("20:00")});
    FieldEditor *editor = table.open(0);
    retype(editor, latin("25:00"));
    QVERIFY(table.reason() && table.reason()->isVisible());
    QTest::keyClick(editor->focusProxy(), Qt::Key_Escape);
    QTRY_VERIFY(!table.reason());
}

void FieldDelegateTest::theReasonStandsAboveTheLastRow()
{
    Table table({"dim_time"}, {latin("20:00")});
    FieldEditor *editor = table.open(0);
    editor->move(0, table.view.viewport()->height() - editor->height());
    retype(editor, latin("25:00"));
    QVERIFY(table.reason() && table.reason()->isVisible());
    QVERIFY(table.reason()->geometry().bottom() < editor->y());
}

void FieldDelegateTest::aClickOnTheReasonKeepsWhatWasTyped()
{
    Table table({"dim_time"}, {latin("20:00")});
    QVERIFY(QTest::qWaitForWindowActive(&table.view));
    FieldEditor *editor = table.open(0);
    retype(editor, latin("25:00"));
    QVERIFY(table.reason() && table.reason()->isVisible());
    QTest::mouseClick(table.reason(), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(table.view.viewport()->findChild<FieldEditor *>(), editor);
    QCOMPARE(editor->findChild<QLineEdit *>()->text(), latin("25:00"));
}

void FieldDelegateTest::enterKeepsAZoneThatIsNone()
{
    Table table({"timezone"}, {latin("UTC")});
    QVERIFY(QTest::qWaitForWindowActive(&table.view));
    FieldEditor *editor = table.open(0);
    retype(editor, latin("kathm"));
    QAbstractItemView *offers = editor->findChild<QComboBox *>()->completer()->popup();
    QTest::keyClick(offers, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(table.view.viewport()->findChild<FieldEditor *>(), editor);
    QCOMPARE(editor->findChild<QLineEdit *>()->text(), latin("kathm"));
    QVERIFY(table.reason() && table.reason()->isVisible());
    QCOMPARE(table.raw(0), QVariant(latin("UTC")));
}

void FieldDelegateTest::enterTakesTheZoneOfTheList()
{
    Table table({"timezone"}, {latin("UTC")});
    QVERIFY(QTest::qWaitForWindowActive(&table.view));
    FieldEditor *editor = table.open(0);
    retype(editor, latin("kathm"));
    QAbstractItemView *offers = editor->findChild<QComboBox *>()->completer()->popup();
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    QTRY_COMPARE(table.raw(0), QVariant(latin("Asia/Kathmandu")));
    QTRY_VERIFY(!table.view.viewport()->findChild<FieldEditor *>());
}

void FieldDelegateTest::anEditorIsAsNarrowAsItsColumn()
{
    Table table({"dim_time", "name"}, {latin("20:00"), latin("Kitchen")});
    for (int column = 0; column < 2; ++column) {
        const FieldEditor *editor = table.open(column);
        table.view.setColumnWidth(column, editor->minimumSizeHint().width() + 24);
        QVERIFY(editor->sizeHint().width() > table.cell(column).width());
        QTRY_COMPARE(editor->width(), table.cell(column).width());
        QCOMPARE(editor->x(), table.cell(column).x());
        QTest::keyClick(editor->focusProxy(), Qt::Key_Escape);
        QTRY_VERIFY(!table.view.viewport()->findChild<FieldEditor *>());
    }
}

void FieldDelegateTest::anEditorThatNeedsMoreBeginsWithItsCell()
{
    Table table({"dim_time", "brightness"}, {QVariant(), 40LL});
    table.view.setColumnWidth(0, 90);
    table.view.setColumnWidth(1, 30);
    const FieldEditor *editor = table.open(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(editor->x(), table.cell(1).x());
    QVERIFY(editor->minimumSizeHint().width() > table.cell(1).width());
    QCOMPARE(editor->width(), editor->minimumSizeHint().width());
    QVERIFY(editor->autoFillBackground());
    QCOMPARE(editor->backgroundRole(), QPalette::Window); // not as the cells that it covers
}

void FieldDelegateTest::anEditorStaysInTheView()
{
    Table table({"dim_time", "brightness"}, {latin("20:00"), 40LL});
    table.view.resize(260, 200);
    const QWidget *viewport = table.view.viewport();
    table.view.setColumnWidth(0, 2 * viewport->width());
    FieldEditor *editor = table.open(0);
    QVERIFY(viewport->rect().contains(editor->geometry()));
    QTest::keyClick(editor->focusProxy(), Qt::Key_Escape);
    QTRY_VERIFY(!table.view.viewport()->findChild<FieldEditor *>());
    table.view.setColumnWidth(0, viewport->width() - 40);
    table.view.setColumnWidth(1, 40);
    editor = table.open(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(editor->width() > table.cell(1).width());
    QVERIFY(viewport->rect().contains(editor->geometry()));
}

QTEST_MAIN(FieldDelegateTest)
#include "tst_fielddelegate.moc"
