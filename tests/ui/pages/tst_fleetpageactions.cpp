// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/folders.h"
#include "tests/ui/pages/fleetpagestage.h"
#include "tests/ui/testpicture.h"
#include "ui/pages/fleet/adddialogs.h"
#include "ui/pages/fleet/addpicturedialog.h"
#include "ui/pages/fleet/deviceview.h"
#include "ui/pages/fleet/fleettree.h"
#include "ui/serving.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/ledpanel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

using domain::Entity;

namespace {

/// Drags a file over a widget and lets it go there, as a file manager does that would rather move it. Whether
/// it was taken, and as a copy.
bool dropFile(QWidget &place, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = place.rect().center();
    const Qt::DropActions offered = Qt::MoveAction | Qt::CopyAction;
    QDragEnterEvent enter(middle, offered, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(&place, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(middle, offered, &data, Qt::LeftButton, Qt::NoModifier);
    drop.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(&place, &drop);
    return drop.isAccepted() && enter.dropAction() == Qt::CopyAction && drop.dropAction() == Qt::CopyAction;
}

QByteArray pictureOf(const frames::Folders &folders, const domain::App &app)
{
    const auto read = folders.readAppFrame(app);
    return read ? *read : QByteArray();
}

} // namespace

/// What the page's actions, drags and dialogs do to the database and its files.
class FleetPageActionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<FleetPageStage>(); }
    void cleanup() { m_stage.reset(); }
    void appsAreDisabledAndPinnedByTheirKeys();
    void movingByKeysKeepsThePlacesDense();
    void draggingACardMovesItsApp();
    void aPictureBecomesAnApp();
    void aPictureIsTakenAllOverADeviceWithoutApps();
    void aDroppedPictureChangesNothingWhileReadOnly();
    void aDuplicateHasItsOwnNameAndFile();
    void deletingTakesAllAlongAndUndoBringsItBack();
    void aPictureThatDoesNotComeBackIsTold();
    void deletingADeviceTakesItsFolderAlong();
    void aRenamedAppKeepsItsPicture();
    void usersAndDevicesAreAdded();
    void theUrlThatIsCopiedIsOneThatTheDeviceReaches();

private:
    std::unique_ptr<FleetPageStage> m_stage;
};

void FleetPageActionsTest::appsAreDisabledAndPinnedByTheirKeys()
{
    m_stage->open();
    m_stage->selectApp(1);
    m_stage->trigger(QStringLiteral("Disa&ble"));
    QTRY_VERIFY(!m_stage->kitchen().apps[1].enabled);
    m_stage->trigger(QStringLiteral("Ena&ble"));
    QTRY_VERIFY(m_stage->kitchen().apps[1].enabled);
    m_stage->trigger(QStringLiteral("&Pin"));
    QTRY_COMPARE(m_stage->kitchen().pinnedApp, std::optional(m_stage->kitchen().apps[1].iname));
    m_stage->trigger(QStringLiteral("Un&pin"));
    QTRY_COMPARE(m_stage->kitchen().pinnedApp, std::nullopt);
    QTRY_COMPARE(m_stage->session.history().steps(), 4);
}

