// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/executor.h"
#include "core/migration/reflection.h"

#include <QHash>

namespace migration {

namespace {

using storage::Engine;
using Rows = base::Result<QList<QVariantList>>;

const QChar between = QChar(0x1f); // stands in no identifier

QStringList listed(const QVariant &value)
{
    return value.toString().split(between, Qt::SkipEmptyParts);
}

/// Names of the columns with these numbers, in their order, in one text.
QString namesOf(const char *table, const char *numbers)
{
    return QStringLiteral(
               "(SELECT string_agg(a.attname, chr(31) ORDER BY k.place) FROM unnest(%2) WITH ORDINALITY "
               "k(number, place) JOIN pg_attribute a ON a.attrelid = %1 AND a.attnum = k.number)")
        .arg(QLatin1String(table), QLatin1String(numbers));
}

base::Result<QHash<QString, LiveTable>> readTables(const Executor &executor, QStringList &order)
{
    const Rows rows = executor.rows(QStringLiteral(
        "SELECT c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod), "
        "NOT a.attnotnull, coalesce(pg_get_expr(d.adbin, d.adrelid), '') FROM pg_class c JOIN "
        "pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped LEFT JOIN "
        "pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE c.relkind IN ('r', 'p') AND "
        "c.relnamespace = current_schema()::regnamespace ORDER BY c.relname, a.attnum"));
    if (!rows)
        return rows.error();
    QHash<QString, LiveTable> tables;
    for (const QVariantList &row : *rows) {
        const QString name = row[0].toString();
        if (!tables.contains(name))
            order.append(name);
        LiveTable &live = tables[name];
        live.table.name = name;
        QString standard = row[4].toString();
        if (standard.startsWith(QLatin1String("nextval("))) // a serial's own
            standard.clear();
        live.table.columns.append({row[1].toString(), typeOrWord(Engine::Postgresql, row[2].toString()),
                                   row[3].toBool(), standard});
        live.further.append(QString());
    }
    return tables;
}

QString actionOf(const QVariant &letter)
{
    static const QHash<QString, QString> actions{{QStringLiteral("c"), QStringLiteral("CASCADE")},
                                                 {QStringLiteral("n"), QStringLiteral("SET NULL")},
                                                 {QStringLiteral("d"), QStringLiteral("SET DEFAULT")},
                                                 {QStringLiteral("r"), QStringLiteral("RESTRICT")}};
    return actions.value(letter.toString());
}

/// `CHECK ((x > 0))` as `x > 0`
QString checkedExpression(QString definition)
{
    definition = definition.mid(definition.indexOf(u'(') + 1).chopped(1).trimmed();
    return definition.startsWith(u'(') && definition.endsWith(u')') ? definition.mid(1).chopped(1)
                                                                    : definition;
}

base::Result<void> readConstraints(const Executor &executor, QHash<QString, LiveTable> &tables)
{
    const Rows rows = executor.rows(
        QStringLiteral(
            "SELECT r.relname::text, c.conname::text, c.contype::text, %1, coalesce(p.relname::text, ''), "
            "%2, c.confdeltype::text, c.confupdtype::text, pg_get_constraintdef(c.oid) FROM pg_constraint "
            "c JOIN pg_class r ON r.oid = c.conrelid LEFT JOIN pg_class p ON p.oid = c.confrelid WHERE "
            "c.connamespace = current_schema()::regnamespace ORDER BY r.relname, c.conname")
            .arg(namesOf("c.conrelid", "c.conkey"), namesOf("c.confrelid", "c.confkey")));
    if (!rows)
        return rows.error();
    for (const QVariantList &row : *rows) {
        ddl::Table &table = tables[row[0].toString()].table;
        const QString name = row[1].toString();
        const QString kind = row[2].toString();
        const QStringList columns = listed(row[3]);
        if (kind == QLatin1String("p"))
            table.primaryKey = {name, columns};
        else if (kind == QLatin1String("u"))
            table.constraints.append(ddl::Key{name, columns});
        else if (kind == QLatin1String("f"))
            table.constraints.append(ddl::ForeignKey{name, columns, row[4].toString(), listed(row[5]),
                                                     actionOf(row[6]), actionOf(row[7])});
        else if (kind == QLatin1String("c"))
            table.constraints.append(ddl::Check{name, checkedExpression(row[8].toString())});
    }
    return {};
}

base::Result<QList<ddl::Index>> readIndexes(const Executor &executor)
{
    const Rows rows = executor.rows(QStringLiteral(
        "SELECT i.relname::text, t.relname::text, x.indisunique, coalesce(pg_get_expr(x.indpred, "
        "x.indrelid), ''), "
        "(SELECT string_agg(CASE WHEN x.indkey[n - 1] = 0 THEN '(' || pg_get_indexdef(x.indexrelid, n, true) "
        "|| ')' "
        "ELSE (SELECT attname FROM pg_attribute WHERE attrelid = t.oid AND attnum = x.indkey[n - 1]) END, "
        "chr(31) "
        "ORDER BY n) FROM generate_series(1, x.indnkeyatts) n) FROM pg_index x JOIN pg_class i ON i.oid = "
        "x.indexrelid JOIN pg_class t ON t.oid = x.indrelid WHERE i.relnamespace = "
        "current_schema()::regnamespace "
        "AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid) ORDER BY 1"));
    if (!rows)
        return rows.error();
    QList<ddl::Index> indexes;
    for (const QVariantList &row : *rows)
        indexes.append(
            {row[0].toString(), row[1].toString(), listed(row[4]), row[2].toBool(), row[3].toString()});
    return indexes;
}

base::Result<QList<LiveObject>> readOthers(const Executor &executor)
{
    const Rows rows = executor.rows(QStringLiteral(
        "SELECT CASE relkind WHEN 'v' THEN 'VIEW' ELSE 'MATERIALIZED VIEW' END, relname::text, '', 'CREATE ' "
        "|| CASE "
        "relkind WHEN 'v' THEN 'VIEW ' ELSE 'MATERIALIZED VIEW ' END || quote_ident(relname) || ' AS ' || "
        "pg_get_viewdef(oid) FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = "
        "current_schema()::regnamespace UNION ALL SELECT 'TRIGGER', tgname::text, c.relname::text, "
        "pg_get_triggerdef(g.oid) FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid WHERE NOT "
        "tgisinternal AND "
        "c.relnamespace = current_schema()::regnamespace ORDER BY 1, 2"));
    if (!rows)
        return rows.error();
    QList<LiveObject> others;
    for (const QVariantList &row : *rows)
        others.append({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString()});
    return others;
}

} // namespace

base::Result<LiveSchema> readPostgresSchema(const storage::Connection &connection)
{
    const Executor executor(connection);
    QStringList order;
    auto tables = readTables(executor, order);
    if (!tables)
        return tables.error();
    if (const auto read = readConstraints(executor, *tables); !read)
        return read.error();
    const auto indexes = readIndexes(executor);
    if (!indexes)
        return indexes.error();
    const auto others = readOthers(executor);
    if (!others)
        return others.error();
    LiveSchema schema{{}, *indexes, *others};
    for (const QString &name : order)
        schema.tables.append(tables->value(name));
    return schema;
}

} // namespace migration
