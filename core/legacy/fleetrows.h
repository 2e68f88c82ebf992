// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/rowstore.h"

#include <map>
#include <optional>

namespace legacy {

/// Reads the rows of a relational database user by user.
class FleetRows final
{
public:
    explicit FleetRows(RowStore &store) : m_store(store) {}

    /// Reads the users, and what no index leads to from its parent.
    base::Result<void> begin();
    /// Nothing after the last user.
    base::Result<std::optional<UserRows>> next();
    qint64 usersInAll() const { return static_cast<qint64>(m_users.size()); }
    const std::string &systemRepoUrl() const { return m_systemRepoUrl; }

private:
    base::Result<DeviceRows> device(Cells &&row);

    RowStore &m_store;
    std::vector<Cells> m_users;
    size_t m_next = 0;
    std::map<Cell, Cells> m_locations;   ///< by device
    std::map<Cell, Cells> m_recurrences; ///< by app
    std::string m_systemRepoUrl;
};

} // namespace legacy
