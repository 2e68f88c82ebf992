// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/reflection.h"

#include <QSet>

#include <algorithm>

namespace migration {

namespace {

using storage::Engine;

/// SQLite's own rules (sqlite.org/datatype3.html, 3.1), in their order.
QString affinityOf(const QString &type)
{
    const QString upper = type.toUpper();
    const auto has = [&upper](const char *part) { return upper.contains(QLatin1String(part)); };
    if (has("INT"))
        return QStringLiteral("INTEGER");
    if (has("CHAR") || has("CLOB") || has("TEXT"))
        return QStringLiteral("TEXT");
    if (has("BLOB") || upper.isEmpty())
        return QStringLiteral("BLOB");
    if (has("REAL") || has("FLOA") || has("DOUB"))
        return QStringLiteral("REAL");
    return QStringLiteral("NUMERIC");
}

QString postgresName(const QString &type)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("varchar"), QStringLiteral("character varying")},
        {QStringLiteral("float"), QStringLiteral("double precision")},
        {QStringLiteral("serial"), QStringLiteral("integer")},
        {QStringLiteral("int"), QStringLiteral("integer")},
        {QStringLiteral("timestamp"), QStringLiteral("timestamp without time zone")}};
    const QString lower = type.toLower();
    return names.value(lower, lower);
}

bool dependsOn(const LiveTable &table, const QSet<QString> &waiting)
{
    return std::ranges::any_of(table.table.constraints, [&](const ddl::Constraint &constraint) {
        const auto *key = std::get_if<ddl::ForeignKey>(&constraint);
        return key && key->parent != table.table.name && waiting.contains(key->parent);
    });
}

/// Parents first; tables in a circle keep their order.
QList<LiveTable> ordered(QList<LiveTable> tables)
{
    QSet<QString> waiting;
    for (const LiveTable &table : tables)
        waiting.insert(table.table.name);
    QList<LiveTable> all;
    while (!tables.isEmpty()) {
        auto next = std::ranges::find_if(
            tables, [&waiting](const LiveTable &table) { return !dependsOn(table, waiting); });
        if (next == tables.end())
            next = tables.begin();
        waiting.remove(next->table.name);
        all.append(*next);
        tables.erase(next);
    }
    return all;
}

} // namespace

base::Result<LiveSchema> readSchema(const storage::Connection &connection)
{
    auto schema =
        connection.engine() == Engine::Sqlite ? readSqliteSchema(connection) : readPostgresSchema(connection);
    if (schema)
        schema->tables = ordered(std::move(schema->tables));
    return schema;
}

QString typeOrWord(Engine engine, const QString &type)
{
    for (const char *word : {"integer", "text", "boolean", "float", "datetime", "date", "json"}) {
        const QString spelled = ddl::sqlType(engine, QLatin1String(word));
        const bool same =
            engine == Engine::Sqlite ? spelled == type : postgresName(spelled) == postgresName(type);
        if (same)
            return QLatin1String(word);
    }
    return type;
}

QString typeClass(Engine engine, const QString &type)
{
    const QString spelled = ddl::sqlType(engine, type);
    return engine == Engine::Sqlite ? affinityOf(spelled) : postgresName(spelled);
}

} // namespace migration
