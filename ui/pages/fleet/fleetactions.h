// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigation/place.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <map>

class QWidget;

/// What the actions of the page are about: all selected things of one kind, and how they stand.
struct FleetTargets
{
    QList<Selection> selections;
    bool isEnabled = true;  ///< the apps, all of them
    bool isPinned = false;  ///< the one app
    bool isWritable = true; ///< nothing is changed otherwise

    bool areApps() const { return !selections.isEmpty() && selections.constFirst().appId != 0; }
    bool areDevices() const
    {
        return !selections.isEmpty() && !areApps() && !selections.constFirst().deviceId.isEmpty();
    }
    bool hasDevice() const { return areApps() || areDevices(); }
};

/// The actions of the fleet page, declared in one table, each with its shortcut. What deletes or moves
/// listens to its keys in the lists only that the menu is given to.
class FleetActions final : public QObject
{
    Q_OBJECT

public:
    enum class Id {
        AddUser,
        AddDevice,
        AddApp,
        Rename,
        Enable,
        Pin,
        MoveEarlier,
        MoveLater,
        Duplicate,
        CopyUrl,
        CopyId,
        Remove,
    };

    explicit FleetActions(QWidget *page);

    QAction &at(Id id) const { return *m_actions.at(id); }
    /// Enables and words the actions for these targets.
    void update(const FleetTargets &targets);
    /// What a context menu offers, separators included.
    QList<QAction *> contextMenu() const { return m_menu; }

Q_SIGNALS:
    void triggered(FleetActions::Id id);

private:
    std::map<Id, QAction *> m_actions;
    QList<QAction *> m_menu;
};
