// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/folders.h"
#include "tests/ui/pages/fleetpagestage.h"
#include "tests/ui/testpicture.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/models/fleettreemodel.h"
#include "ui/pages/fleet/deviceview.h"
#include "ui/pages/fleet/fleettree.h"
#include "ui/pages/fleet/inspector.h"
#include "ui/serving.h"
#include "ui/widgets/ledpanel.h"
#include "ui/widgets/propertyform.h"

#include <QApplication>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>

using domain::Entity;

/// What the page shows, and follows.
class FleetPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<FleetPageStage>(); }
    void cleanup() { m_stage.reset(); }
    void aFieldIsEditedByTyping();
    void whatWasNotSavedDoesNotStayInItsField();
    void aTimeThatIsNoneIsRefusedInWords();
    void aLocationIsAddedByItsFirstValueAndRemoved();
    void anothersChangeIsShown();
    void withoutASelectionTheFirstDeviceIsShown();
    void readOnlyDisablesEverythingThatWrites();
    void theFilterFindsAndRecovers();
    void theTabulatorFollowsReadingInTheProperties();
    void theTabulatorGoesFromTheFilterToTheTreeAndStopsNowhereUnseen();
    void aLongNameWidensNothing();
    void thePanelIsLargerThanACardInANarrowWindow();
    void theWindowCanBeMadeSmallAtOnce();
    void manyAppsAreShown();
    void theTreeSaysNowOnlyWhileTheServerRuns();

private:
    void ask(const QByteArray &path) const;

    std::unique_ptr<FleetPageStage> m_stage;
};

void FleetPageTest::aFieldIsEditedByTyping()
{
    m_stage->open();
    m_stage->trigger(QStringLiteral("&Rename"));
    QPointer<QLineEdit> line;
    QTRY_VERIFY((line = qobject_cast<QLineEdit *>(m_stage->page->focusWidget())));
    QCOMPARE(line->text(), QStringLiteral("Kitchen"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Hall"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_stage->kitchen().name, QStringLiteral("Hall"));
    QTRY_COMPARE(m_stage->session.history().undoText(), QStringLiteral("Rename Kitchen to Hall"));
    m_stage->undo();
    QCOMPARE(m_stage->kitchen().name, QStringLiteral("Kitchen"));
    QTRY_COMPARE(line->text(), QStringLiteral("Kitchen"));
}

void FleetPageTest::whatWasNotSavedDoesNotStayInItsField()
{
    m_stage->open();
    const storage::Database other = m_stage->fleet.other();
    QVERIFY(other.connection().execute(
        QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE OF name ON devices WHEN new.name = 'Hall' "
                       "BEGIN SELECT RAISE(ABORT, 'refused'); END")));
    m_stage->trigger(QStringLiteral("&Rename"));
    QPointer<QLineEdit> line;
    QTRY_VERIFY((line = qobject_cast<QLineEdit *>(m_stage->page->focusWidget())));
    const auto enter = [&line](const char *name) {
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(name));
        QTest::keyClick(line, Qt::Key_Return);
    };
    QSignalSpy refused(&m_stage->session.history(), &EditHistory::failed);
    enter("Hall");
    QTRY_COMPARE(refused.count(), 1);
    QTRY_COMPARE(line->text(), QStringLiteral("Kitchen"));
    enter("Hall"); // and once more
    QTRY_COMPARE(refused.count(), 2);
    QTRY_COMPARE(line->text(), QStringLiteral("Kitchen"));
    enter("Cellar");
    QTRY_COMPARE(m_stage->kitchen().name, QStringLiteral("Cellar"));
}

