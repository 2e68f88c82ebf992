// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/folders.h"
#include "tests/ui/fleetfixture.h"
#include "tests/ui/testpicture.h"
#include "ui/models/appstripmodel.h"
#include "ui/models/fleettreemodel.h"
#include "ui/pages/fleet/addpicturedialog.h"
#include "ui/pages/fleet/appstrip.h"
#include "ui/pages/fleet/fleetpage.h"
#include "ui/pages/fleet/fleettree.h"
#include "ui/session.h"
#include "ui/widgets/propertyform.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using domain::Entity;

static const QString kitchenId = QStringLiteral("4f2a91c0");

/// The whole page, offscreen, over a real database and its folder.
class FleetPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFieldIsEditedByTyping();
    void aTimeThatIsNoneIsRefusedInWords();
    void appsAreDisabledAndPinnedByTheirKeys();
    void movingByKeysKeepsThePlacesDense();
    void draggingACardMovesItsApp();
    void aPictureBecomesAnApp();
    void aDuplicateHasItsOwnNameAndFile();
    void deletingTakesAllAlongAndUndoBringsItBack();
    void deletingADeviceTakesItsFolderAlong();
    void anothersChangeIsShown();
    void readOnlyDisablesEverythingThatWrites();
    void theFilterFindsAndRecovers();
    void manyAppsAreShown();

private:
    void openPage(storage::Access access = storage::Access::ReadWrite);
    void selectApp(int place);
    void trigger(const QString &text);
    QList<int> places() const;
    QStringList names() const;
    domain::Device kitchen() const { return m_fleet->device(kitchenId); }
    AppStrip &strip() const { return *m_page->findChild<AppStrip *>(); }
    void undo();
    void redo();

    std::unique_ptr<FleetFixture> m_fleet;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<server::Service> m_service;
    std::unique_ptr<base::Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FleetPage> m_page;
    base::SystemClock m_clock;
    qlonglong m_admin = 0;
};

void FleetPageTest::init()
{
    m_fleet = std::make_unique<FleetFixture>();
    m_admin = m_fleet->addUser(QStringLiteral("admin"));
    domain::Device device;
    device.id = kitchenId;
    device.name = QStringLiteral("Kitchen");
    device.userId = m_admin;
    m_fleet->addDevice(device);
    m_fleet->addApps(kitchenId, 4);
}

void FleetPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_settings.reset();
    m_service.reset();
    m_store.reset();
    m_fleet.reset();
}

void FleetPageTest::openPage(storage::Access access)
{
    m_store = std::make_unique<storage::Store>();
    m_service = std::make_unique<server::Service>();
    m_settings = std::make_unique<base::Settings>(m_fleet->folder() + QStringLiteral("/settings.ini"));
    m_session = std::make_unique<Session>(Session::Parts{*m_store, *m_service, *m_settings, m_clock});
    m_fleet->open(*m_store, access);
    m_session->setDataFolder(m_fleet->folder());
    m_page = std::make_unique<FleetPage>(*m_session);
    m_page->resize(1280, 820);
    m_page->show();
    m_session->navigation().select({m_admin, kitchenId, 0});
    QTRY_VERIFY(strip().model()->rowCount() == kitchen().apps.size());
}

void FleetPageTest::selectApp(int place)
{
    strip().setFocus();
    strip().setCurrentIndex(strip().model()->index(place, 0));
    const qlonglong key = strip().currentIndex().data(RawValueRole).toLongLong();
    QTRY_COMPARE(m_session->navigation().selection().appId, key);
}

/// By the action's text, as in the menu; it may take a moment to be what the text says.
void FleetPageTest::trigger(const QString &text)
{
    const auto find = [&]() -> QAction * {
        for (QAction *action : m_page->actions())
            if (action->text() == text && action->isEnabled())
                return action;
        return nullptr;
    };
    QTRY_VERIFY2(find(), qPrintable(text));
    find()->trigger();
}

QList<int> FleetPageTest::places() const
{
    QList<int> places;
    for (const domain::App &app : kitchen().apps)
        places.append(app.order);
    return places;
}

QStringList FleetPageTest::names() const
{
    QStringList names;
    for (const domain::App &app : kitchen().apps)
        names.append(app.name);
    return names;
}

void FleetPageTest::undo()
{
    QSignalSpy saved(&m_session->history(), &EditHistory::saved);
    m_session->history().undo();
    QTRY_COMPARE(saved.size(), 1);
}

void FleetPageTest::redo()
{
    QSignalSpy saved(&m_session->history(), &EditHistory::saved);
    m_session->history().redo();
    QTRY_COMPARE(saved.size(), 1);
}

