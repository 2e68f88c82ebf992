// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetitem.h"

#include "core/domain/record.h"
#include "ui/models/cell.h"
#include "ui/models/fieldedit.h"
#include "ui/models/hourstext.h"

namespace {

using domain::Entity;

void addDevice(FleetItem &item, const domain::Row &row)
{
    const domain::Device device = domain::deviceFromRow(row);
    item.detail = device.type;
    item.pinned = device.pinnedApp.value_or(QString());
    item.lastSeen = device.lastSeen.value_or(QDateTime());
    item.interval = device.defaultInterval;
    item.nightOn = device.nightModeEnabled && device.nightStart && !device.nightStart->isEmpty();
    if (item.nightOn)
        item.hours = HoursText::window(device.nightStart, device.nightEnd.value_or(QStringLiteral("06:00")));
}

void addApp(FleetItem &item, const domain::Row &row)
{
    const domain::App app = domain::appFromRow(row);
    item.detail = app.iname;
    item.enabled = app.enabled;
    // The pattern of an own recurrence is a row of its own, which the tree does not read.
    item.hours = app.useCustomRecurrence ? QString() : HoursText::weekdays(app.days);
    if (item.hours.isEmpty())
        item.hours = HoursText::window(app.startTime, app.endTime);
}

} // namespace

FleetItem fleetItem(Entity entity, const domain::Row &row)
{
    FleetItem item;
    item.entity = entity;
    item.key = rowKey(row);
    item.name = FieldEdit::nameOf(entity, row);
    if (entity == Entity::Device)
        addDevice(item, row);
    else if (entity == Entity::App)
        addApp(item, row);
    return item;
}

Presence presenceOf(const QDateTime &lastSeen, int intervalSeconds, const QDateTime &now)
{
    if (!lastSeen.isValid())
        return Presence::Never;
    // Two requests may come late. Any app may be shown for up to 299 seconds, so it may yet be well after
    // that.
    const qint64 overdue = lastSeen.secsTo(now) - 2 * qint64(intervalSeconds) - 30;
    if (overdue <= 0)
        return Presence::Online;
    return overdue <= 300 ? Presence::Late : Presence::Offline;
}
