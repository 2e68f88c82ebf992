// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fleetnode.h"
#include "ui/models/fleetreading.h"

#include <QAbstractItemModel>
#include <QHash>

/// The rows of the fleet's tree that were read so far, and how newly read pages are merged into them so that
/// views keep what is open and selected. Knows no database.
class FleetNodeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit FleetNodeModel(QObject *parent = nullptr);
    ~FleetNodeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    FleetNode &root() const { return *m_root; }
    FleetNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const FleetNode &node) const;
    /// The row that has children of this entity under this key; null while it has not been read.
    FleetNode *parentNode(domain::Entity childEntity, const QVariant &parentKey) const;
    FleetNode *deviceNode(const QString &deviceId) const { return m_devices.value(deviceId); }
    FleetNode *userNode(qlonglong userId) const { return m_users.value(userId); }
    static FleetNode *childOf(const FleetNode &parent, const QVariant &key);

    void clear();
    /// Puts a page where it belongs; one whose parent is gone is passed over.
    void apply(const FleetPortion &page);
    void showWaiting(FleetNode &parent, bool waiting, const QString &problem = {});

private:
    void merge(FleetNode &parent, const QList<FleetItem> &items);
    void removeGone(FleetNode &parent, const QList<FleetItem> &items);
    void arrange(FleetNode &parent, const QList<FleetItem> &items);
    void insertNew(FleetNode &parent, const QList<FleetItem> &items);
    void insertRun(FleetNode &parent, size_t at, const QList<FleetItem> &items);
    void updateItems(FleetNode &parent, const QList<FleetItem> &items);
    void removeRows(FleetNode &parent, size_t first, size_t last);
    void forget(const FleetNode &node);
    static void numberFrom(FleetNode &parent, size_t first);

    std::unique_ptr<FleetNode> m_root;
    QHash<QString, FleetNode *> m_devices; ///< by id, those that were read
    QHash<qlonglong, FleetNode *> m_users;
};
