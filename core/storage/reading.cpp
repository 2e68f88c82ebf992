// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QHash>

namespace storage {

namespace {

struct Reading
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

base::Error noSuchRow(const Table &table, const QVariant &key)
{
    return {base::Error::Kind::NotFound,
            Reading::tr("The row %1 is no longer there; another program may have deleted it.")
                .arg(key.toString()),
            QStringLiteral("%1 has no row %2").arg(table.name, key.toString())};
}

QString keyCondition(const Table &table)
{
    return QStringLiteral(" WHERE %1 IN (%2)").arg(quoted(table.columns.first().name), QStringLiteral("%1"));
}

/// Page of the rows after the row `after`, in the listing order of the table.
QString childrenQuery(Engine engine, const Table &table, bool ofParent, bool afterKey)
{
    const QString key = quoted(table.columns.first().name);
    const QString place = orderTerm(engine, table.columns[table.listedBy]) + QStringLiteral(", ") + key;
    QStringList conditions;
    if (ofParent)
        conditions.append(quoted(table.columns[table.reference->column].name) + QStringLiteral(" = ?"));
    if (afterKey)
        conditions.append(
            QStringLiteral("(%1) > (SELECT %1 FROM %2 WHERE %3 = ?)").arg(place, quoted(table.name), key));
    QString sql = selectFrom(engine, table, Columns::Visible);
    if (!conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    return sql + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(place);
}

} // namespace

base::Result<QList<domain::Row>> readRows(Database &database, domain::Entity entity,
                                          const QList<QVariant> &keys)
{
    const Table &table = database.profile().table(entity);
    const Engine engine = database.engine();
    QHash<QString, domain::Row> found;
    const QString sql = selectFrom(engine, table, Columns::Visible) + keyCondition(table);
    const auto read = forEachOf(database, sql, keys, [&](const QSqlQuery &query) {
        domain::Row row = visibleRow(engine, table, query);
        const QString key = row.first().toString();
        found.insert(key, std::move(row));
    });
    if (!read)
        return read.error();
    QList<domain::Row> rows;
    rows.reserve(keys.size());
    for (const QVariant &key : keys)
        rows.append(found.value(key.toString()));
    return rows;
}

base::Result<domain::Row> readRow(Database &database, domain::Entity entity, const QVariant &key)
{
    auto rows = readRows(database, entity, {key});
    if (!rows)
        return rows.error();
    if (rows->first().isEmpty())
        return noSuchRow(database.profile().table(entity), key);
    return std::move(rows->first());
}

base::Result<QList<domain::Row>> readChildren(Database &database, domain::Entity entity,
                                              const QVariant &parent, const QVariant &after, int limit)
{
    const Table &table = database.profile().table(entity);
    const Engine engine = database.engine();
    const bool ofParent = parent.isValid() && table.reference;
    QVariantList values;
    if (ofParent)
        values.append(parent);
    if (after.isValid())
        values.append(after);
    values.append(limit);
    auto query = database.connection().run(childrenQuery(engine, table, ofParent, after.isValid()), values);
    if (!query)
        return query.error();
    QList<domain::Row> rows;
    while (query->next())
        rows.append(visibleRow(engine, table, *query));
    if (query->lastError().isValid())
        return database.connection().error(query->lastError());
    return rows;
}

base::Result<qint64> countRows(Database &database, domain::Entity entity)
{
    const Table &table = database.profile().table(entity);
    auto query = database.connection().run(QStringLiteral("SELECT count(*) FROM ") + quoted(table.name));
    if (!query)
        return query.error();
    if (!query->next())
        return database.connection().error(query->lastError());
    return query->value(0).toLongLong();
}

} // namespace storage
