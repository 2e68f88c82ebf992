// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/tablecounts.h"

#include "core/storage/ddl.h"

namespace legacy {

base::Result<qint64> countRows(const storage::Connection &connection, const QString &table)
{
    auto query = connection.run(QStringLiteral("SELECT count(*) FROM ") + storage::ddl::name(table));
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

base::Result<Counts> countRows(const storage::Connection &connection)
{
    Counts counts;
    for (const CountedTable &table : countedTables) {
        const auto rows = countRows(connection, QString::fromLatin1(table.name));
        if (!rows)
            return rows.error();
        counts.*table.count = *rows;
    }
    return counts;
}

} // namespace legacy
