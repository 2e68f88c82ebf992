// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetreading.h"

#include "core/storage/reading.h"
#include "ui/models/cell.h"

#include <QHash>

#include <algorithm>

namespace fleetreading {

namespace {

using domain::Entity;

/// A matching row or one that holds matching rows, with the key of what it belongs to.
struct Found
{
    FleetItem item;
    QVariant parent;
};

QVariant parentOf(Entity entity, const domain::Row &row)
{
    if (entity == Entity::User)
        return {};
    return cell(entity, row, entity == Entity::App ? "device_id" : "user_id");
}

/// The rows of an entity that match, at most `room`.
base::Result<QList<Found>> readFound(storage::Database &database, Entity entity, const FleetFilter &filter,
                                     const std::atomic<bool> &cancelled, int room)
{
    QList<Found> found;
    if (!filter.asksFor(entity))
        return found;
    storage::Listing listing;
    listing.entity = entity;
    listing.filter = filter.name;
    base::Result<void> rowsRead;
    const auto take = [&](const QList<QVariant> &keys) {
        const auto rows = storage::readRows(database, entity, keys);
        if (!rows) {
            rowsRead = rows.error();
            return false;
        }
        for (const domain::Row &row : *rows) {
            const FleetItem item = row.isEmpty() ? FleetItem() : fleetItem(entity, row);
            if (!row.isEmpty() && filter.matches(item))
                found.append({item, parentOf(entity, row)});
        }
        return found.size() <= room;
    };
    const auto keysRead =
        storage::readKeys(database, listing, portion, take, [&cancelled] { return cancelled.load(); });
    if (!keysRead)
        return keysRead.error();
    if (!rowsRead)
        return rowsRead.error();
    return found;
}

/// Adds the parents of `children` that are not among `parents` yet.
base::Result<void> addParents(storage::Database &database, Entity entity, const QList<Found> &children,
                              QList<Found> &parents)
{
    QSet<QString> known;
    QList<QVariant> missing;
    for (const Found &parent : parents)
        known.insert(parent.item.key.toString());
    for (const Found &child : children) {
        if (!known.contains(child.parent.toString()))
            missing.append(child.parent);
        known.insert(child.parent.toString());
    }
    const auto rows = storage::readRows(database, entity, missing);
    if (!rows)
        return rows.error();
    for (const domain::Row &row : *rows)
        if (!row.isEmpty())
            parents.append({fleetItem(entity, row), parentOf(entity, row)});
    return {};
}

/// One page for each parent, with its matching children alone.
void addPages(Entity entity, const QList<Found> &found, FleetPortions &pages)
{
    QHash<QString, qsizetype> pageOf;
    for (const Found &one : found) {
        const QString parent = one.parent.toString();
        if (!pageOf.contains(parent)) {
            pageOf.insert(parent, pages.size());
            pages.append({entity, one.parent, {}, {}, true});
        }
        pages[pageOf.value(parent)].items.append(one.item);
    }
}

/// Adds what was opened below a match that has no matches below itself.
base::Result<Matches> withOpened(storage::Database &database, Matches matches,
                                 const QList<FleetBranch> &opened)
{
    const FleetPortions found = matches.pages;
    for (const FleetBranch &branch : opened) {
        const bool isListed = std::ranges::any_of(found, [&](const FleetPortion &page) {
            return page.entity == branch.entity && page.parent == branch.parent;
        });
        if (isListed || branch.entity == Entity::User)
            continue;
        const auto page = readBranch(database, branch);
        if (!page)
            return page.error();
        matches.pages.append(*page);
    }
    return matches;
}

base::Result<Selection> complete(storage::Database &database, const Selection &selection)
{
    Selection whole = selection;
    if (whole.appId != 0) {
        const auto app = storage::readRow(database, Entity::App, QVariant::fromValue<qlonglong>(whole.appId));
        if (!app)
            return app.error();
        whole.deviceId = parentOf(Entity::App, *app).toString();
    }
    if (!whole.deviceId.isEmpty()) {
        const auto device = storage::readRow(database, Entity::Device, whole.deviceId);
        if (!device)
            return device.error();
        whole.userId = parentOf(Entity::Device, *device).toLongLong();
    }
    return whole;
}

void sortByName(QList<Found> &found)
{
    std::ranges::stable_sort(found, [](const Found &left, const Found &right) {
        return left.item.name.compare(right.item.name, Qt::CaseInsensitive) < 0;
    });
}

} // namespace

base::Result<FleetPortion> readBranch(storage::Database &database, const FleetBranch &branch)
{
    FleetPortion page{branch.entity, branch.parent, branch.after, {}, false};
    QVariant after = branch.after;
    bool reached = !branch.until.isValid();
    while (!page.complete && (!reached || page.items.size() < std::max(branch.count, 1))) {
        const auto rows = storage::readChildren(database, branch.entity, branch.parent, after, portion);
        if (!rows)
            return rows.error();
        for (const domain::Row &row : *rows) {
            page.items.append(fleetItem(branch.entity, row));
            reached = reached || rowKey(row) == branch.until;
        }
        page.complete = rows->size() < portion;
        if (!rows->isEmpty())
            after = rowKey(rows->constLast());
    }
    return page;
}

base::Result<FleetPortions> readBranches(storage::Database &database, const QList<FleetBranch> &branches)
{
    FleetPortions pages;
    for (const FleetBranch &branch : branches) {
        auto page = readBranch(database, branch);
        if (!page)
            return page.error();
        pages.append(std::move(*page));
    }
    return pages;
}

base::Result<Matches> readMatches(storage::Database &database, const FleetFilter &filter,
                                  const QList<FleetBranch> &opened, const std::atomic<bool> &cancelled)
{
    Matches matches;
    QList<Found> users;
    QList<Found> devices;
    QList<Found> apps;
    for (auto [entity, found] :
         {std::pair{Entity::User, &users}, {Entity::Device, &devices}, {Entity::App, &apps}}) {
        const int room = mostMatches - matches.count;
        auto read = readFound(database, entity, filter, cancelled, room);
        if (!read)
            return read.error();
        matches.more = matches.more || read->size() > room;
        *found = read->mid(0, room);
        matches.count += static_cast<int>(found->size());
    }
    if (const auto added = addParents(database, Entity::Device, apps, devices); !added)
        return added.error();
    if (const auto added = addParents(database, Entity::User, devices, users); !added)
        return added.error();
    sortByName(users);
    addPages(Entity::User, users, matches.pages);
    if (matches.pages.isEmpty())
        matches.pages.append({Entity::User, {}, {}, {}, true});
    addPages(Entity::Device, devices, matches.pages);
    addPages(Entity::App, apps, matches.pages);
    return withOpened(database, std::move(matches), opened);
}

QVariant Path::keyOf(Entity entity) const
{
    switch (entity) {
    case Entity::User:
        return QVariant::fromValue<qlonglong>(selection.userId);
    case Entity::Device:
        return selection.deviceId;
    default:
        return QVariant::fromValue<qlonglong>(selection.appId);
    }
}

base::Result<Selection> firstPlace(storage::Database &database)
{
    const auto users = storage::readChildren(database, Entity::User, {}, {}, 1);
    if (!users)
        return users.error();
    if (users->isEmpty())
        return Selection();
    const QVariant user = rowKey(users->constFirst());
    const auto devices = storage::readChildren(database, Entity::Device, user, {}, 1);
    if (!devices)
        return devices.error();
    return Selection{user.toLongLong(),
                     devices->isEmpty() ? QString() : rowKey(devices->constFirst()).toString(), 0};
}

base::Result<Path> readPath(storage::Database &database, const Selection &selection)
{
    const auto whole = complete(database, selection);
    if (!whole)
        return whole.error();
    Path path{*whole, {}};
    QList<FleetBranch> branches{{Entity::User, {}, {}, 0, path.keyOf(Entity::User)}};
    if (!whole->deviceId.isEmpty())
        branches.append({Entity::Device, path.keyOf(Entity::User), {}, 0, path.keyOf(Entity::Device)});
    if (whole->appId != 0)
        branches.append({Entity::App, path.keyOf(Entity::Device), {}, 0, path.keyOf(Entity::App)});
    auto pages = readBranches(database, branches);
    if (!pages)
        return pages.error();
    path.pages = std::move(*pages);
    return path;
}

} // namespace fleetreading
