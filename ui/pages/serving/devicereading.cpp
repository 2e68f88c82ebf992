// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/serving/devicereading.h"

#include "core/domain/record.h"
#include "core/storage/reading.h"

namespace {

using domain::Entity;

constexpr int keysAtOnce = 1000;

base::Result<QList<domain::Row>> readAll(storage::Database &database, Entity entity)
{
    QList<QVariant> keys;
    storage::Listing listing;
    listing.entity = entity;
    const auto read =
        storage::readKeys(database, listing, keysAtOnce, [&keys](const QList<QVariant> &portion) {
            keys += portion;
            return true;
        });
    if (!read)
        return read.error();
    return storage::readRows(database, entity, keys);
}

} // namespace

base::Result<QList<domain::Device>> readAllDevices(storage::Database &database)
{
    const auto rows = readAll(database, Entity::Device);
    if (!rows)
        return rows.error();
    const auto places = readAll(database, Entity::Location);
    if (!places)
        return places.error();
    QHash<QString, domain::Location> locations;
    for (const domain::Row &row : *places) {
        if (row.isEmpty()) // gone since its key was read
            continue;
        const domain::Location location = domain::locationFromRow(row);
        locations.insert(location.deviceId, location);
    }
    QList<domain::Device> devices;
    for (const domain::Row &row : *rows) {
        if (row.isEmpty())
            continue;
        domain::Device device = domain::deviceFromRow(row);
        if (const auto found = locations.constFind(device.id); found != locations.cend())
            device.location = *found;
        devices.append(device);
    }
    return devices;
}