void FleetPageTest::aFieldIsEditedByTyping()
{
    openPage();
    trigger(QStringLiteral("&Rename"));
    QPointer<QLineEdit> line;
    QTRY_VERIFY((line = qobject_cast<QLineEdit *>(m_page->focusWidget())));
    QCOMPARE(line->text(), QStringLiteral("Kitchen"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Hall"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(kitchen().name, QStringLiteral("Hall"));
    QCOMPARE(m_session->history().undoText(), QStringLiteral("Rename Kitchen to Hall"));
    undo();
    QCOMPARE(kitchen().name, QStringLiteral("Kitchen"));
    QTRY_COMPARE(line->text(), QStringLiteral("Kitchen"));
}

void FleetPageTest::aTimeThatIsNoneIsRefusedInWords()
{
    openPage();
    const QStringList before = m_fleet->everything();
    PropertyForm *form = m_page->findChild<PropertyForm *>();
    QTRY_VERIFY((form = m_page->findChild<PropertyForm *>()));
    const int field = domain::fieldIndex(Entity::Device, "dim_time");
    form->focusField(field);
    auto *line = qobject_cast<QLineEdit *>(m_page->focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("25:00"));
    QVERIFY(!line->accessibleDescription().isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(m_fleet->everything(), before);
    QCOMPARE(m_session->history().steps(), 0);
}

void FleetPageTest::appsAreDisabledAndPinnedByTheirKeys()
{
    openPage();
    selectApp(1);
    trigger(QStringLiteral("&Disable"));
    QTRY_VERIFY(!kitchen().apps[1].enabled);
    trigger(QStringLiteral("&Enable"));
    QTRY_VERIFY(kitchen().apps[1].enabled);
    trigger(QStringLiteral("&Pin"));
    QTRY_COMPARE(kitchen().pinnedApp, std::optional(kitchen().apps[1].iname));
    trigger(QStringLiteral("Un&pin"));
    QTRY_COMPARE(kitchen().pinnedApp, std::nullopt);
    QTRY_COMPARE(m_session->history().steps(), 4);
}

void FleetPageTest::movingByKeysKeepsThePlacesDense()
{
    openPage();
    selectApp(3);
    QTest::keyClick(&strip(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(names().indexOf(QStringLiteral("App 3")), 2);
    QCOMPARE(places(), QList<int>({0, 1, 2, 3}));
    QTest::keyClick(&strip(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names().indexOf(QStringLiteral("App 3")), 1);
    QCOMPARE(places(), QList<int>({0, 1, 2, 3}));
    QTRY_COMPARE(strip().currentIndex().row(), 1);
}

void FleetPageTest::draggingACardMovesItsApp()
{
    openPage();
    const QAbstractItemModel &model = *strip().model();
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(3, 0), model.index(1, 0)}));
    QVERIFY(strip().model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    const QStringList expected{QStringLiteral("App 1"), QStringLiteral("App 3"), QStringLiteral("App 0"),
                               QStringLiteral("App 2")};
    QTRY_COMPARE(names(), expected);
    QCOMPARE(places(), QList<int>({0, 1, 2, 3}));
    QTRY_COMPARE(model.index(0, 0).data(), QStringLiteral("App 1"));
}

void FleetPageTest::aPictureBecomesAnApp()
{
    openPage();
    const QString file = m_fleet->folder() + QStringLiteral("/My cat.png");
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(file));
    const QStringList before = m_fleet->everything();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file)});
    QVERIFY(strip().model()->dropMimeData(&dropped, Qt::CopyAction, -1, -1, {}));
    QPointer<AddPictureDialog> dialog = m_page->findChild<AddPictureDialog *>();
    QVERIFY(dialog);
    auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(add->isEnabled());
    add->click();
    QTRY_COMPARE(kitchen().apps.size(), 5);
    const domain::App app = kitchen().apps.last();
    QCOMPARE(app.name, QStringLiteral("My-cat"));
    QCOMPARE(app.order, 4);
    const frames::Folders folders(m_fleet->folder());
    const auto webp = folders.readAppFrame(app);
    QVERIFY(webp);
    QCOMPARE(frames::probe(*webp)->size, QSize(64, 32));
    QVERIFY(QFile::exists(m_fleet->folder() + u'/' + app.path.value()));
    const QStringList after = m_fleet->everything();
    undo();
    QCOMPARE(m_fleet->everything(), before);
    QTRY_VERIFY(!QFile::exists(folders.appFile(app)));
    redo();
    QCOMPARE(m_fleet->everything(), after);
    QTRY_VERIFY(QFile::exists(folders.appFile(app)));
}

void FleetPageTest::aDuplicateHasItsOwnNameAndFile()
{
    const domain::App original = kitchen().apps[0];
    m_fleet->write({{},
                    {storage::InsertRow{Entity::RecurrencePattern,
                                        domain::rowOf(domain::RecurrencePattern{0, 13, {}, {}, original.id}),
                                        {}}}});
    const frames::Folders folders(m_fleet->folder());
    QVERIFY(folders.writeAppFrame(original, picture({64, 32}, Qt::green)));
    openPage();
    const QStringList before = m_fleet->everything();
    selectApp(0);
    trigger(QStringLiteral("D&uplicate"));
    QTRY_COMPARE(kitchen().apps.size(), 5);
    const domain::App copy = kitchen().apps[1];
    QCOMPARE(copy.name, original.name);
    QVERIFY(copy.iname != original.iname);
    QCOMPARE(copy.recurrencePattern->dayOfMonth, std::optional(13));
    QCOMPARE(places(), QList<int>({0, 1, 2, 3, 4}));
    QVERIFY(QFile::exists(folders.appFile(copy)));
    undo();
    QCOMPARE(m_fleet->everything(), before);
    QTRY_VERIFY(!QFile::exists(folders.appFile(copy)));
    QVERIFY(QFile::exists(folders.appFile(original)));
}

