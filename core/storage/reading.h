// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/domain/model.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace storage {

class Database;

/// What to list, and in which order.
struct Listing
{
    domain::Entity entity = domain::Entity::App;
    QString filter;    ///< matches any visible text of a row, letter case ignored; empty for all
    int sortField = 0; ///< ties go by key
    Qt::SortOrder order = Qt::AscendingOrder;
    QVariant parent; ///< only the children of this key; invalid for all
};

/// Keys of a listing in its order, handed out in portions as they are read; `take` returns false to stop.
/// Ends with Cancelled when `isUnwanted` turns true, with SQLite even before the first key.
base::Result<void> readKeys(Database &database, const Listing &listing, int portion,
                            const std::function<bool(QList<QVariant> keys)> &take,
                            const std::function<bool()> &isUnwanted = {});

/// The rows of these keys, in the order of the keys; a key that is gone gives an empty row.
base::Result<QList<domain::Row>> readRows(Database &database, domain::Entity entity,
                                          const QList<QVariant> &keys);

/// The row of this key, or NotFound.
base::Result<domain::Row> readRow(Database &database, domain::Entity entity, const QVariant &key);

/// Children of a parent in listing order, at most `limit` after the key `after` (invalid: from the start).
/// Apps come by order, then id.
base::Result<QList<domain::Row>> readChildren(Database &database, domain::Entity entity,
                                              const QVariant &parent, const QVariant &after, int limit);

/// One device with its location, apps (by order, then id) and their patterns, or NotFound.
base::Result<domain::Device> readDevice(Database &database, const QString &deviceId);

/// Several devices at once; ids that are gone are left out.
base::Result<QList<domain::Device>> readDevices(Database &database, const QStringList &deviceIds);

/// Ids of all devices, ordered.
base::Result<QStringList> readDeviceIds(Database &database);

/// Exact number of rows; slow on large tables, so never in the window's thread.
base::Result<qint64> countRows(Database &database, domain::Entity entity);

} // namespace storage
