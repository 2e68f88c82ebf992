// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/url.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace storage {
enum class ColumnType;
}

/// Definitions of tables as values, and the statements that make them, spelled as SQLAlchemy spells them.
namespace storage::ddl {

struct Column
{
    QString name;
    /// `integer`, `text`, `boolean`, `float`, `datetime`, `date`, `json`, or SQL that is taken as it stands.
    QString type;
    bool nullable = true;
    QString defaultValue; ///< an SQL expression; empty for none
    bool operator==(const Column &) const = default;
};

/// A primary key or a unique constraint; the name may be empty.
struct Key
{
    QString name;
    QStringList columns;
    bool operator==(const Key &) const = default;
};

struct ForeignKey
{
    QString name;
    QStringList columns;
    QString parent;
    QStringList parentColumns;
    QString onDelete; ///< `CASCADE`, `SET NULL`…; empty for none
    QString onUpdate;
    bool operator==(const ForeignKey &) const = default;
};

struct Check
{
    QString name;
    QString expression;
    bool operator==(const Check &) const = default;
};

using Constraint = std::variant<Key, ForeignKey, Check>;

struct Table
{
    QString name;
    QList<Column> columns{};
    Key primaryKey{}; ///< no columns for none
    QList<Constraint> constraints{};
    bool withoutRowid = false; ///< SQLite
    bool operator==(const Table &) const = default;
};

struct Index
{
    QString name;
    QString table;
    QStringList terms; ///< columns, or expressions in parentheses
    bool unique = false;
    QString condition; ///< of a partial index
    bool operator==(const Index &) const = default;
};

struct Schema
{
    QList<Table> tables; ///< parents before their children
    QList<Index> indexes;
};

/// An identifier, quoted only where it must be.
QString name(const QString &identifier);
QString names(const QStringList &identifiers);

/// The word for a type, such as `text`.
QString typeWord(ColumnType type);
/// A column's type as the engine spells it.
QString sqlType(Engine engine, const QString &type);

/// A column as it stands in CREATE TABLE and ADD COLUMN.
QString columnText(Engine engine, const Column &column);
QString constraintText(const Constraint &constraint);
QString createTable(Engine engine, const Table &table);
QString createIndex(const Index &index);
/// The table in which Alembic keeps the revision.
QString createVersionTable();

} // namespace storage::ddl
