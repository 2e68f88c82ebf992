// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/migration/operation.h"

namespace migration {

/// The CREATE TABLE text of a SQLite table, cut into its parts just far enough to change one and keep all
/// others letter for letter: collations, checks, generated columns, conflict clauses and comments inside.
class TableText final
{
public:
    struct Constraint
    {
        QString kind; ///< its first word in upper case: `UNIQUE`, `CHECK`, `DEFAULT`…; `NOT` for NOT NULL
        QString name;
        QString text; ///< all of it, its name included
        QStringList columns;
        QString body; ///< in the parentheses of a check
    };

    struct Column
    {
        QString name;
        QString nameText; ///< as it stands
        QString type;
        QList<Constraint> constraints;

        bool isGenerated() const;
    };

    /// Fails for what is no CREATE TABLE with a list of columns, such as a virtual table.
    static base::Result<TableText> parse(const QString &sql);

    const QList<Column> &columns() const { return m_columns; }
    const QList<Constraint> &constraints() const { return m_constraints; }
    const QString &options() const { return m_options; } ///< behind the parenthesis, such as `WITHOUT ROWID`
    /// Null where there is none of this name, letter case ignored.
    const Column *column(const QString &name) const;
    /// The column that is another name of the rowid; null for none.
    const Column *rowidAlias() const;
    bool numbersForever() const; ///< AUTOINCREMENT

    // Each says what does not fit: a column or constraint that is missing, or there already.
    base::Result<void> add(const ddl::Column &column, const QString &after);
    base::Result<void> alter(const AlterColumn &change);
    base::Result<void> add(const ddl::Constraint &constraint);
    base::Result<void> remove(const ddl::Constraint &constraint);

    /// The statement that makes the table under this name.
    QString statement(const QString &name) const;

private:
    Column *find(const QString &name);
    bool removeIf(const auto &fits);

    QList<Column> m_columns;
    QList<Constraint> m_constraints;
    QString m_options;
};

} // namespace migration
