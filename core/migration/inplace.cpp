// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/inplace.h"

#include "core/migration/statements.h"

#include <algorithm>

namespace migration {

namespace {

using Column = TableText::Column;

bool has(const Column &column, QLatin1String kind)
{
    return std::ranges::any_of(
        column.constraints, [&](const TableText::Constraint &constraint) { return constraint.kind == kind; });
}

/// A row that is older than an added column ends before it and reads its default: such a default must stay. A
/// column that allows no NULL and has no default cannot have been added, nor can one before it.
bool everyRowHolds(const TableText &text, const QString &name)
{
    const QList<Column> &columns = text.columns();
    const auto first = std::ranges::find_if(
        columns, [&](const Column &column) { return column.name.compare(name, Qt::CaseInsensitive) == 0; });
    return std::any_of(first, columns.end(), [](const Column &column) {
        return !column.isGenerated() && has(column, QLatin1String("NOT")) &&
               !has(column, QLatin1String("DEFAULT"));
    });
}

/// Whether any row holds NULL there, or that cannot be told.
bool mayHoldNull(const Executor &executor, const QString &table, const QString &column)
{
    const auto rows = executor.rows(
        QStringLiteral("SELECT 1 FROM %1 WHERE %2 IS NULL LIMIT 1").arg(ddl::name(table), ddl::name(column)));
    return !rows || !rows->isEmpty();
}

struct Fitting
{
    const Executor &executor;
    const QString &table;
    const TableText &text;

    bool operator()(const AlterColumn &altered) const
    {
        const Column *column = text.column(altered.column);
        if (!column || altered.to.type || altered.fill.isValid() || has(*column, QLatin1String("PRIMARY")))
            return false;
        if (altered.to.defaultValue && !everyRowHolds(text, altered.column))
            return false;
        const bool forbidsNull = altered.to.nullable && !*altered.to.nullable;
        return !forbidsNull || !mayHoldNull(executor, table, altered.column);
    }
    bool operator()(const DropConstraint &dropped) const
    {
        return !std::holds_alternative<ddl::Key>(dropped.constraint); // a key has an index
    }
    bool operator()(const auto &) const { return false; }
};

} // namespace

bool fitsInPlace(const Executor &executor, const QString &table, const TableText &text,
                 const QList<Operation> &changes)
{
    const Fitting fits{executor, table, text};
    return !text.options().contains(QLatin1String("WITHOUT"), Qt::CaseInsensitive) &&
           std::ranges::all_of(changes,
                               [&](const Operation &operation) { return std::visit(fits, operation); });
}

base::Result<void> changeInPlace(Executor &executor, const QString &table, const TableText &made)
{
    const auto version = executor.rows(QStringLiteral("PRAGMA schema_version"));
    if (!version)
        return version.error();
    const qlonglong next =
        version->value(0).value(0).toLongLong() + 1; // so that all connections read it anew
    const QStringList statements{
        QStringLiteral("PRAGMA writable_schema = ON"),
        QStringLiteral("UPDATE sqlite_master SET sql = %1 WHERE type = 'table' AND name = %2")
            .arg(literal(made.statement(table)), literal(table)),
        QStringLiteral("PRAGMA schema_version = %1").arg(next),
        QStringLiteral("PRAGMA writable_schema = RESET"),
        QStringLiteral("SELECT 1 FROM %1 LIMIT 0").arg(ddl::name(table))};
    for (const QString &statement : statements) {
        if (const auto done = executor.execute(statement); !done) {
            (void)executor.execute(QStringLiteral("PRAGMA writable_schema = RESET"));
            return done;
        }
    }
    return {};
}

} // namespace migration
