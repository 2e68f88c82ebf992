// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deviceplayback.h"
#include "ui/models/fleetcommands.h"
#include "ui/models/livedevice.h"
#include "ui/models/pictureshelf.h"
#include "ui/models/selectedrows.h"
#include "ui/pages/fleet/fleetactions.h"
#include "ui/pages/page.h"

#include <QHash>

class AppStripModel;
class DeviceView;
class EmptyState;
class FleetSidebar;
class FleetTreeModel;
class Inspector;
class QSplitter;
class QStackedWidget;
class UserView;

/// The fleet: its tree, what is selected there, and all fields of it.
class FleetPage final : public Page
{
    Q_OBJECT

public:
    explicit FleetPage(Session &session, QWidget *parent = nullptr);
    ~FleetPage() override;

    void focusFilter() override;

private:
    void connectSelection();
    void connectCommands();
    void layOut();
    void begin();
    void follow(const Selection &selection);
    void choose(const Selection &selection);
    void refreshMiddle();
    void refreshActions();
    void followServing();
    void showInTree();
    FleetTargets targets() const;
    QSet<qlonglong> targetApps() const;

    void run(FleetActions::Id id);
    QList<Selection> targeted() const;
    QString userName(qlonglong user) const;
    void rename(const Selection &selection);
    void remove(const FleetTargets &on);
    void addDevice(const Selection &selection);
    void pickPictures(const Selection &selection);
    void addPictures(const QStringList &files);
    void copyUrl(const QString &deviceId);

    Session &m_session;
    FleetCommands m_commands;
    LiveDevice m_device;
    SelectedRows m_rows;
    DevicePlayback m_playback;
    PictureShelf m_shelf;
    FleetTreeModel *m_tree;
    AppStripModel *m_apps;
    FleetActions *m_actions;
    FleetSidebar *m_sidebar;
    DeviceView *m_deviceView;
    UserView *m_userView;
    EmptyState *m_nothing;
    Inspector *m_inspector;
    QStackedWidget *m_middle;
    QSplitter *m_splitter;
    QHash<QString, QString> m_served;      ///< iname by device, while the server runs
    QHash<QString, QString> m_shownInTree; ///< likewise, as the tree was told last
};
