// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fleetitem.h"

#include <memory>
#include <vector>

/// One row of the tree. Owns the rows below it that were read so far.
struct FleetNode
{
    enum class Kind {
        Item,
        Waiting, ///< stands last while more rows are to come
    };
    enum class Below {
        Unread,  ///< never opened
        Partial, ///< more follow
        Complete ///< all are here
    };

    Kind kind = Kind::Item;
    Below below = Below::Unread;
    bool reading = false; ///< rows below were asked for
    FleetNode *parent = nullptr;
    size_t place = 0; ///< among the parent's children
    FleetItem item;
    QString problem; ///< of a waiting row: why nothing comes
    std::vector<std::unique_ptr<FleetNode>> children;

    bool hasWaiting() const { return !children.empty() && children.back()->kind == Kind::Waiting; }
    /// Children without the waiting row.
    size_t count() const { return children.size() - (hasWaiting() ? 1 : 0); }
    bool isRoot() const { return parent == nullptr; }
    /// What stands below this row: users, devices or apps.
    domain::Entity entityBelow() const
    {
        if (isRoot())
            return domain::Entity::User;
        return item.entity == domain::Entity::User ? domain::Entity::Device : domain::Entity::App;
    }
    bool canHoldRows() const
    {
        return isRoot() || (kind == Kind::Item && item.entity != domain::Entity::App);
    }
};