void FleetPageActionsTest::movingByKeysKeepsThePlacesDense()
{
    m_stage->open();
    m_stage->selectApp(3);
    QTest::keyClick(&m_stage->strip(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(m_stage->names().indexOf(QStringLiteral("App 3")), 2);
    QCOMPARE(m_stage->places(), QList<int>({0, 1, 2, 3}));
    QTest::keyClick(&m_stage->strip(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_stage->names().indexOf(QStringLiteral("App 3")), 1);
    QCOMPARE(m_stage->places(), QList<int>({0, 1, 2, 3}));
    QTRY_COMPARE(m_stage->strip().currentIndex().row(), 1);
}

void FleetPageActionsTest::draggingACardMovesItsApp()
{
    m_stage->open();
    const QAbstractItemModel &model = *m_stage->strip().model();
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(3, 0), model.index(1, 0)}));
    QVERIFY(m_stage->strip().model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    const QStringList expected{QStringLiteral("App 1"), QStringLiteral("App 3"), QStringLiteral("App 0"),
                               QStringLiteral("App 2")};
    QTRY_COMPARE(m_stage->names(), expected);
    QCOMPARE(m_stage->places(), QList<int>({0, 1, 2, 3}));
    QTRY_COMPARE(model.index(0, 0).data(), QStringLiteral("App 1"));
}

void FleetPageActionsTest::aPictureBecomesAnApp()
{
    m_stage->open();
    const QString file = m_stage->fleet.folder() + QStringLiteral("/My cat.png");
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(file));
    const QStringList before = m_stage->fleet.everything();
    QVERIFY(dropFile(*m_stage->strip().viewport(), file));
    QPointer<AddPictureDialog> dialog = m_stage->page->findChild<AddPictureDialog *>();
    QVERIFY(dialog);
    auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(add->isEnabled());
    add->click();
    QTRY_COMPARE(m_stage->kitchen().apps.size(), 5);
    const domain::App app = m_stage->kitchen().apps.last();
    QCOMPARE(app.name, QStringLiteral("My-cat"));
    QCOMPARE(app.order, 4);
    const frames::Folders folders(m_stage->fleet.folder());
    const auto webp = folders.readAppFrame(app);
    QVERIFY(webp);
    QCOMPARE(frames::probe(*webp)->size, QSize(64, 32));
    QVERIFY(QFile::exists(m_stage->fleet.folder() + u'/' + app.path.value()));
    const QStringList after = m_stage->fleet.everything();
    m_stage->undo();
    QCOMPARE(m_stage->fleet.everything(), before);
    QTRY_VERIFY(!QFile::exists(folders.appFile(app)));
    m_stage->redo();
    QCOMPARE(m_stage->fleet.everything(), after);
    QTRY_VERIFY(QFile::exists(folders.appFile(app)));
}

void FleetPageActionsTest::aPictureIsTakenAllOverADeviceWithoutApps()
{
    storage::Edit all;
    for (const domain::App &app : m_stage->kitchen().apps)
        all.changes.append(storage::DeleteRow{Entity::App, app.id});
    m_stage->fleet.write(all);
    m_stage->open();
    auto *empty = m_stage->page->findChild<DeviceView *>()->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    const QString picture = m_stage->fleet.folder() + QStringLiteral("/cat.png");
    QVERIFY(!dropFile(*empty, m_stage->fleet.folder() + QStringLiteral("/tronbyt.sqlite")));
    QVERIFY(!m_stage->page->findChild<AddPictureDialog *>());
    for (QWidget *place :
         {static_cast<QWidget *>(empty), static_cast<QWidget *>(m_stage->page->findChild<LedPanel *>())}) {
        QVERIFY(dropFile(*place, picture));
        QPointer<AddPictureDialog> dialog = m_stage->page->findChild<AddPictureDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }
}

void FleetPageActionsTest::aDroppedPictureChangesNothingWhileReadOnly()
{
    m_stage->open(storage::Access::ReadOnly);
    QVERIFY(!dropFile(*m_stage->strip().viewport(), m_stage->fleet.folder() + QStringLiteral("/cat.png")));
    QVERIFY(!m_stage->page->findChild<AddPictureDialog *>());
}

