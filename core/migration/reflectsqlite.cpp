// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/executor.h"
#include "core/migration/reflection.h"
#include "core/migration/sqltokens.h"
#include "core/migration/statements.h"
#include "core/migration/tabletext.h"

namespace migration {

namespace {

using storage::Engine;
using Rows = base::Result<QList<QVariantList>>;

/// SQL of a column beside its type, default and nullability, and beside what is told of the table.
QString furtherText(const TableText::Column &column)
{
    static const QStringList told{QStringLiteral("NOT"),     QStringLiteral("NULL"),
                                  QStringLiteral("DEFAULT"), QStringLiteral("PRIMARY"),
                                  QStringLiteral("UNIQUE"),  QStringLiteral("REFERENCES")};
    QStringList texts;
    for (const TableText::Constraint &constraint : column.constraints) {
        if (!told.contains(constraint.kind))
            texts.append(constraint.text);
    }
    return texts.join(u' ');
}

base::Result<void> readColumns(const Executor &executor, const TableText &text, LiveTable &live)
{
    const Rows rows = executor.rows(
        QStringLiteral(
            "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_xinfo(%1) ORDER BY cid")
            .arg(literal(live.table.name)));
    if (!rows)
        return rows.error();
    const TableText::Column *alias = text.rowidAlias();
    QMap<int, QString> key;
    for (const QVariantList &row : *rows) {
        const QString name = row[0].toString();
        const bool isAlias = alias && alias->name.compare(name, Qt::CaseInsensitive) == 0;
        live.table.columns.append({name, typeOrWord(Engine::Sqlite, row[1].toString()),
                                   !row[2].toBool() && !isAlias, row[3].toString()});
        const TableText::Column *column = text.column(name);
        live.further.append(column ? furtherText(*column) : QString());
        if (row[4].toInt() > 0)
            key.insert(row[4].toInt(), name);
    }
    live.table.primaryKey.columns = key.values();
    return {};
}

QString nameOfUnique(const TableText &text, const QStringList &columns)
{
    for (const TableText::Constraint &constraint : text.constraints()) {
        if (constraint.kind == QLatin1String("UNIQUE") && constraint.columns == columns)
            return constraint.name;
    }
    return {};
}

base::Result<void> readForeignKeys(const Executor &executor, const TableText &text, LiveTable &live)
{
    const Rows rows =
        executor.rows(QStringLiteral("SELECT id, \"table\", \"from\", \"to\", on_update, on_delete "
                                     "FROM pragma_foreign_key_list(%1) ORDER BY id DESC, seq")
                          .arg(literal(live.table.name)));
    if (!rows)
        return rows.error();
    QMap<int, ddl::ForeignKey> keys;
    const auto action = [](const QVariant &value) {
        return value.toString() == QLatin1String("NO ACTION") ? QString() : value.toString();
    };
    for (const QVariantList &row : *rows) {
        ddl::ForeignKey &key = keys[-row[0].toInt()];
        key.parent = row[1].toString();
        key.columns.append(row[2].toString());
        if (!row[3].isNull())
            key.parentColumns.append(row[3].toString());
        key.onUpdate = action(row[4]);
        key.onDelete = action(row[5]);
    }
    for (ddl::ForeignKey &key : keys) {
        for (const TableText::Constraint &constraint : text.constraints()) {
            if (constraint.kind == QLatin1String("FOREIGN") && constraint.columns == key.columns)
                key.name = constraint.name;
        }
        live.table.constraints.append(key);
    }
    return {};
}

/// What stands between the parentheses of CREATE INDEX … ON table (…), and behind WHERE.
ddl::Index indexFrom(const QString &name, const QString &table, bool unique, const QString &sql)
{
    ddl::Index index{name, table, {}, unique, {}};
    const QList<Token> tokens = tokensOf(sql);
    QList<Token> inner;
    QList<Token> behind;
    int depth = 0;
    bool closed = false;
    for (const Token &token : tokens) {
        depth += token.isSign(')') ? -1 : 0;
        closed = closed || (depth == 0 && token.isSign(')'));
        if (closed)
            behind.append(token);
        else if (depth > 0)
            inner.append(token);
        depth += token.isSign('(') ? 1 : 0;
    }
    for (const QList<Token> &part : splitAt(',', inner)) {
        const QList<Token> term = tokensOf(trimmedText(part));
        const bool isName =
            term.size() == 1 && (term[0].kind == Token::Kind::Word || term[0].kind == Token::Kind::Name);
        index.terms.append(isName                               ? term[0].name()
                           : trimmedText(part).startsWith(u'(') ? trimmedText(part)
                                                                : u'(' + trimmedText(part) + u')');
    }
    const QString condition = trimmedText(behind.mid(1));
    if (condition.startsWith(QLatin1String("WHERE"), Qt::CaseInsensitive))
        index.condition = condition.mid(5).trimmed();
    return index;
}

base::Result<void> readIndexes(const Executor &executor, const TableText &text, LiveTable &live,
                               QList<ddl::Index> &indexes)
{
    const Rows rows = executor.rows(
        QStringLiteral("SELECT l.name, l.\"unique\", l.origin, m.sql FROM pragma_index_list(%1) l LEFT JOIN "
                       "sqlite_master m ON m.type = 'index' AND m.name = l.name ORDER BY l.seq DESC")
            .arg(literal(live.table.name)));
    if (!rows)
        return rows.error();
    for (const QVariantList &row : *rows) {
        if (row[2].toString() == QLatin1String("c")) {
            indexes.append(indexFrom(row[0].toString(), live.table.name, row[1].toBool(), row[3].toString()));
            continue;
        }
        if (row[2].toString() != QLatin1String("u"))
            continue;
        const Rows columns = executor.rows(
            QStringLiteral("SELECT name FROM pragma_index_info(%1) ORDER BY seqno").arg(literal(row[0])));
        if (!columns)
            return columns.error();
        ddl::Key key;
        for (const QVariantList &column : *columns)
            key.columns.append(column[0].toString());
        key.name = nameOfUnique(text, key.columns);
        live.table.constraints.append(key);
    }
    return {};
}

base::Result<LiveTable> readTable(const Executor &executor, const QString &name, const TableText &text,
                                  LiveSchema &schema)
{
    LiveTable live;
    live.table.name = name;
    live.table.withoutRowid = text.options().contains(QLatin1String("WITHOUT"), Qt::CaseInsensitive);
    if (const auto read = readColumns(executor, text, live); !read)
        return read.error();
    if (const auto read = readIndexes(executor, text, live, schema.indexes); !read)
        return read.error();
    if (const auto read = readForeignKeys(executor, text, live); !read)
        return read.error();
    for (const TableText::Constraint &constraint : text.constraints()) {
        if (constraint.kind == QLatin1String("CHECK"))
            live.table.constraints.append(ddl::Check{constraint.name, constraint.body});
    }
    const Rows made =
        executor.rows(QStringLiteral("SELECT sql FROM sqlite_master WHERE tbl_name = %1 AND sql IS "
                                     "NOT NULL ORDER BY type <> 'table', rowid")
                          .arg(literal(name)));
    if (!made)
        return made.error();
    for (const QVariantList &row : *made)
        live.made.append(row[0].toString());
    return live;
}

} // namespace

base::Result<LiveSchema> readSqliteSchema(const storage::Connection &connection)
{
    const Executor executor(connection);
    const Rows rows = executor.rows(
        QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE "
                       "'sqlite\\_%' ESCAPE '\\' AND type <> 'index' ORDER BY rowid"));
    if (!rows)
        return rows.error();
    LiveSchema schema;
    for (const QVariantList &row : *rows) {
        const QString type = row[0].toString();
        const QString name = row[1].toString();
        const auto text = type == QLatin1String("table") ? TableText::parse(row[3].toString())
                                                         : base::Result<TableText>(base::Error());
        if (!text) { // a view, a trigger or a virtual table
            schema.others.append({type.toUpper(), name, row[2].toString(), row[3].toString()});
            continue;
        }
        auto table = readTable(executor, name, *text, schema);
        if (!table)
            return table.error();
        schema.tables.append(std::move(*table));
    }
    return schema;
}

} // namespace migration
