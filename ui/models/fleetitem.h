// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QDateTime>

/// What the tree knows of a user, a device or an app. Kept small: a file may hold a million of them.
struct FleetItem
{
    domain::Entity entity = domain::Entity::User;
    QVariant key;
    QString name;
    QString detail;       ///< a device's type, an app's iname
    QString hours;        ///< a device's night, an app's times and days, as text; empty for always
    QString pinned;       ///< iname that a device is pinned to
    QDateTime lastSeen;   ///< of a device, UTC; invalid for never
    int interval = 0;     ///< of a device, seconds
    bool enabled = true;  ///< of an app
    bool nightOn = false; ///< of a device: night mode is switched on

    bool operator==(const FleetItem &) const = default;
};

/// What the tree shows of a row.
FleetItem fleetItem(domain::Entity entity, const domain::Row &row);

/// Whether a device asks for frames as often as it should.
enum class Presence { Never, Online, Late, Offline };
Presence presenceOf(const QDateTime &lastSeen, int intervalSeconds, const QDateTime &now);
