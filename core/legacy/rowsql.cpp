// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/rowsql.h"

#include "core/storage/dialect.h"

namespace legacy {

QString insertStatement(const storage::Table &table, qsizetype rows)
{
    QStringList names;
    for (const storage::Column &column : table.columns)
        names.append(storage::quoted(column.name));
    const QString places =
        u'(' + QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", ")) + u')';
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(storage::quoted(table.name), names.join(QStringLiteral(", ")),
             QStringList(rows, places).join(QStringLiteral(", ")));
}

QString rangeQuery(storage::Engine engine, const storage::Table &table, int column)
{
    QStringList terms;
    for (const storage::Column &one : table.columns)
        terms.append(storage::selectTerm(engine, one));
    // The ends of a range may lie beyond a column of four bytes.
    const bool isWide = engine == storage::Engine::Postgresql &&
                        table.columns.at(column).type == storage::ColumnType::Integer;
    const QString place = isWide ? QStringLiteral("CAST(? AS BIGINT)") : QStringLiteral("?");
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3 BETWEEN %4 AND %4 ORDER BY %5")
        .arg(terms.join(QStringLiteral(", ")), storage::quoted(table.name),
             storage::quoted(table.columns.at(column).name), place,
             storage::quoted(table.columns.first().name));
}

} // namespace legacy
