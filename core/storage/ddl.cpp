// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ddl.h"

#include "core/storage/dialect.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace storage::ddl {

namespace {

/// Words that cannot stand bare for a name in SQLite, PostgreSQL or both.
const QSet<QString> &reservedWords()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "add all alter analyse analyze and any array as asc asymmetric autoincrement between both by "
            "case "
            "cast check collate collation column commit concurrently constraint create cross current_catalog "
            "current_date current_role current_schema current_time current_timestamp current_user default "
            "deferrable deferred delete desc distinct do drop else end escape except exists explain fail "
            "false "
            "fetch for foreign freeze from full glob grant group having ilike immediate in index indexed "
            "initially "
            "inner insert instead intersect into is isnull join lateral leading left like limit localtime "
            "localtimestamp materialized natural not notnull null offset on only or order outer overlaps "
            "placing "
            "primary raise recursive references regexp returning right select session_user set similar some "
            "symmetric table tablesample then to trailing transaction true union unique update user using "
            "values "
            "variadic verbose virtual when where window with");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

struct TypeWord
{
    QLatin1String word;
    ColumnType type;
};

constexpr std::array typeWords{TypeWord{QLatin1String("integer"), ColumnType::Integer},
                               TypeWord{QLatin1String("text"), ColumnType::Text},
                               TypeWord{QLatin1String("boolean"), ColumnType::Boolean},
                               TypeWord{QLatin1String("float"), ColumnType::Real},
                               TypeWord{QLatin1String("datetime"), ColumnType::Instant},
                               TypeWord{QLatin1String("date"), ColumnType::Date},
                               TypeWord{QLatin1String("json"), ColumnType::Json}};

QString named(const QString &constraint, const QString &text)
{
    return constraint.isEmpty() ? text : QStringLiteral("CONSTRAINT %1 %2").arg(ddl::name(constraint), text);
}

QString textOf(const Key &key)
{
    return named(key.name, QStringLiteral("UNIQUE (%1)").arg(names(key.columns)));
}

QString textOf(const ForeignKey &key)
{
    QString text = QStringLiteral("FOREIGN KEY(%1) REFERENCES %2 (%3)")
                       .arg(names(key.columns), ddl::name(key.parent), names(key.parentColumns));
    if (!key.onDelete.isEmpty())
        text += QStringLiteral(" ON DELETE ") + key.onDelete;
    if (!key.onUpdate.isEmpty())
        text += QStringLiteral(" ON UPDATE ") + key.onUpdate;
    return named(key.name, text);
}

QString textOf(const Check &check)
{
    return named(check.name, QStringLiteral("CHECK (%1)").arg(check.expression));
}

/// PostgreSQL numbers the rows of a table whose one key is an integer.
bool isSerial(Engine engine, const Table &table, const Column &column)
{
    return engine == Engine::Postgresql && table.primaryKey.columns == QStringList{column.name} &&
           column.type == QLatin1String("integer") && column.defaultValue.isEmpty();
}

} // namespace

QString name(const QString &identifier)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    return plain.match(identifier).hasMatch() && !reservedWords().contains(identifier) ? identifier
                                                                                       : quoted(identifier);
}

QString names(const QStringList &identifiers)
{
    QStringList all;
    for (const QString &identifier : identifiers)
        all.append(ddl::name(identifier));
    return all.join(QStringLiteral(", "));
}

QString typeWord(ColumnType type)
{
    for (const TypeWord &known : typeWords) {
        if (known.type == type)
            return known.word;
    }
    Q_UNREACHABLE();
}

QString sqlType(Engine engine, const QString &type)
{
    for (const TypeWord &known : typeWords) {
        if (type == known.word)
            return typeName(engine, known.type);
    }
    return type;
}

QString columnText(Engine engine, const Column &column)
{
    QString text = ddl::name(column.name);
    if (!column.type.isEmpty())
        text += u' ' + sqlType(engine, column.type);
    if (!column.defaultValue.isEmpty())
        text += QStringLiteral(" DEFAULT ") + column.defaultValue;
    return column.nullable ? text : text + QStringLiteral(" NOT NULL");
}

QString constraintText(const Constraint &constraint)
{
    return std::visit([](const auto &kind) { return textOf(kind); }, constraint);
}

QString createTable(Engine engine, const Table &table)
{
    QStringList lines;
    for (Column column : table.columns) {
        if (isSerial(engine, table, column))
            column.type = keyTypeName(engine, ColumnType::Integer);
        lines.append(columnText(engine, column));
    }
    if (!table.primaryKey.columns.isEmpty())
        lines.append(named(table.primaryKey.name,
                           QStringLiteral("PRIMARY KEY (%1)").arg(names(table.primaryKey.columns))));
    for (const Constraint &constraint : table.constraints)
        lines.append(constraintText(constraint));
    // Alembic's own line ends, so that the stored text of a file is the same too.
    const QString statement = QStringLiteral("CREATE TABLE %1 (\n\t%2\n)")
                                  .arg(ddl::name(table.name), lines.join(QStringLiteral(", \n\t")));
    const bool keyed = table.withoutRowid && engine == Engine::Sqlite;
    return keyed ? statement + QStringLiteral(" WITHOUT ROWID") : statement;
}

QString createIndex(const Index &index)
{
    QStringList terms;
    for (const QString &term : index.terms)
        terms.append(term.startsWith(u'(') ? term : ddl::name(term));
    const QString statement =
        QStringLiteral("CREATE %1 %2 ON %3 (%4)")
            .arg(index.unique ? QStringLiteral("UNIQUE INDEX") : QStringLiteral("INDEX"),
                 ddl::name(index.name), ddl::name(index.table), terms.join(QStringLiteral(", ")));
    return index.condition.isEmpty() ? statement : statement + QStringLiteral(" WHERE ") + index.condition;
}

QString createVersionTable()
{
    return QStringLiteral("CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, "
                          "\n\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)");
}

} // namespace storage::ddl
