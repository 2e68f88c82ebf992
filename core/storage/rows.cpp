// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows.h"

#include "core/storage/database.h"

namespace storage {

namespace {

constexpr qsizetype keysAStatement = 500;

} // namespace

QString selectFrom(Engine engine, const Table &table, Columns columns)
{
    QStringList terms;
    for (const Column &column : table.columns) {
        if (columns == Columns::All || !column.isHidden())
            terms.append(selectTerm(engine, column));
    }
    return QStringLiteral("SELECT %1 FROM %2").arg(terms.join(QStringLiteral(", ")), quoted(table.name));
}

domain::Row visibleRow(Engine engine, const Table &table, const QSqlQuery &query)
{
    domain::Row row;
    row.reserve(table.columns.size());
    int position = 0;
    for (const Column &column : table.columns)
        row.append(column.isHidden() ? QVariant()
                                     : decoded(engine, column, query.value(position++), Rounding::Allowed));
    return row;
}

QVariantList storedRow(const Table &table, const QSqlQuery &query)
{
    QVariantList values;
    for (int position = 0; position < table.columns.size(); ++position)
        values.append(query.value(position));
    return values;
}

QString placeholders(qsizetype count)
{
    return QStringLiteral("?, ").repeated(count).chopped(2);
}

base::Result<void> forEachOf(const Database &database, const QString &sql, const QVariantList &keys,
                             const std::function<void(const QSqlQuery &row)> &take)
{
    for (qsizetype start = 0; start < keys.size(); start += keysAStatement) {
        const QVariantList portion = keys.mid(start, keysAStatement);
        auto query = database.connection().run(sql.arg(placeholders(portion.size())), portion);
        if (!query)
            return query.error();
        while (query->next())
            take(*query);
        if (query->lastError().isValid())
            return database.connection().error(query->lastError());
    }
    return {};
}

} // namespace storage
