// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/batch.h"

#include <numeric>

namespace legacy {

using domain::Entity;

Batch::Batch(const storage::Profile &profile) : m_profile(profile) {}

void Batch::append(Entity entity, Cells &&row, Cell key, Cell parent)
{
    const storage::Table &table = m_profile.table(entity);
    row.front() = std::move(key);
    if (table.reference)
        row[static_cast<size_t>(table.reference->column)] = std::move(parent);
    m_rows.at(static_cast<size_t>(entity)).push_back(std::move(row));
}

void Batch::append(UserRows &&user, Keys &keys)
{
    const qint64 userKey = keys.user++;
    append(Entity::User, std::move(user.user), userKey, {});
    for (DeviceRows &device : user.devices) {
        const Cell id = device.device.front();
        append(Entity::Device, std::move(device.device), id, userKey);
        if (device.location)
            append(Entity::Location, std::move(*device.location), keys.location++, id);
        for (AppRows &app : device.apps) {
            const qint64 appKey = keys.app++;
            append(Entity::App, std::move(app.app), appKey, id);
            if (app.recurrence)
                append(Entity::RecurrencePattern, std::move(*app.recurrence), keys.recurrence++, appKey);
        }
    }
}

void Batch::clear()
{
    for (std::vector<Cells> &rows : m_rows)
        rows.clear();
}

size_t Batch::size() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), size_t(0),
                           [](size_t sum, const auto &rows) { return sum + rows.size(); });
}

base::Result<void> write(RowStore &store, const storage::Profile &profile, const Batch &batch)
{
    for (const storage::Table &table : profile.tables) {
        if (const auto done = store.insert(table.entity, batch.rows(table.entity)); !done)
            return done;
    }
    return {};
}

} // namespace legacy