void FleetPageActionsTest::aDuplicateHasItsOwnNameAndFile()
{
    const domain::App original = m_stage->kitchen().apps[0];
    m_stage->fleet.write(
        {{},
         {storage::InsertRow{Entity::RecurrencePattern,
                             domain::rowOf(domain::RecurrencePattern{0, 13, {}, {}, original.id}),
                             {}}}});
    const frames::Folders folders(m_stage->fleet.folder());
    QVERIFY(folders.writeAppFrame(original, picture({64, 32}, Qt::green)));
    m_stage->open();
    const QStringList before = m_stage->fleet.everything();
    m_stage->selectApp(0);
    m_stage->trigger(QStringLiteral("Duplica&te"));
    QTRY_COMPARE(m_stage->kitchen().apps.size(), 5);
    const domain::App copy = m_stage->kitchen().apps[1];
    QCOMPARE(copy.name, original.name);
    QVERIFY(copy.iname != original.iname);
    QCOMPARE(copy.recurrencePattern->dayOfMonth, std::optional(13));
    QCOMPARE(m_stage->places(), QList<int>({0, 1, 2, 3, 4}));
    QVERIFY(QFile::exists(folders.appFile(copy)));
    m_stage->undo();
    QCOMPARE(m_stage->fleet.everything(), before);
    QTRY_VERIFY(!QFile::exists(folders.appFile(copy)));
    QVERIFY(QFile::exists(folders.appFile(original)));
}

void FleetPageActionsTest::deletingTakesAllAlongAndUndoBringsItBack()
{
    domain::App pinned = m_stage->kitchen().apps[2];
    const frames::Folders folders(m_stage->fleet.folder());
    QVERIFY(folders.writeAppFrame(pinned, picture({64, 32}, Qt::blue)));
    m_stage->open();
    m_stage->selectApp(2);
    m_stage->trigger(QStringLiteral("&Pin"));
    QTRY_COMPARE(m_stage->kitchen().pinnedApp, std::optional(pinned.iname));
    const QStringList before = m_stage->fleet.everything();
    QSignalSpy announced(&m_stage->session.history(), &EditHistory::announced);
    m_stage->strip().selectionModel()->select(m_stage->strip().model()->index(3, 0),
                                              QItemSelectionModel::Select);
    m_stage->trigger(QStringLiteral("D&elete"));
    QTRY_COMPARE(m_stage->kitchen().apps.size(), 2);
    QCOMPARE(m_stage->kitchen().pinnedApp, std::nullopt);
    QTRY_VERIFY(!QFile::exists(folders.appFile(pinned)));
    QCOMPARE(announced.constFirst().constFirst(), QStringLiteral("2 apps deleted"));
    const QStringList after = m_stage->fleet.everything();
    m_stage->undo();
    QCOMPARE(m_stage->fleet.everything(), before);
    QTRY_VERIFY(QFile::exists(folders.appFile(pinned)));
    m_stage->redo();
    QCOMPARE(m_stage->fleet.everything(), after);
    QTRY_VERIFY(!QFile::exists(folders.appFile(pinned)));
}

void FleetPageActionsTest::aPictureThatDoesNotComeBackIsTold()
{
    const frames::Folders folders(m_stage->fleet.folder());
    const domain::App app = m_stage->kitchen().apps[2];
    QVERIFY(folders.writeAppFrame(app, picture({64, 32}, Qt::blue)));
    m_stage->open();
    m_stage->selectApp(2);
    m_stage->trigger(QStringLiteral("D&elete"));
    QTRY_VERIFY(!QFile::exists(folders.appFile(app)));
    const QByteArray another = picture({64, 32}, Qt::red);
    QVERIFY(folders.writeAppFrame(app, another));
    const QSignalSpy shown(&m_stage->session, &Session::messageShown);
    m_stage->undo();
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(pictureOf(folders, app), another);
    m_stage->redo();
    QTRY_VERIFY(!QFile::exists(folders.appFile(app)));
    m_stage->undo();
    QTRY_COMPARE(pictureOf(folders, app), picture({64, 32}, Qt::blue));
}

