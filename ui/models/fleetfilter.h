// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "ui/models/fleetitem.h"

#include <QString>

#include <optional>

/// What the filter field of the tree asks for: words that a name contains, and `type:…`, `night:on`,
/// `night:off`, `app:off` and the like. All of them must hold.
struct FleetFilter
{
    QString name;                ///< part of a name, letter case ignored
    QString type;                ///< part of a device's type or its title
    std::optional<bool> night;   ///< devices with night mode on or off
    std::optional<bool> enabled; ///< apps that are enabled or disabled

    static FleetFilter parse(const QString &text);

    bool isEmpty() const { return *this == FleetFilter(); }
    /// Whether rows of this entity can match at all.
    bool asksFor(domain::Entity entity) const;
    bool matches(const FleetItem &item) const;

    bool operator==(const FleetFilter &) const = default;
};
