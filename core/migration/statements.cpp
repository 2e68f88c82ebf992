// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/statements.h"

#include <QLocale>

namespace migration {

namespace {

using storage::Engine;

QString alter(const QString &table, const QString &what)
{
    return QStringLiteral("ALTER TABLE %1 %2").arg(ddl::name(table), what);
}

QString joined(const QStringList &parts, const char *between)
{
    return parts.join(QLatin1String(between));
}

QString condition(const Values &values)
{
    QStringList terms;
    for (const auto &[column, value] : values)
        terms.append(value.isNull() ? ddl::name(column) + QStringLiteral(" IS NULL")
                                    : QStringLiteral("%1 = %2").arg(ddl::name(column), literal(value)));
    return joined(terms, " AND ");
}

QString insertion(const QString &table, const Values &row)
{
    QStringList columns;
    QStringList values;
    for (const auto &[column, value] : row) {
        columns.append(column);
        values.append(literal(value));
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(ddl::name(table), ddl::names(columns), joined(values, ", "));
}

QString update(const QString &table, const Values &values, const QString &where)
{
    QStringList terms;
    for (const auto &[column, value] : values)
        terms.append(QStringLiteral("%1 = %2").arg(ddl::name(column), literal(value)));
    const QString sql = QStringLiteral("UPDATE %1 SET %2").arg(ddl::name(table), joined(terms, ", "));
    return where.isEmpty() ? sql : sql + QStringLiteral(" WHERE ") + where;
}

/// The name that PostgreSQL gives a constraint that has none.
QString givenName(const QString &table, const QStringList &columns, const char *ending)
{
    return QStringLiteral("%1_%2_%3").arg(table, columns.join(u'_'), QLatin1String(ending));
}

QString nameOf(const QString &table, const ddl::Key &key)
{
    return key.name.isEmpty() ? givenName(table, key.columns, "key") : key.name;
}

QString nameOf(const QString &table, const ddl::ForeignKey &key)
{
    return key.name.isEmpty() ? givenName(table, key.columns, "fkey") : key.name;
}

QString nameOf(const QString &, const ddl::Check &check)
{
    return check.name;
}

QStringList render(Engine engine, const CreateTable &made)
{
    return {ddl::createTable(engine, made.table)};
}

QStringList render(Engine, const DropTable &dropped)
{
    return {QStringLiteral("DROP TABLE %1").arg(ddl::name(dropped.table.name))};
}

QStringList render(Engine, const RenameTable &renamed)
{
    return {alter(renamed.from, QStringLiteral("RENAME TO ") + ddl::name(renamed.to))};
}

QStringList render(Engine engine, const AddColumn &added)
{
    const QString name = ddl::name(added.column.name);
    const QString add = QStringLiteral("ADD COLUMN ");
    if (!added.fill.isValid())
        return {alter(added.table, add + ddl::columnText(engine, added.column))};
    // The value comes with the column, and the column's own default after it.
    ddl::Column filled = added.column;
    filled.defaultValue = literal(added.fill);
    const QString own =
        added.column.defaultValue.isEmpty()
            ? QStringLiteral("ALTER COLUMN %1 DROP DEFAULT").arg(name)
            : QStringLiteral("ALTER COLUMN %1 SET DEFAULT %2").arg(name, added.column.defaultValue);
    return {alter(added.table, add + ddl::columnText(engine, filled)), alter(added.table, own)};
}

QStringList render(Engine, const DropColumn &dropped)
{
    return {alter(dropped.table, QStringLiteral("DROP COLUMN ") + ddl::name(dropped.column.name))};
}

QStringList render(Engine, const RenameColumn &renamed)
{
    return {
        alter(renamed.table,
              QStringLiteral("RENAME COLUMN %1 TO %2").arg(ddl::name(renamed.from), ddl::name(renamed.to)))};
}

/// PostgreSQL's; SQLite builds the table anew.
QStringList render(Engine engine, const AlterColumn &altered)
{
    const QString name = ddl::name(altered.column);
    const QString column = QStringLiteral("ALTER COLUMN ") + name;
    const Facets &to = altered.to;
    QStringList statements;
    if (to.defaultValue) // before the type: an old default may not fit the new one
        statements.append(alter(altered.table, column + QStringLiteral(" DROP DEFAULT")));
    if (to.type) {
        const QString type = ddl::sqlType(engine, *to.type);
        statements.append(
            alter(altered.table, QStringLiteral("%1 TYPE %2 USING %3::%2").arg(column, type, name)));
    }
    if (to.defaultValue && !to.defaultValue->isEmpty())
        statements.append(alter(altered.table, column + QStringLiteral(" SET DEFAULT ") + *to.defaultValue));
    if (to.nullable && !*to.nullable && altered.fill.isValid())
        statements.append(
            update(altered.table, {{altered.column, altered.fill}}, name + QStringLiteral(" IS NULL")));
    if (to.nullable)
        statements.append(
            alter(altered.table, column + QLatin1String(*to.nullable ? " DROP NOT NULL" : " SET NOT NULL")));
    return statements;
}

QStringList render(Engine, const CreateIndex &made)
{
    return {ddl::createIndex(made.index)};
}

QStringList render(Engine, const DropIndex &dropped)
{
    return {QStringLiteral("DROP INDEX ") + ddl::name(dropped.index.name)};
}

QStringList render(Engine, const AddConstraint &added)
{
    return {alter(added.table, QStringLiteral("ADD ") + ddl::constraintText(added.constraint))};
}

QStringList render(Engine, const DropConstraint &dropped)
{
    const QString name =
        std::visit([&dropped](const auto &kind) { return nameOf(dropped.table, kind); }, dropped.constraint);
    return {alter(dropped.table, QStringLiteral("DROP CONSTRAINT ") + ddl::name(name))};
}

QStringList render(Engine, const InsertRows &inserted)
{
    QStringList statements;
    for (const Values &row : inserted.rows)
        statements.append(insertion(inserted.table, row));
    return statements;
}

QStringList render(Engine, const DeleteRows &deleted)
{
    QStringList statements;
    for (const Values &row : deleted.rows)
        statements.append(
            QStringLiteral("DELETE FROM %1 WHERE %2").arg(ddl::name(deleted.table), condition(row)));
    return statements;
}

QStringList render(Engine, const UpdateRows &updated)
{
    return {update(updated.table, updated.to, condition(updated.where + updated.from))};
}

QStringList render(Engine engine, const PlainSql &plain)
{
    return engine == Engine::Sqlite ? plain.sqlite : plain.postgresql;
}

bool rebuilds(const AddColumn &added)
{
    return !added.after.isEmpty() || added.fill.isValid() ||
           (!added.column.nullable && added.column.defaultValue.isEmpty());
}

bool rebuilds(const AlterColumn &)
{
    return true;
}

bool rebuilds(const AddConstraint &)
{
    return true;
}

bool rebuilds(const DropConstraint &)
{
    return true;
}

bool rebuilds(const auto &)
{
    return false;
}

} // namespace

QString literal(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return QStringLiteral("NULL");
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toString();
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return u'\'' + value.toString().replace(u'\'', QLatin1String("''")) + u'\'';
    }
}

bool needsRebuild(const Operation &operation)
{
    return std::visit([](const auto &kind) { return rebuilds(kind); }, operation);
}

QStringList statementsOf(Engine engine, const Operation &operation)
{
    return std::visit([engine](const auto &kind) { return render(engine, kind); }, operation);
}

} // namespace migration