void FleetPageTest::deletingTakesAllAlongAndUndoBringsItBack()
{
    domain::App pinned = kitchen().apps[2];
    const frames::Folders folders(m_fleet->folder());
    QVERIFY(folders.writeAppFrame(pinned, picture({64, 32}, Qt::blue)));
    openPage();
    selectApp(2);
    trigger(QStringLiteral("&Pin"));
    QTRY_COMPARE(kitchen().pinnedApp, std::optional(pinned.iname));
    const QStringList before = m_fleet->everything();
    QSignalSpy announced(&m_session->history(), &EditHistory::announced);
    strip().selectionModel()->select(strip().model()->index(3, 0), QItemSelectionModel::Select);
    trigger(QStringLiteral("De&lete"));
    QTRY_COMPARE(kitchen().apps.size(), 2);
    QCOMPARE(kitchen().pinnedApp, std::nullopt);
    QTRY_VERIFY(!QFile::exists(folders.appFile(pinned)));
    QCOMPARE(announced.constFirst().constFirst(), QStringLiteral("2 apps deleted"));
    const QStringList after = m_fleet->everything();
    undo();
    QCOMPARE(m_fleet->everything(), before);
    QTRY_VERIFY(QFile::exists(folders.appFile(pinned)));
    redo();
    QCOMPARE(m_fleet->everything(), after);
    QTRY_VERIFY(!QFile::exists(folders.appFile(pinned)));
}

void FleetPageTest::deletingADeviceTakesItsFolderAlong()
{
    const frames::Folders folders(m_fleet->folder());
    QVERIFY(folders.writeAppFrame(kitchen().apps[0], picture({64, 32}, Qt::blue)));
    const QString file = folders.appFile(kitchen().apps[0]);
    openPage();
    const QStringList before = m_fleet->everything();
    m_page->findChild<FleetTree *>()->setFocus();
    QTRY_VERIFY(m_page->findChild<FleetTree *>()->currentIndex().isValid());
    trigger(QStringLiteral("De&lete"));
    QTRY_COMPARE(m_fleet->everything().size(), 1);
    QTRY_VERIFY(!QFile::exists(file));
    QTRY_COMPARE(m_session->navigation().selection(), Selection({m_admin, {}, 0}));
    undo();
    QCOMPARE(m_fleet->everything(), before);
    QTRY_VERIFY(QFile::exists(file));
}

void FleetPageTest::anothersChangeIsShown()
{
    openPage();
    const domain::App app = kitchen().apps[0];
    const int field = domain::fieldIndex(Entity::App, "name");
    m_fleet->write({{},
                    {storage::UpdateRow{Entity::App,
                                        QVariant::fromValue(app.id),
                                        {{field, app.name, QStringLiteral("Renamed elsewhere")}}}}});
    QTRY_COMPARE(strip().model()->index(0, 0).data(), QStringLiteral("Renamed elsewhere"));
}

void FleetPageTest::readOnlyDisablesEverythingThatWrites()
{
    openPage(storage::Access::ReadOnly);
    QVERIFY(m_session->isReadOnly());
    selectApp(1);
    const QSet<QString> harmless{QStringLiteral("&Copy the device's URL"),
                                 QStringLiteral("Copy the device's &ID")};
    for (const QAction *action : m_page->actions())
        if (!action->isSeparator())
            QCOMPARE(action->isEnabled(), harmless.contains(action->text()));
    const auto lines = m_page->findChild<PropertyForm *>()->findChildren<QLineEdit *>();
    QVERIFY(!lines.isEmpty());
    for (const QLineEdit *line : lines)
        QVERIFY(line->isReadOnly() || !line->isEnabled());
    QVERIFY(!strip().acceptDrops());
}

void FleetPageTest::theFilterFindsAndRecovers()
{
    openPage();
    m_page->focusFilter();
    auto *filter = qobject_cast<QLineEdit *>(m_page->focusWidget());
    QVERIFY(filter);
    const auto *tree = m_page->findChild<FleetTree *>();
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

void FleetPageTest::manyAppsAreShown()
{
    m_fleet->addApps(kitchenId, 10'000);
    openPage();
    QCOMPARE(strip().model()->rowCount(), 10'004);
    strip().scrollToBottom();
    const QPixmap shown = m_page->grab();
    QVERIFY(!shown.isNull());
}

QTEST_MAIN(FleetPageTest)
#include "tst_fleetpage.moc"
