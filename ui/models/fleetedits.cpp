// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetedits.h"

#include "ui/models/cell.h"
#include "ui/models/fieldedit.h"

namespace {

using domain::Entity;
using domain::Row;

void put(Entity entity, Row &row, const char *field, const QVariant &value)
{
    row[domain::fieldIndex(entity, field)] = value;
}

} // namespace

storage::Edit FleetEdits::addUser(const QString &username, const QString &apiKey)
{
    Row user = domain::initialRow(Entity::User);
    put(Entity::User, user, "username", username);
    put(Entity::User, user, "api_key", apiKey);
    // No hash function yields this text, so no password fits it.
    const QString noPassword = QStringLiteral("!");
    return {tr("Add %1").arg(username),
            {storage::InsertRow{
                Entity::User, user, {{domain::fieldIndex(Entity::User, "password"), noPassword}}}}};
}

storage::Edit FleetEdits::addDevice(const NewDevice &device)
{
    Row row = domain::initialRow(Entity::Device);
    put(Entity::Device, row, "name", device.name);
    put(Entity::Device, row, "type", device.type);
    put(Entity::Device, row, "api_key", device.apiKey);
    put(Entity::Device, row, "user_id", device.userId);
    return {tr("Add %1").arg(device.name), {storage::InsertRow{Entity::Device, row, {}}}};
}

storage::Edit FleetEdits::remove(Entity entity, const Rows &rows)
{
    storage::Edit edit;
    for (const Row &row : rows)
        edit.changes.append(storage::DeleteRow{entity, rowKey(row)});
    const int count = static_cast<int>(rows.size());
    if (count == 1)
        edit.title = tr("Delete %1").arg(FieldEdit::nameOf(entity, rows.first()));
    else if (entity == Entity::User)
        edit.title = tr("Delete %n users", nullptr, count);
    else
        edit.title = tr("Delete %n devices", nullptr, count);
    return edit;
}

QString FleetEdits::removedText(Entity entity, const Rows &rows)
{
    const int count = static_cast<int>(rows.size());
    if (count == 1)
        return tr("%1 deleted").arg(FieldEdit::nameOf(entity, rows.first()));
    return entity == Entity::User ? tr("%n users deleted", nullptr, count)
                                  : tr("%n devices deleted", nullptr, count);
}

storage::Edit FleetEdits::removeLocation(const Row &location, const QString &deviceName)
{
    return {tr("Remove the location of %1").arg(deviceName),
            {storage::DeleteRow{Entity::Location, rowKey(location)}}};
}
