// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/fleetpagestage.h"
#include "ui/models/fleettreemodel.h"
#include "ui/pages/fleet/fleettree.h"
#include "ui/pages/fleet/inspector.h"
#include "ui/pages/fleet/userview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

/// What the keys and the actions of the page are about.
class FleetSelectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<FleetPageStage>(); }
    void cleanup() { m_stage.reset(); }
    void keysDeleteAndMoveInTheListsOnly();
    void whatIsShownIsAmongWhatIsSelected();
    void theCardThatIsShownIsAmongTheSelectedOnes();
    void aUsersDeviceIsDeletedAndRenamedWhereItIsListed();
    void noTwoActionsShareTheirLetter();

private:
    std::unique_ptr<FleetPageStage> m_stage;
};

void FleetSelectionTest::keysDeleteAndMoveInTheListsOnly()
{
    m_stage->open();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->page.get()));
    m_stage->selectApp(2);
    auto *inspector = m_stage->page->findChild<Inspector *>();
    QTRY_VERIFY(inspector->findChild<QCheckBox *>());
    const QStringList before = m_stage->fleet.everything();
    QList<QWidget *> fields{inspector->findChild<QCheckBox *>(), inspector->findChild<QComboBox *>()};
    fields.removeAll(nullptr);
    QVERIFY(!fields.isEmpty());
    for (QWidget *field : std::as_const(fields)) {
        field->setFocus();
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QTest::qWait(100);
    QCOMPARE(m_stage->fleet.everything(), before);
    m_stage->strip().setFocus();
    QTest::keyClick(&m_stage->strip(), Qt::Key_Delete);
    QTRY_COMPARE(m_stage->kitchen().apps.size(), 3);
}

void FleetSelectionTest::whatIsShownIsAmongWhatIsSelected()
{
    const qlonglong anna = m_stage->fleet.addUser(QStringLiteral("anna"));
    m_stage->open();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->page.get()));
    auto *tree = m_stage->page->findChild<FleetTree *>();
    const auto &shown = [this] { return m_stage->session.navigation().selection(); };
    QTRY_COMPARE(tree->model()->rowCount(), 2);
    const auto click = [tree](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, keys,
                          tree->visualRect(tree->model()->index(row, 0)).center());
    };
    click(0, Qt::NoModifier);
    QCOMPARE(shown(), Selection({m_stage->admin, {}, 0}));
    click(1, Qt::ControlModifier);
    QCOMPARE(shown(), Selection({anna, {}, 0}));
    QCOMPARE(tree->selections().size(), 2);
    click(1, Qt::ControlModifier);
    QCOMPARE(tree->selections(), QList<Selection>({shown()}));
    QCOMPARE(shown(), Selection({m_stage->admin, {}, 0}));
    QTest::keyClick(tree, Qt::Key_Down, Qt::ControlModifier); // goes on without selecting
    QCOMPARE(tree->selections(), QList<Selection>({shown()}));
    QTest::keyClick(tree, Qt::Key_Delete);
    auto *asked = m_stage->page->findChild<QDialog *>();
    QVERIFY(asked && asked->property("text").toString().contains(QStringLiteral("admin")));
    asked->reject();
    // An answer that comes late, about another device of which no app is wanted either.
    m_stage->session.navigation().select({m_stage->admin, m_stage->kitchenId, 0});
    QTRY_COMPARE(tree->selections(), QList<Selection>({shown()}));
    Q_EMIT static_cast<FleetTreeModel *>(tree->model())->revealed({anna, {}, 0});
    QCOMPARE(tree->selections(), QList<Selection>({shown()}));
}

void FleetSelectionTest::theCardThatIsShownIsAmongTheSelectedOnes()
{
    m_stage->open();
    m_stage->selectApp(0);
    const Selection first = m_stage->session.navigation().selection();
    AppStrip &strip = m_stage->strip();
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(strip.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          strip.visualRect(strip.model()->index(1, 0)).topLeft() + QPoint(20, 20));
    QCOMPARE(strip.selectedApps(), QSet<qlonglong>({first.appId}));
    QCOMPARE(m_stage->session.navigation().selection().appId, first.appId);
}

void FleetSelectionTest::aUsersDeviceIsDeletedAndRenamedWhereItIsListed()
{
    m_stage->open();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->page.get()));
    m_stage->session.navigation().select({m_stage->admin, {}, 0});
    auto *list = m_stage->page->findChild<UserView *>()->findChild<QListView *>();
    const auto *inspector = m_stage->page->findChild<Inspector *>();
    const auto isUserShown = [&] {
        for (const auto *label : inspector->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == QStringLiteral("admin"))
                return list->isVisible() && list->model();
        return false;
    };
    QTRY_VERIFY(isUserShown());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0, list->rootIndex()));
    QTest::keyClick(list, Qt::Key_F2);
    QPointer<QLineEdit> line;
    QTRY_VERIFY((line = qobject_cast<QLineEdit *>(m_stage->page->focusWidget())));
    QCOMPARE(line->text(), QStringLiteral("Kitchen"));
    m_stage->session.navigation().select({m_stage->admin, {}, 0});
    QTRY_VERIFY(isUserShown());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0, list->rootIndex()));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!m_stage->page->findChild<QDialog *>());
    QTRY_COMPARE(m_stage->fleet.everything().size(), 1); // the user
}

void FleetSelectionTest::noTwoActionsShareTheirLetter()
{
    m_stage->open();
    m_stage->selectApp(1);
    const auto areApart = [this] {
        QStringList letters;
        for (const QAction *action : m_stage->page->actions())
            if (!action->isSeparator())
                letters.append(action->text().section(u'&', 1).left(1).toLower());
        return letters.removeDuplicates() == 0;
    };
    QVERIFY(areApart());
    m_stage->trigger(QStringLiteral("Disa&ble"));
    QTRY_VERIFY(!m_stage->kitchen().apps[1].enabled);
    QVERIFY(areApart());
}

QTEST_MAIN(FleetSelectionTest)
#include "tst_fleetselection.moc"
