// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/rowstore.h"
#include "core/legacy/sqlitestatement.h"

#include <map>

namespace legacy {

/// Rows of a SQLite database, each by a statement that is prepared once.
class SqliteRows final : public RowStore
{
public:
    SqliteRows(const storage::Connection &connection, const storage::Profile &profile)
        : m_connection(connection), m_profile(profile)
    {}

    base::Result<void> insert(domain::Entity entity, std::span<const Cells> rows) override;
    base::Result<void> read(domain::Entity entity, int column, const Cell &first, const Cell &last,
                            const Visit &visit) override;

private:
    static constexpr int inserting = -1;

    /// Null with an error in `failure`. `column` is that of the condition, or `inserting`.
    SqliteStatement *statement(domain::Entity entity, int column, base::Error &failure);

    const storage::Connection &m_connection;
    const storage::Profile &m_profile;
    std::map<std::pair<domain::Entity, int>, SqliteStatement> m_statements;
};

} // namespace legacy
