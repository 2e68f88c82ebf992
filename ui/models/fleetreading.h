// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/fleetfilter.h"
#include "ui/models/fleetitem.h"
#include "ui/navigation/place.h"

#include <QList>

#include <atomic>

namespace storage {
class Database;
}

/// Children of one parent of the tree, as they were read.
struct FleetPortion
{
    domain::Entity entity = domain::Entity::User; ///< of the children
    QVariant parent;                              ///< key of their parent, invalid for the users
    QVariant after; ///< they follow this child; invalid: they are all there are from the start
    QList<FleetItem> items;
    bool complete = false; ///< no more follow
};
using FleetPortions = QList<FleetPortion>;

/// What to read of a parent's children.
struct FleetBranch
{
    domain::Entity entity = domain::Entity::User;
    QVariant parent;
    QVariant after;
    int count = 0;  ///< at least so many, where there are
    QVariant until; ///< and as far as this one
};

/// Reading for the tree. Runs on the worker of the store.
namespace fleetreading {

/// How many rows are read at once.
inline constexpr int portion = 250;
/// How many matches a filtered tree shows.
inline constexpr int mostMatches = 1000;

base::Result<FleetPortion> readBranch(storage::Database &database, const FleetBranch &branch);
base::Result<FleetPortions> readBranches(storage::Database &database, const QList<FleetBranch> &branches);

struct Matches
{
    FleetPortions pages; ///< from the outside in
    int count = 0;
    bool more = false; ///< there are more than mostMatches
};
/// Rows that match, below the rows that they belong to; and of `opened` what is below a match.
base::Result<Matches> readMatches(storage::Database &database, const FleetFilter &filter,
                                  const QList<FleetBranch> &opened, const std::atomic<bool> &cancelled);

/// A selection with its outer parts filled in, and what to read so that its row is there.
struct Path
{
    Selection selection;
    FleetPortions pages; ///< from the outside in

    QVariant keyOf(domain::Entity entity) const;
};
/// The first device, else the first user, else nothing: where to begin.
base::Result<Selection> firstPlace(storage::Database &database);

base::Result<Path> readPath(storage::Database &database, const Selection &selection);

} // namespace fleetreading
