// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/rowoperation.h"
#include "core/storage/ddl.h"

#include <QVariant>

#include <optional>
#include <variant>

/// What a revision does, as values. An operation knows what was there before, so that it can be reversed;
/// where that was left out it has no reverse.
namespace migration {

namespace ddl = storage::ddl;

struct CreateTable
{
    ddl::Table table;
};

struct DropTable
{
    ddl::Table table; ///< without columns where what it was is not known
};

struct RenameTable
{
    QString from;
    QString to;
};

struct AddColumn
{
    QString table;
    ddl::Column column;
    QString after; ///< the column before it; empty for the end. PostgreSQL knows only the end.
    QVariant fill; ///< what the rows get that are there already; invalid for the column's default
};

struct DropColumn
{
    QString table;
    ddl::Column column; ///< without a type where what it was is not known
    QString after;
    QVariant fill;
};

struct RenameColumn
{
    QString table;
    QString from;
    QString to;
};

/// What alter_column can change; what is not named stays as it is.
struct Facets
{
    std::optional<QString> type;
    std::optional<bool> nullable;
    std::optional<QString> defaultValue; ///< an SQL expression; empty for none
};

struct AlterColumn
{
    QString table;
    QString column;
    Facets from;
    Facets to;
    QVariant fill; ///< what NULL becomes where it is no longer allowed
};

struct CreateIndex
{
    ddl::Index index;
};

struct DropIndex
{
    ddl::Index index; ///< without terms where what it was is not known
};

struct AddConstraint
{
    QString table;
    ddl::Constraint constraint;
};

struct DropConstraint
{
    QString table;
    ddl::Constraint constraint; ///< found by its name, or by its columns where it has none
};

using Operation = std::variant<CreateTable, DropTable, RenameTable, AddColumn, DropColumn, RenameColumn,
                               AlterColumn, CreateIndex, DropIndex, AddConstraint, DropConstraint, InsertRows,
                               DeleteRows, UpdateRows, PlainSql>;

/// What takes the operation back, where it says enough for that.
std::optional<Operation> reverseOf(const Operation &operation);

/// A short sentence for people, such as "Add the column devices.locale".
QString describe(const Operation &operation);

} // namespace migration
