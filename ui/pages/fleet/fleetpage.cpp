// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/fleetpage.h"

#include "ui/models/appstripmodel.h"
#include "ui/models/fleettreemodel.h"
#include "ui/models/whendone.h"
#include "ui/pages/fleet/appstrip.h"
#include "ui/pages/fleet/deviceview.h"
#include "ui/pages/fleet/fleetsidebar.h"
#include "ui/pages/fleet/fleettree.h"
#include "ui/pages/fleet/inspector.h"
#include "ui/pages/fleet/userview.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace {

const base::Setting<QByteArray> splitterState{QLatin1String("fleet/splitter"), {}};

} // namespace

FleetPage::FleetPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_commands(session), m_device(session.store()),
      m_rows(session.store()), m_playback(session.clock()),
      m_tree(new FleetTreeModel(session.store(), session.clock(), this)),
      m_apps(new AppStripModel(m_playback, session.clock(), this)), m_actions(new FleetActions(this)),
      m_sidebar(new FleetSidebar(*m_tree)),
      m_deviceView(new DeviceView(m_playback, *m_apps, m_shelf, session.clock())),
      m_userView(new UserView(*m_tree)), m_nothing(new EmptyState),
      m_inspector(new Inspector(m_commands, m_rows, m_device)), m_middle(new QStackedWidget),
      m_splitter(new QSplitter)
{
    m_device.setDataFolder(session.dataFolder());
    layOut();
    connectSelection();
    connectCommands();
    m_tree->fetchMore({});
    if (session.navigation().selection().isEmpty())
        begin();
    else
        follow(session.navigation().selection());
}

FleetPage::~FleetPage()
{
    qApp->disconnect(this); // the lists lose the focus while they go
    m_session.settings().set(splitterState, m_splitter->saveState());
}

void FleetPage::focusFilter()
{
    m_sidebar->focusFilter();
}

void FleetPage::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    for (QWidget *view : {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_userView),
                          static_cast<QWidget *>(m_deviceView)})
        m_middle->addWidget(view);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({250, 720, 320});
    m_splitter->restoreState(m_session.settings().get(splitterState));
    setFocusProxy(&m_sidebar->tree());
    m_sidebar->tree().addActions(m_actions->contextMenu());
    m_deviceView->strip().addActions(m_actions->contextMenu());
    m_userView->list().addActions(m_actions->contextMenu());
}

void FleetPage::connectSelection()
{
    Navigation &navigation = m_session.navigation();
    FleetTree &tree = m_sidebar->tree();
    AppStrip &strip = m_deviceView->strip();
    connect(&navigation, &Navigation::selectionChanged, this, &FleetPage::follow);
    connect(&tree, &FleetTree::chosen, this, &FleetPage::choose);
    connect(&tree, &FleetTree::selectionEdited, this, &FleetPage::refreshActions);
    connect(&strip, &AppStrip::selectionEdited, this, &FleetPage::refreshActions);
    connect(&strip, &AppStrip::chosen, this, [this](qlonglong app) {
        choose({m_rows.rows().selection.userId, m_device.deviceId(), app});
    });
    connect(m_tree, &FleetTreeModel::loaded, this, &FleetPage::refreshMiddle);
    connect(m_userView, &UserView::chosen, this, &FleetPage::choose);
    connect(qApp, &QApplication::focusChanged, this,
            &FleetPage::refreshActions); // lists have their own targets
    connect(m_deviceView, &DeviceView::deviceAsked, this, [this] {
        choose({m_rows.rows().selection.userId, m_device.deviceId(), 0});
    });
    connect(&m_rows, &SelectedRows::changed, this, &FleetPage::refreshMiddle);
    connect(&m_rows, &SelectedRows::gone, this, [this](const Selection &selection) {
        // What belongs to it is gone as well; where it belonged to may still be there.
        Selection outer = selection.appId != 0
                              ? Selection{selection.userId, selection.deviceId, 0}
                              : Selection{selection.deviceId.isEmpty() ? 0 : selection.userId, {}, 0};
        choose(outer);
    });
    connect(&m_device, &LiveDevice::changed, this, [this] {
        m_playback.setDevice(m_device.snapshot());
        m_apps->setDevice(m_device.snapshot());
        m_deviceView->showApp(m_session.navigation().selection().appId);
        refreshMiddle();
    });
    connect(&m_playback, &DevicePlayback::stepChanged, this, &FleetPage::showInTree);
}

