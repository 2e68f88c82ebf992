// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/reflection.h"
#include "tests/support/engines.h"
#include "tests/support/plainsql.h"
#include "tests/support/textof.h"

/// What a live database holds, as lines that two equal databases have in common.
namespace livedump {

inline QString columnLine(const migration::LiveTable &live, qsizetype i, bool hasOrder)
{
    const storage::ddl::Column &column = live.table.columns[i];
    const QString place = hasOrder ? QString::number(i) : QString();
    return QStringLiteral("%1 column %2 %3 %4 %5 [%6] %7")
        .arg(live.table.name, place, column.name, column.type,
             column.nullable ? QStringLiteral("null") : QStringLiteral("not null"), column.defaultValue,
             live.further[i]);
}

/// Tables with their columns in order (PostgreSQL adds only at the end), keys, constraints, indexes and the
/// rest.
inline QStringList schema(const storage::Connection &connection)
{
    const auto live = migration::readSchema(connection);
    if (!live)
        qFatal("%s", qPrintable(textOf(live)));
    QStringList lines;
    for (const migration::LiveTable &table : live->tables) {
        for (qsizetype i = 0; i < table.table.columns.size(); ++i)
            lines.append(columnLine(table, i, connection.engine() == storage::Engine::Sqlite));
        lines.append(QStringLiteral("%1 key %2 rowid %3")
                         .arg(table.table.name, table.table.primaryKey.columns.join(u','))
                         .arg(!table.table.withoutRowid));
        for (const storage::ddl::Constraint &constraint : table.table.constraints)
            lines.append(table.table.name + u' ' + storage::ddl::constraintText(constraint));
    }
    for (const storage::ddl::Index &index : live->indexes)
        lines.append(storage::ddl::createIndex(index));
    for (const migration::LiveObject &object : live->others)
        lines.append(object.sql);
    lines.sort();
    return lines;
}

/// Every row of every table, by column names in their order; SQLite's with storage class and rowid where it
/// has one.
inline QStringList content(const storage::Connection &connection)
{
    const auto live = migration::readSchema(connection);
    if (!live)
        qFatal("%s", qPrintable(textOf(live)));
    const bool sqlite = connection.engine() == storage::Engine::Sqlite;
    QStringList lines;
    for (const migration::LiveTable &table : live->tables) {
        QStringList terms;
        if (sqlite && !table.table.withoutRowid)
            terms.append(QStringLiteral("rowid"));
        QStringList names;
        for (const storage::ddl::Column &column : table.table.columns)
            names.append(column.name);
        names.sort();
        for (const QString &name : names)
            terms.append(
                QString(sqlite ? QStringLiteral("quote(%1)") : QStringLiteral("coalesce(%1::text, 'NULL')"))
                    .arg(storage::ddl::name(name)));
        QStringList found = plainsql::rows(
            connection, QStringLiteral("SELECT %1 FROM %2")
                            .arg(terms.join(QStringLiteral(", ")), storage::ddl::name(table.table.name)));
        found.sort();
        for (const QString &row : found)
            lines.append(table.table.name + u'(' + names.join(u',') + QStringLiteral("): ") + row);
    }
    lines.sort();
    return lines;
}

} // namespace livedump