void FleetPageActionsTest::deletingADeviceTakesItsFolderAlong()
{
    const frames::Folders folders(m_stage->fleet.folder());
    QVERIFY(folders.writeAppFrame(m_stage->kitchen().apps[0], picture({64, 32}, Qt::blue)));
    const QString file = folders.appFile(m_stage->kitchen().apps[0]);
    m_stage->open();
    const QStringList before = m_stage->fleet.everything();
    m_stage->page->findChild<FleetTree *>()->setFocus();
    QTRY_VERIFY(m_stage->page->findChild<FleetTree *>()->currentIndex().isValid());
    m_stage->trigger(QStringLiteral("D&elete"));
    QTRY_COMPARE(m_stage->fleet.everything().size(), 1);
    QTRY_VERIFY(!QFile::exists(file));
    QTRY_COMPARE(m_stage->session.navigation().selection(), Selection({m_stage->admin, {}, 0}));
    m_stage->undo();
    QCOMPARE(m_stage->fleet.everything(), before);
    QTRY_VERIFY(QFile::exists(file));
}

void FleetPageActionsTest::aRenamedAppKeepsItsPicture()
{
    const frames::Folders folders(m_stage->fleet.folder());
    const domain::App before = m_stage->kitchen().apps[1];
    QVERIFY(folders.writeAppFrame(before, picture({64, 32}, Qt::blue)));
    const QByteArray bytes = pictureOf(folders, before);
    m_stage->open();
    m_stage->selectApp(1);
    m_stage->trigger(QStringLiteral("&Rename"));
    QPointer<QLineEdit> line;
    QTRY_VERIFY((line = qobject_cast<QLineEdit *>(m_stage->page->focusWidget())));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Tides"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_stage->kitchen().apps[1].name, QStringLiteral("Tides"));
    QTRY_COMPARE(pictureOf(folders, m_stage->kitchen().apps[1]), bytes);
    QVERIFY(!QFile::exists(folders.appFile(before)));
    m_stage->undo();
    QTRY_COMPARE(pictureOf(folders, before), bytes);
    m_stage->redo();
    QTRY_VERIFY(!QFile::exists(folders.appFile(before)));
}

void FleetPageActionsTest::usersAndDevicesAreAdded()
{
    m_stage->open();
    m_stage->trigger(QStringLiteral("Add &user…"));
    QPointer<AddUserDialog> user = m_stage->page->findChild<AddUserDialog *>();
    auto *line = user->findChild<QLineEdit *>();
    const auto *add = user->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTest::keyClicks(line, QStringLiteral("an na"));
    QVERIFY(!add->isEnabled());
    QVERIFY(!line->accessibleDescription().isEmpty());
    line->clear();
    QTest::keyClicks(line, QStringLiteral("anna"));
    QVERIFY(add->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(m_stage->session.navigation().selection().userId > m_stage->admin);
    const qlonglong anna = m_stage->session.navigation().selection().userId;
    m_stage->trigger(QStringLiteral("Add &device…"));
    QPointer<AddDeviceDialog> device = m_stage->page->findChild<AddDeviceDialog *>();
    QTest::keyClicks(device->findChild<QLineEdit *>(), QStringLiteral("Hall"));
    QTest::keyClick(device->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(!m_stage->session.navigation().selection().deviceId.isEmpty());
    const domain::Device hall = m_stage->fleet.device(m_stage->session.navigation().selection().deviceId);
    QCOMPARE(hall.name, QStringLiteral("Hall"));
    QCOMPARE(hall.userId, anna);
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{8}$")).match(hall.id).hasMatch());
    m_stage->undo();
    QTRY_COMPARE(m_stage->session.navigation().selection(), Selection({anna, {}, 0}));
}

void FleetPageActionsTest::theUrlThatIsCopiedIsOneThatTheDeviceReaches()
{
    m_stage->open();
    m_stage->settings.set(servingPort, 0);
    m_stage->settings.set(servingNetwork, true);
    startServing(m_stage->session);
    QTRY_COMPARE(m_stage->service.state(), server::Service::State::Running);
    if (m_stage->service.deviceUrls().isEmpty())
        QSKIP("this computer is in no network");
    m_stage->trigger(QStringLiteral("&Copy the device's URL"));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             m_stage->service.deviceUrls().first() + QStringLiteral("/4f2a91c0/next"));
}

QTEST_MAIN(FleetPageActionsTest)
#include "tst_fleetpageactions.moc"