void FleetPage::connectCommands()
{
    connect(m_actions, &FleetActions::triggered, this, &FleetPage::run);
    connect(m_sidebar, &FleetSidebar::addUserAsked, this, [this] { run(FleetActions::Id::AddUser); });
    connect(m_userView, &UserView::addDeviceAsked, this, [this] { run(FleetActions::Id::AddDevice); });
    connect(m_deviceView, &DeviceView::addAppAsked, this, [this] { run(FleetActions::Id::AddApp); });
    connect(m_deviceView, &DeviceView::picturesDropped, this, &FleetPage::addPictures);
    connect(m_apps, &AppStripModel::moveAsked, &m_commands, &FleetCommands::moveBefore);
    connect(&m_commands, &FleetCommands::added, this, &FleetPage::choose);
    connect(&m_commands, &FleetCommands::filesChanged, &m_device, &LiveDevice::refresh);
    connect(&m_session, &Session::dataFolderChanged, this,
            [this] { m_device.setDataFolder(m_session.dataFolder()); });
    connect(&m_session.service(), &server::Service::activityChanged, this, &FleetPage::followServing);
    connect(&m_session.service(), &server::Service::stateChanged, this, &FleetPage::followServing);
    connect(&m_device, &LiveDevice::failed, &m_session, &Session::showError);
    connect(&m_rows, &SelectedRows::failed, &m_session, &Session::showError);
    connect(&m_session.history(), &EditHistory::failed, &m_rows, &SelectedRows::refresh);
    connect(m_tree, &FleetTreeModel::failed, &m_session, &Session::showError);
    const auto followReadOnly = [this] {
        const bool readOnly = m_session.isReadOnly();
        m_sidebar->setReadOnly(readOnly);
        m_userView->setReadOnly(readOnly);
        m_deviceView->setReadOnly(readOnly);
        m_inspector->setReadOnly(readOnly);
        m_apps->setReadOnly(readOnly);
        refreshActions();
    };
    connect(&m_session, &Session::readOnlyChanged, this, followReadOnly);
    followReadOnly();
}

/// Shows the first device, unless the person went somewhere meanwhile.
void FleetPage::begin()
{
    follow({});
    whenDone(m_session.store().run(fleetreading::firstPlace), this,
             [this](const base::Result<Selection> &place) {
                 if (place && m_session.navigation().selection().isEmpty())
                     choose(*place);
             });
}

void FleetPage::choose(const Selection &selection)
{
    m_session.navigation().select(selection);
}

void FleetPage::follow(const Selection &selection)
{
    m_rows.setSelection(selection);
    m_sidebar->tree().show(selection);
    if (selection.appId == 0 || !selection.deviceId.isEmpty())
        m_device.setDevice(selection.deviceId);
    m_deviceView->showApp(selection.appId);
    followServing();
    refreshMiddle();
}

/// Shows the view that fits what is selected, as far as it is known by now.
void FleetPage::refreshMiddle()
{
    const Selection &known = m_rows.rows().selection;
    const Selection &wanted = m_rows.selection();
    if (wanted.appId != 0 && wanted.deviceId.isEmpty() && known.appId == wanted.appId)
        m_device.setDevice(known.deviceId);
    if (wanted.isEmpty()) {
        m_nothing->setContent(m_tree->rowCount() == 0 ? QString()
                                                      : tr("Choose a user, a device or an app on the left."));
        m_middle->setCurrentWidget(m_nothing);
    } else if (wanted.deviceId.isEmpty() && wanted.appId == 0) {
        m_userView->showUser(wanted.userId);
        m_middle->setCurrentWidget(m_userView);
    } else {
        m_middle->setCurrentWidget(m_deviceView);
    }
    refreshActions();
}

void FleetPage::refreshActions()
{
    m_actions->update(targets());
}

/// What the server sent the device last, while it serves this device.
void FleetPage::followServing()
{
    std::optional<DevicePlayback::Served> served;
    m_served.clear();
    const server::Service &service = m_session.service();
    if (service.state() == server::Service::State::Running)
        for (const server::DeviceActivity &activity : service.activity()) {
            m_served.insert(activity.deviceId, activity.showing);
            if (activity.deviceId == m_device.deviceId() && activity.lastSeen.isValid())
                served = {activity.showing,
                          domain::Instant(std::chrono::milliseconds(activity.lastSeen.toMSecsSinceEpoch()))};
        }
    m_playback.setServed(served);
    showInTree();
}

/// What each device shows now: what the server sent it, or what plays here; nothing of any other.
void FleetPage::showInTree()
{
    QHash<QString, QString> showing = m_served;
    if (const SharedDevice &device = m_playback.device()) {
        const int app = m_playback.step().app;
        showing.insert(device->device().id, app < 0 ? QString() : device->app(app).iname);
    }
    for (auto it = m_shownInTree.cbegin(); it != m_shownInTree.cend(); ++it)
        if (!showing.contains(it.key()))
            m_tree->setShowing(it.key(), {});
    for (auto it = showing.cbegin(); it != showing.cend(); ++it)
        m_tree->setShowing(it.key(), it.value());
    m_shownInTree = showing;
}
