// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"

#include <QSet>
#include <QStringList>

namespace storage {
class Database;
}

/// The rows that an edit of the fleet is made from, read together as they are now. Runs on the worker of the
/// store.
namespace fleetrows {

using Rows = QList<domain::Row>;

/// Apps, and what stands around them.
struct Apps
{
    Rows apps;           ///< those meant
    Rows devices;        ///< theirs
    Rows all;            ///< every app of the first device, in rotation order
    domain::Row user;    ///< owner of the first device
    domain::Row pattern; ///< of the first app; empty for none

    /// Installation names on the first device.
    QSet<QString> inames() const;
};

/// NotFound when none of the apps is there any more.
base::Result<Apps> readApps(storage::Database &database, const QSet<qlonglong> &keys);
base::Result<Apps> readAppsOf(storage::Database &database, const QString &deviceId);

base::Result<Rows> readDevices(storage::Database &database, const QStringList &deviceIds);

struct Users
{
    Rows users;
    QStringList devices; ///< ids of all that are theirs
};
base::Result<Users> readUsers(storage::Database &database, const QList<qlonglong> &keys);

} // namespace fleetrows