void FleetPageTest::aTimeThatIsNoneIsRefusedInWords()
{
    m_stage->open();
    const QStringList before = m_stage->fleet.everything();
    PropertyForm *form = m_stage->page->findChild<PropertyForm *>();
    QTRY_VERIFY((form = m_stage->page->findChild<PropertyForm *>()));
    const int field = domain::fieldIndex(Entity::Device, "dim_time");
    form->focusField(field);
    auto *line = qobject_cast<QLineEdit *>(m_stage->page->focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("25:00"));
    QVERIFY(!line->accessibleDescription().isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(m_stage->fleet.everything(), before);
    QCOMPARE(m_stage->session.history().steps(), 0);
}

void FleetPageTest::aLocationIsAddedByItsFirstValueAndRemoved()
{
    m_stage->open();
    const QStringList before = m_stage->fleet.everything();
    auto *inspector = m_stage->page->findChild<Inspector *>();
    PropertyForm &form = inspector->form(Entity::Location);
    QTRY_VERIFY(form.isVisible());
    form.focusField(domain::fieldIndex(Entity::Location, "locality"));
    auto *line = qobject_cast<QLineEdit *>(m_stage->page->focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("Lisbon"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(m_stage->kitchen().location.has_value());
    QCOMPARE(m_stage->kitchen().location->locality, QStringLiteral("Lisbon"));
    QCOMPARE(m_stage->kitchen().location->timezone, std::nullopt);
    m_stage->undo();
    QCOMPARE(m_stage->fleet.everything(), before);
}

void FleetPageTest::anothersChangeIsShown()
{
    m_stage->open();
    const domain::App app = m_stage->kitchen().apps[0];
    const int field = domain::fieldIndex(Entity::App, "name");
    m_stage->fleet.write({{},
                          {storage::UpdateRow{Entity::App,
                                              QVariant::fromValue(app.id),
                                              {{field, app.name, QStringLiteral("Renamed elsewhere")}}}}});
    QTRY_COMPARE(m_stage->strip().model()->index(0, 0).data(), QStringLiteral("Renamed elsewhere"));
}

void FleetPageTest::withoutASelectionTheFirstDeviceIsShown()
{
    m_stage->open();
    m_stage->page.reset();
    m_stage->session.navigation().reset();
    m_stage->page = std::make_unique<FleetPage>(m_stage->session);
    QTRY_COMPARE(m_stage->session.navigation().selection(),
                 Selection({m_stage->admin, m_stage->kitchenId, 0}));
}

void FleetPageTest::readOnlyDisablesEverythingThatWrites()
{
    m_stage->open(storage::Access::ReadOnly);
    QVERIFY(m_stage->session.isReadOnly());
    m_stage->selectApp(1);
    const QSet<QString> harmless{QStringLiteral("&Copy the device's URL"),
                                 QStringLiteral("Copy the device's &ID")};
    for (const QAction *action : m_stage->page->actions())
        if (!action->isSeparator())
            QCOMPARE(action->isEnabled(), harmless.contains(action->text()));
    const auto lines = m_stage->page->findChild<PropertyForm *>()->findChildren<QLineEdit *>();
    QVERIFY(!lines.isEmpty());
    for (const QLineEdit *line : lines)
        QVERIFY(line->isReadOnly() || !line->isEnabled());
    QVERIFY(!m_stage->strip().acceptDrops());
}

void FleetPageTest::theFilterFindsAndRecovers()
{
    m_stage->open();
    m_stage->page->focusFilter();
    auto *filter = qobject_cast<QLineEdit *>(m_stage->page->focusWidget());
    QVERIFY(filter);
    const auto *tree = m_stage->page->findChild<FleetTree *>();
    QTest::keyClicks(filter, QStringLiteral("App 2"));
    const auto firstApp = [tree] {
        const QAbstractItemModel &model = *tree->model();
        return model.index(0, 0, model.index(0, 0, model.index(0, 0))).data().toString();
    };
    QTRY_COMPARE(firstApp(), QStringLiteral("App 2"));
    QTest::keyClicks(filter, QStringLiteral("nothing"));
    QTRY_COMPARE(tree->model()->rowCount(), 0);
    QTRY_VERIFY(!tree->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QTRY_VERIFY(tree->isVisible());
}

void FleetPageTest::theTabulatorFollowsReadingInTheProperties()
{
    domain::Row location = domain::initialRow(Entity::Location);
    location[domain::fieldIndex(Entity::Location, "device_id")] = m_stage->kitchenId;
    m_stage->fleet.write({{}, {storage::InsertRow{Entity::Location, location, {}}}});
    m_stage->open();
    auto *inspector = m_stage->page->findChild<Inspector *>();
    QTRY_VERIFY(inspector->findChild<QPushButton *>()->isVisible());
    QWidget *const content = inspector->widget();
    QWidget *first = inspector->form(Entity::Device).editor(domain::fieldIndex(Entity::Device, "id"));
    int reached = 0;
    int height = 0;
    QWidget *widget = first->focusProxy();
    do {
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && content->isAncestorOf(widget)) {
            const int next = widget->mapTo(content, widget->rect().center()).y();
            QVERIFY2(next >= height - widget->height(), qPrintable(widget->accessibleName()));
            height = next;
            ++reached;
        }
        widget = widget->nextInFocusChain();
    } while (widget != first->focusProxy());
    QVERIFY2(reached > 25, qPrintable(QString::number(reached)));
}

void FleetPageTest::theTabulatorGoesFromTheFilterToTheTreeAndStopsNowhereUnseen()
{
    m_stage->open();
    QWidget *tree = m_stage->page->findChild<FleetTree *>();
    QTRY_VERIFY(tree->isVisible());
    m_stage->page->focusFilter();
    QTest::keyClick(m_stage->page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_stage->page->focusWidget(), tree);
    QCOMPARE(m_stage->page->findChild<Inspector *>()->focusPolicy(), Qt::NoFocus);
}

void FleetPageTest::aLongNameWidensNothing()
{
    const QString name = QStringLiteral("Screenshot_20231123_221456_com_android_gallery").repeated(3);
    m_stage->open();
    m_stage->selectApp(1);
    const int narrowest = m_stage->page->minimumSizeHint().width();
    auto *inspector = m_stage->page->findChild<Inspector *>();
    const domain::App app = m_stage->kitchen().apps[1];
    const int field = domain::fieldIndex(Entity::App, "name");
    m_stage->fleet.write(
        {{}, {storage::UpdateRow{Entity::App, QVariant::fromValue(app.id), {{field, app.name, name}}}}});
    const auto labels = [&] {
        QList<QLabel *> shown;
        for (auto *label : m_stage->page->findChildren<QLabel *>())
            if (label->isVisible() && label->toolTip() == name && label->wordWrap())
                shown.append(label);
        return shown;
    };
    QTRY_COMPARE(labels().size(), 2); // beside the panel, and over the details
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_stage->page->minimumSizeHint().width() <= narrowest);
    QVERIFY(inspector->widget()->width() <= inspector->viewport()->width());
    for (const QLabel *label : labels())
        QVERIFY(label->height() > 2 * label->fontMetrics().lineSpacing());
}

void FleetPageTest::thePanelIsLargerThanACardInANarrowWindow()
{
    m_stage->open();
    m_stage->page->resize(944, 560);
    const auto *view = m_stage->page->findChild<DeviceView *>();
    const auto *panel = view->findChild<LedPanel *>();
    QTRY_VERIFY2(panel->width() >= 192, qPrintable(QString::number(panel->width())));
    const QRect strip(m_stage->strip().mapTo(view, QPoint(0, 0)), m_stage->strip().size());
    QVERIFY(strip.height() > 130); // a row of cards is seen
    QVERIFY(!strip.intersects({panel->mapTo(view, QPoint(0, 0)), panel->size()}));
}

void FleetPageTest::theWindowCanBeMadeSmallAtOnce()
{
    const QString name = QStringLiteral("Screenshot_20231123_221456_com_android_gallery").repeated(3);
    m_stage->open();
    m_stage->page->resize(1800, 1000);
    const domain::App app = m_stage->kitchen().apps[1];
    const auto setting = [](Entity entity, const QVariant &key, const char *field, const QVariant &before,
                            const QVariant &after) {
        return storage::UpdateRow{entity, key, {{domain::fieldIndex(entity, field), before, after}}};
    };
    m_stage->fleet.write(
        {{},
         {setting(Entity::App, QVariant::fromValue(app.id), "name", app.name, name),
          setting(Entity::Device, m_stage->kitchenId, "interstitial_app", {}, app.iname),
          setting(Entity::Device, m_stage->kitchenId, "interstitial_enabled", false, true),
          setting(Entity::Device, m_stage->kitchenId, "name", QStringLiteral("Kitchen"), name)}});
    const auto hasName = [&](const QLabel *label) { return label->toolTip().endsWith(name); };
    const auto *view = m_stage->page->findChild<DeviceView *>();
    QTRY_COMPARE(std::ranges::count_if(view->findChildren<QLabel *>(), hasName), 2); // of device and between
    QCoreApplication::sendPostedEvents();
    QVERIFY2(m_stage->page->minimumSizeHint().width() <= 900,
             qPrintable(QString::number(m_stage->page->minimumSizeHint().width())));
}

void FleetPageTest::manyAppsAreShown()
{
    m_stage->fleet.addApps(m_stage->kitchenId, 10'000);
    m_stage->open();
    QCOMPARE(m_stage->strip().model()->rowCount(), 10'004);
    m_stage->strip().scrollToBottom();
    const QPixmap shown = m_stage->page->grab();
    QVERIFY(!shown.isNull());
}

/// As a device does.
void FleetPageTest::ask(const QByteArray &path) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_stage->service.baseUrl().port()));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState);
}

