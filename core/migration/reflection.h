// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/ddl.h"

/// What a database says of its own schema, in the values in which schemas are declared.
namespace migration {

namespace ddl = storage::ddl;

struct LiveTable
{
    ddl::Table table;    ///< constraints with the names they have
    QStringList further; ///< by column: SQL of it that a ddl::Column has no place for, such as a collation
    QStringList made;    ///< SQLite: the statements that make it, its indexes and its triggers
};

/// A view, trigger, virtual table…
struct LiveObject
{
    QString kind; ///< as SQL calls it, such as `VIEW`
    QString name;
    QString table; ///< of a trigger
    QString sql;
};

struct LiveSchema
{
    QList<LiveTable> tables; ///< parents before their children
    QList<ddl::Index> indexes;
    QList<LiveObject> others;
};

base::Result<LiveSchema> readSchema(const storage::Connection &connection);
base::Result<LiveSchema> readSqliteSchema(const storage::Connection &connection);
base::Result<LiveSchema> readPostgresSchema(const storage::Connection &connection);

/// The word for a type where the engine spells one so, else what stands there.
QString typeOrWord(storage::Engine engine, const QString &type);
/// What two types have to share to be the same: SQLite's affinity, PostgreSQL's own name.
QString typeClass(storage::Engine engine, const QString &type);

} // namespace migration
