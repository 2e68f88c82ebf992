// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/descendants.h"

#include "core/storage/rows.h"

namespace storage {

namespace {

QVariantList keysOf(const StoredRows &rows)
{
    QVariantList keys;
    keys.reserve(rows.rows.size());
    for (const QVariantList &row : rows.rows)
        keys.append(row.first());
    return keys;
}

base::Result<StoredRows> readChildrenOf(const Database &database, const StoredRows &parents,
                                        const Table &table)
{
    const QString sql = selectFrom(database.engine(), table, Columns::All) +
                        QStringLiteral(" WHERE %1 IN (%2) ORDER BY %3")
                            .arg(quoted(table.columns[table.reference->column].name), QStringLiteral("%1"),
                                 quoted(table.columns.first().name));
    StoredRows children{&table, {}};
    const auto read = forEachOf(database, sql, keysOf(parents), [&](const QSqlQuery &query) {
        children.rows.append(storedRow(table, query));
    });
    if (!read)
        return read.error();
    return children;
}

} // namespace

InsertRow StoredRows::insertOf(Engine engine, const QVariantList &row) const
{
    InsertRow insert{table->entity, {}, {}};
    for (int i = 0; i < row.size(); ++i) {
        const QVariant value = decoded(engine, table->columns[i], row[i], Rounding::Refused);
        const bool hidden = table->columns[i].isHidden();
        insert.values.append(hidden ? QVariant() : value);
        if (hidden)
            insert.hidden.append({i, value});
    }
    return insert;
}

base::Result<QList<StoredRows>> readDescendants(const Database &database, const Table &table,
                                                const QVariantList &row)
{
    QList<StoredRows> levels{{&table, {row}}};
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const StoredRows parents = levels[i];
        for (const Table *child : database.profile().childrenOf(parents.table->entity)) {
            auto children = readChildrenOf(database, parents, *child);
            if (!children)
                return children.error();
            if (!children->rows.isEmpty())
                levels.append(std::move(*children));
        }
    }
    return levels;
}

base::Result<void> deleteRows(const Database &database, const QList<StoredRows> &levels)
{
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE %2 IN (%3)")
                                .arg(quoted(level->table->name), quoted(level->table->columns.first().name),
                                     QStringLiteral("%1"));
        const auto deleted = forEachOf(database, sql, keysOf(*level), [](const QSqlQuery &) {});
        if (!deleted)
            return deleted.error();
    }
    return {};
}

} // namespace storage
