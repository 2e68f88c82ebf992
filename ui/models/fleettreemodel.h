// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/edit.h"
#include "ui/models/fleetnodemodel.h"
#include "ui/models/roles.h"

#include <QTimer>

namespace storage {
class Store;
}

/// Users, their devices and the devices' apps as a tree. Rows are read off the window's thread, in portions,
/// when their parent is opened; what any writer changes is merged in.
class FleetTreeModel final : public FleetNodeModel
{
    Q_OBJECT

public:
    enum Role {
        SelectionRole = FirstOwnRole, ///< Selection
        WaitingRole,                  ///< bool: the row stands for rows to come
        PresenceRole,                 ///< Presence of a device as int; invalid for other rows
        StateRole,                    ///< a few quiet words at the right of the row
        NightRole,                    ///< bool: a device whose night mode is on
        PinnedRole,                   ///< bool: an app that its device is pinned to, or such a device
        MutedRole,                    ///< bool: a disabled app, or a waiting row
        ItemRole,                     ///< FleetItem
    };

    FleetTreeModel(storage::Store &store, const base::Clock &clock, QObject *parent = nullptr);
    ~FleetTreeModel() override;

    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Reads the next rows of a parent, because its waiting row is seen. canFetchMore() speaks of unopened
    /// parents alone: a tree view follows it whenever it lays out, and would read a large parent to its end.
    void readOn(const QModelIndex &parent);
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setFilter(const FleetFilter &filter);
    bool isFiltered() const { return !m_filter.isEmpty(); }
    /// What a device shows now: an iname, empty for nothing known.
    void setShowing(const QString &deviceId, const QString &iname);
    /// The row of a selection's innermost part; invalid while it has not been read.
    QModelIndex find(const Selection &selection) const;
    /// Reads as far as this row, then emits `revealed`.
    void reveal(const Selection &selection);

Q_SIGNALS:
    void revealed(const Selection &selection);
    /// The first rows are here, or those that the filter found; `more` when not all of them.
    void loaded(int matches, bool more);
    void failed(const base::Error &error);

private:
    Selection selectionOf(const FleetNode &node) const;
    QString stateText(const FleetNode &node) const;
    QString description(const FleetNode &node) const;
    Presence presence(const FleetItem &device) const;

    void restart();
    void note(const storage::ChangeNotice &notice);
    void refresh();
    void search();
    void cancelSearch();
    void readMore(FleetNode &parent);
    void announce(const FleetBranch &branch, quint64 generation);
    void finishRefresh();
    void finishRefresh(const base::Error &error);
    void collectOpen(const FleetNode &node, QList<FleetBranch> &branches) const;
    static FleetBranch branchOf(const FleetNode &node);

    storage::Store &m_store;
    const base::Clock &m_clock;
    QHash<QString, QString> m_showing; ///< iname by device
    FleetFilter m_filter;
    QTimer m_refreshTimer;
    std::shared_ptr<std::atomic<bool>> m_searchCancelled; ///< null unless one is under way
    quint64 m_generation = 0;                             ///< answers to an earlier one are stale
    bool m_refreshing = false;
    bool m_refreshAgain = false;
};
