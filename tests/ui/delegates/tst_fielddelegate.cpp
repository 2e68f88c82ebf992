// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fielddelegate.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/models/roles.h"

#include <QApplication>
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

QTEST_MAIN(FieldDelegateTest)
#include "tst_fielddelegate.moc"
