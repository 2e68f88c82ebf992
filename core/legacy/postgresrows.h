// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/rowstore.h"

namespace legacy {

/// Rows of a PostgreSQL database, many to a statement.
class PostgresRows final : public RowStore
{
public:
    PostgresRows(const storage::Connection &connection, const storage::Profile &profile)
        : m_connection(connection), m_profile(profile)
    {}

    base::Result<void> insert(domain::Entity entity, std::span<const Cells> rows) override;
    base::Result<void> read(domain::Entity entity, int column, const Cell &first, const Cell &last,
                            const Visit &visit) override;

private:
    const storage::Connection &m_connection;
    const storage::Profile &m_profile;
};

} // namespace legacy
