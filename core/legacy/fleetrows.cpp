// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/fleetrows.h"

#include <limits>

namespace legacy {

namespace {

using domain::Entity;

const Cell lowest = std::numeric_limits<qint64>::min() / 4;
const Cell highest = std::numeric_limits<qint64>::max() / 4;

size_t referenceColumn(Entity entity)
{
    return static_cast<size_t>(storage::relationalProfile().table(entity).reference->column);
}

/// The children of one row.
base::Result<std::vector<Cells>> childrenOf(RowStore &store, Entity entity, const Cell &parent)
{
    std::vector<Cells> rows;
    const auto read = store.read(entity, static_cast<int>(referenceColumn(entity)), parent, parent,
                                 [&rows](const StoredRow &row) -> base::Result<void> {
                                     rows.push_back(row.cells());
                                     return {};
                                 });
    if (!read)
        return read.error();
    return rows;
}

/// A whole table by what its rows belong to; of several that belong to one row, the first.
base::Result<void> readByParent(RowStore &store, Entity entity, std::map<Cell, Cells> &rows)
{
    return store.read(entity, 0, lowest, highest, [&](const StoredRow &row) -> base::Result<void> {
        rows.emplace(row.cell(referenceColumn(entity)), row.cells());
        return {};
    });
}

std::optional<Cells> take(std::map<Cell, Cells> &rows, const Cell &parent)
{
    const auto found = rows.find(parent);
    return found == rows.end() ? std::nullopt : std::optional(std::move(found->second));
}

} // namespace

base::Result<void> FleetRows::begin()
{
    const auto settings = m_store.read(Entity::SystemSettings, 0, lowest, highest,
                                       [this](const StoredRow &row) -> base::Result<void> {
                                           const Cell cell = row.cell(1);
                                           if (const auto *url = std::get_if<CellText>(&cell))
                                               m_systemRepoUrl = url->view();
                                           return {};
                                       });
    if (!settings)
        return settings;
    if (const auto read = readByParent(m_store, Entity::Location, m_locations); !read)
        return read;
    if (const auto read = readByParent(m_store, Entity::RecurrencePattern, m_recurrences); !read)
        return read;
    return m_store.read(Entity::User, 0, lowest, highest, [this](const StoredRow &row) -> base::Result<void> {
        m_users.push_back(row.cells());
        return {};
    });
}

base::Result<DeviceRows> FleetRows::device(Cells &&row)
{
    const Cell id = row.front();
    DeviceRows device{std::move(row), take(m_locations, id), {}};
    auto apps = childrenOf(m_store, Entity::App, id);
    if (!apps)
        return apps.error();
    for (Cells &app : *apps) {
        const Cell key = app.front();
        device.apps.push_back({std::move(app), take(m_recurrences, key)});
    }
    return device;
}

base::Result<std::optional<UserRows>> FleetRows::next()
{
    if (m_next == m_users.size())
        return std::optional<UserRows>();
    UserRows user{std::move(m_users[m_next++]), {}};
    auto devices = childrenOf(m_store, Entity::Device, user.user.front());
    if (!devices)
        return devices.error();
    for (Cells &row : *devices) {
        auto one = device(std::move(row));
        if (!one)
            return one.error();
        user.devices.push_back(*std::move(one));
    }
    return std::optional(std::move(user));
}

} // namespace legacy
