// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetrows.h"

#include "core/storage/reading.h"
#include "ui/models/cell.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace fleetrows {

namespace {

using domain::Entity;
using domain::Row;

struct FleetRowsText
{
    Q_DECLARE_TR_FUNCTIONS(FleetRowsText)
};

constexpr int every = std::numeric_limits<int>::max();

base::Error gone()
{
    return {base::Error::Kind::NotFound,
            FleetRowsText::tr("It is no longer there; someone else deleted it. Nothing was changed."),
            {}};
}

/// Reads into `place`; what went wrong, or nothing.
template <typename T>
std::optional<base::Error> readInto(T &place, base::Result<T> read)
{
    if (!read)
        return read.error();
    place = std::move(*read);
    return {};
}

/// Rows of these keys that are still there; NotFound for none.
std::optional<base::Error> readThere(Rows &rows, storage::Database &database, Entity entity,
                                     const QList<QVariant> &keys)
{
    if (auto error = readInto(rows, storage::readRows(database, entity, keys)))
        return error;
    rows.removeIf([](const Row &row) { return row.isEmpty(); });
    return rows.isEmpty() ? std::optional(gone()) : std::nullopt;
}

template <typename Values>
QList<QVariant> keysOf(const Values &values)
{
    QList<QVariant> keys;
    for (const auto &value : values)
        keys.append(QVariant::fromValue(value));
    return keys;
}

QList<QVariant> deviceKeysOf(const Rows &apps)
{
    QList<QVariant> keys;
    for (const Row &app : apps)
        if (const QVariant device = cell(Entity::App, app, "device_id"); !keys.contains(device))
            keys.append(device);
    return keys;
}

/// The apps and the owner of the first device.
std::optional<base::Error> readAround(Apps &read, storage::Database &database)
{
    const Row &device = read.devices.constFirst();
    if (auto error =
            readInto(read.all, storage::readChildren(database, Entity::App, rowKey(device), {}, every)))
        return error;
    return readInto(read.user,
                    storage::readRow(database, Entity::User, cell(Entity::Device, device, "user_id")));
}

} // namespace

QSet<QString> Apps::inames() const
{
    QSet<QString> names;
    for (const Row &app : all)
        names.insert(cell(Entity::App, app, "iname").toString());
    return names;
}

base::Result<Apps> readApps(storage::Database &database, const QSet<qlonglong> &keys)
{
    Apps read;
    QList<qlonglong> sorted(keys.cbegin(), keys.cend());
    std::ranges::sort(sorted);
    if (auto error = readThere(read.apps, database, Entity::App, keysOf(sorted)))
        return *error;
    if (auto error = readThere(read.devices, database, Entity::Device, deviceKeysOf(read.apps)))
        return *error;
    if (auto error = readAround(read, database))
        return *error;
    Rows patterns;
    if (auto error = readInto(patterns, storage::readChildren(database, Entity::RecurrencePattern,
                                                              rowKey(read.apps.constFirst()), {}, 1)))
        return *error;
    read.pattern = patterns.value(0);
    return read;
}

base::Result<Apps> readAppsOf(storage::Database &database, const QString &deviceId)
{
    Apps read;
    if (auto error = readThere(read.devices, database, Entity::Device, {deviceId}))
        return *error;
    if (auto error = readAround(read, database))
        return *error;
    return read;
}

base::Result<Rows> readDevices(storage::Database &database, const QStringList &deviceIds)
{
    Rows devices;
    if (auto error = readThere(devices, database, Entity::Device, keysOf(deviceIds)))
        return *error;
    return devices;
}

base::Result<Users> readUsers(storage::Database &database, const QList<qlonglong> &keys)
{
    Users read;
    if (auto error = readThere(read.users, database, Entity::User, keysOf(keys)))
        return *error;
    for (const Row &user : std::as_const(read.users)) {
        Rows devices;
        if (auto error =
                readInto(devices, storage::readChildren(database, Entity::Device, rowKey(user), {}, every)))
            return *error;
        for (const Row &device : std::as_const(devices))
            read.devices.append(rowKey(device).toString());
    }
    return read;
}

} // namespace fleetrows