void FleetPageTest::theTreeSaysNowOnlyWhileTheServerRuns()
{
    domain::Device hall;
    hall.id = QStringLiteral("bbbb0000");
    hall.name = QStringLiteral("Hall");
    hall.userId = m_stage->admin;
    m_stage->fleet.addDevice(hall);
    m_stage->fleet.addApps(hall.id, 1);
    const domain::App app = m_stage->fleet.device(hall.id).apps.constFirst();
    QVERIFY(frames::Folders(m_stage->fleet.folder()).writeAppFrame(app, picture({64, 32}, Qt::blue)));
    m_stage->open();
    auto *tree = m_stage->page->findChild<FleetTreeModel *>();
    const Selection place{m_stage->admin, hall.id, app.id};
    tree->reveal(place);
    QTRY_VERIFY(tree->find(place).isValid());
    const QVariant idle = tree->find(place).data(FleetTreeModel::StateRole);
    QVERIFY(idle != QStringLiteral("now"));

    m_stage->settings.set(servingPort, 0);
    startServing(m_stage->session);
    QTRY_COMPARE(m_stage->service.state(), server::Service::State::Running);
    ask("/bbbb0000/next");
    QTRY_COMPARE(tree->find(place).data(FleetTreeModel::StateRole), QStringLiteral("now"));
    stopServing(m_stage->session);
    QTRY_COMPARE(tree->find(place).data(FleetTreeModel::StateRole), idle);
}

QTEST_MAIN(FleetPageTest)
#include "tst_fleetpage.moc"
