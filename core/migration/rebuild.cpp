// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/rebuild.h"

#include "core/migration/inplace.h"
#include "core/migration/statements.h"
#include "core/migration/tabletext.h"

#include <QCoreApplication>
#include <QHash>

namespace migration {

namespace {

struct Rebuild
{
    Q_DECLARE_TR_FUNCTIONS(Rebuild)
};

/// What the rows of a column get where they have nothing.
using Fills = QHash<QString, QVariant>;

base::Result<void> change(TableText &text, Fills &fills, const AddColumn &added)
{
    if (added.fill.isValid())
        fills.insert(added.column.name, added.fill);
    return text.add(added.column, added.after);
}

base::Result<void> change(TableText &text, Fills &fills, const AlterColumn &altered)
{
    if (altered.to.nullable && !*altered.to.nullable && altered.fill.isValid())
        fills.insert(altered.column, altered.fill);
    return text.alter(altered);
}

base::Result<void> change(TableText &text, Fills &, const AddConstraint &added)
{
    return text.add(added.constraint);
}

base::Result<void> change(TableText &text, Fills &, const DropConstraint &dropped)
{
    return text.remove(dropped.constraint);
}

base::Result<void> change(TableText &, Fills &, const auto &)
{
    Q_UNREACHABLE(); // needsRebuild says which there are
}

base::Error unfit(const QString &table, const base::Error &error)
{
    return {error.kind,
            Rebuild::tr(
                "The table %1 cannot be changed: %2. Nothing of this revision was kept; correct its file.")
                .arg(table, error.what),
            error.detail};
}

/// A name that the hidden number of a row goes by; empty where a column has taken each, or there is none.
QString rowidName(const TableText &text)
{
    if (text.options().contains(QLatin1String("WITHOUT"), Qt::CaseInsensitive) || text.rowidAlias())
        return {};
    for (const char *name : {"rowid", "_rowid_", "oid"}) {
        if (!text.column(QString::fromLatin1(name)))
            return QString::fromLatin1(name);
    }
    return {};
}

QString copyStatement(const TableText &old, const TableText &made, const Fills &fills, const QString &from,
                      const QString &into)
{
    QStringList targets;
    QStringList sources;
    const QString rowid = rowidName(old);
    if (!rowid.isEmpty() && rowid == rowidName(made)) {
        targets.append(rowid);
        sources.append(rowid);
    }
    for (const TableText::Column &column : made.columns()) {
        const bool standing = old.column(column.name);
        const QVariant fill = fills.value(column.name);
        if (column.isGenerated() || (!standing && !fill.isValid()))
            continue;
        const QString name = ddl::name(column.name);
        targets.append(name);
        sources.append(!standing        ? literal(fill)
                       : fill.isValid() ? QStringLiteral("coalesce(%1, %2)").arg(name, literal(fill))
                                        : name);
    }
    return QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %4")
        .arg(ddl::name(into), targets.join(QStringLiteral(", ")), sources.join(QStringLiteral(", ")),
             ddl::name(from));
}

QString quotedText(const QString &text)
{
    return literal(text);
}

/// Where AUTOINCREMENT counts from, even when the last rows are gone.
QStringList sequenceStatements(const QString &from, const QString &into)
{
    return {QStringLiteral("DELETE FROM sqlite_sequence WHERE name = %1").arg(quotedText(into)),
            QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT %1, seq FROM sqlite_sequence "
                           "WHERE name = %2")
                .arg(quotedText(into), quotedText(from))};
}

/// Drops the copied table. Where SQLite writes zeros over what is deleted, it need not here: the same rows
/// live on in the new table, and the zeros would cost as much as the copy.
QStringList dropStatements(const Executor &executor, const QString &name)
{
    const QString drop = QStringLiteral("DROP TABLE ") + ddl::name(name);
    const auto erases = executor.rows(QStringLiteral("PRAGMA secure_delete"));
    if (!erases || erases->isEmpty() || erases->first().first().toInt() != 1)
        return {drop};
    return {QStringLiteral("PRAGMA secure_delete = OFF"), drop, QStringLiteral("PRAGMA secure_delete = ON")};
}

/// What SQLite keeps of a table.
struct Kept
{
    QString name; ///< as it was made, whatever the letter case asked for
    QString sql;
    QStringList dependents; ///< statements of its indexes and triggers
};

base::Result<Kept> readKept(const Executor &executor, const QString &table)
{
    const auto rows = executor.rows(
        QStringLiteral(
            "SELECT type, tbl_name, sql FROM sqlite_master WHERE tbl_name = %1 COLLATE NOCASE AND sql "
            "IS NOT NULL AND type IN ('table', 'index', 'trigger') ORDER BY rowid")
            .arg(quotedText(table)));
    if (!rows)
        return rows.error();
    Kept kept;
    for (const QVariantList &row : *rows) {
        if (row[0].toString() == QLatin1String("table")) {
            kept.name = row[1].toString();
            kept.sql = row[2].toString();
        } else {
            kept.dependents.append(row[2].toString());
        }
    }
    if (kept.sql.isEmpty())
        return base::Error{
            base::Error::Kind::NotFound,
            Rebuild::tr("There is no table %1. Nothing of this revision was kept; correct its file.")
                .arg(table),
            QStringLiteral("no such table")};
    return kept;
}

} // namespace

QString rebuiltTable(const Operation &operation)
{
    return std::visit(
        [](const auto &kind) {
            if constexpr (requires { QString(kind.table); })
                return kind.table;
            else
                return QString();
        },
        operation);
}

base::Result<void> rebuildTable(Executor &executor, const QString &table, const QList<Operation> &changes)
{
    const auto kept = readKept(executor, table);
    if (!kept)
        return kept.error();
    const auto old = TableText::parse(kept->sql);
    if (!old)
        return unfit(table, old.error());
    TableText made = *old;
    Fills fills;
    for (const Operation &operation : changes) {
        const auto changed =
            std::visit([&](const auto &kind) { return change(made, fills, kind); }, operation);
        if (!changed)
            return unfit(table, changed.error());
    }
    const QString name = kept->name;
    if (fitsInPlace(executor, name, *old, changes))
        return changeInPlace(executor, name, made);
    const QString newName = QStringLiteral("_tronbyt_new_") + name;
    QStringList statements{made.statement(newName), copyStatement(*old, made, fills, name, newName)};
    if (old->numbersForever())
        statements += sequenceStatements(name, newName);
    statements += dropStatements(executor, name);
    // Legacy renaming touches the table alone: views and triggers that name the old one mean this one.
    statements += {QStringLiteral("PRAGMA legacy_alter_table = ON"),
                   QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(ddl::name(newName), ddl::name(name)),
                   QStringLiteral("PRAGMA legacy_alter_table = OFF")};
    for (const QString &statement : statements + kept->dependents) {
        if (const auto done = executor.execute(statement); !done)
            return done;
    }
    return {};
}

} // namespace migration
