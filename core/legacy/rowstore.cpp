// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/rowstore.h"

#include "core/legacy/postgresrows.h"
#include "core/legacy/sqliterows.h"

namespace legacy {

std::unique_ptr<RowStore> rowStoreOf(const storage::Connection &connection, const storage::Profile &profile)
{
    if (connection.engine() == storage::Engine::Sqlite)
        return std::make_unique<SqliteRows>(connection, profile);
    return std::make_unique<PostgresRows>(connection, profile);
}

} // namespace legacy
