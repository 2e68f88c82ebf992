// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/operation.h"

#include <QCoreApplication>

namespace migration {

namespace {

using Reverse = std::optional<Operation>;

struct OperationText
{
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

Reverse reverse(const CreateTable &made)
{
    return DropTable{made.table};
}

Reverse reverse(const DropTable &dropped)
{
    return dropped.table.columns.isEmpty() ? Reverse() : CreateTable{dropped.table};
}

Reverse reverse(const RenameTable &renamed)
{
    return RenameTable{renamed.to, renamed.from};
}

Reverse reverse(const AddColumn &added)
{
    return DropColumn{added.table, added.column, added.after, added.fill};
}

Reverse reverse(const DropColumn &dropped)
{
    return dropped.column.type.isEmpty()
               ? Reverse()
               : AddColumn{dropped.table, dropped.column, dropped.after, dropped.fill};
}

Reverse reverse(const RenameColumn &renamed)
{
    return RenameColumn{renamed.table, renamed.to, renamed.from};
}

Reverse reverse(const AlterColumn &altered)
{
    const Facets &from = altered.from;
    const Facets &to = altered.to;
    const bool known = from.type.has_value() == to.type.has_value() &&
                       from.nullable.has_value() == to.nullable.has_value() &&
                       from.defaultValue.has_value() == to.defaultValue.has_value();
    return known ? Reverse(AlterColumn{altered.table, altered.column, to, from, altered.fill}) : Reverse();
}

Reverse reverse(const CreateIndex &made)
{
    return DropIndex{made.index};
}

Reverse reverse(const DropIndex &dropped)
{
    const bool known = !dropped.index.terms.isEmpty() && !dropped.index.table.isEmpty();
    return known ? Reverse(CreateIndex{dropped.index}) : Reverse();
}

Reverse reverse(const AddConstraint &added)
{
    return DropConstraint{added.table, added.constraint};
}

bool isWhole(const ddl::Key &key)
{
    return !key.columns.isEmpty();
}

bool isWhole(const ddl::ForeignKey &key)
{
    return !key.columns.isEmpty() && !key.parent.isEmpty();
}

bool isWhole(const ddl::Check &check)
{
    return !check.expression.isEmpty();
}

Reverse reverse(const DropConstraint &dropped)
{
    const bool known = std::visit([](const auto &kind) { return isWhole(kind); }, dropped.constraint);
    return known ? Reverse(AddConstraint{dropped.table, dropped.constraint}) : Reverse();
}

Reverse reverse(const InsertRows &inserted)
{
    return DeleteRows{inserted.table, inserted.rows};
}

Reverse reverse(const DeleteRows &)
{
    return {}; // the rows may have held more than was asked for
}

Reverse reverse(const UpdateRows &updated)
{
    return updated.from.isEmpty() ? Reverse()
                                  : UpdateRows{updated.table, updated.where, updated.to, updated.from};
}

Reverse reverse(const PlainSql &)
{
    return {};
}

QString text(const CreateTable &made)
{
    return OperationText::tr("Create the table %1").arg(made.table.name);
}

QString text(const DropTable &dropped)
{
    return OperationText::tr("Drop the table %1 and its rows").arg(dropped.table.name);
}

QString text(const RenameTable &renamed)
{
    return OperationText::tr("Rename the table %1 to %2").arg(renamed.from, renamed.to);
}

QString text(const AddColumn &added)
{
    return OperationText::tr("Add the column %1.%2").arg(added.table, added.column.name);
}

QString text(const DropColumn &dropped)
{
    return OperationText::tr("Drop the column %1.%2 and what it holds")
        .arg(dropped.table, dropped.column.name);
}

QString text(const RenameColumn &renamed)
{
    return OperationText::tr("Rename the column %1.%2 to %3").arg(renamed.table, renamed.from, renamed.to);
}

QString text(const AlterColumn &altered)
{
    return OperationText::tr("Change the column %1.%2").arg(altered.table, altered.column);
}

QString text(const CreateIndex &made)
{
    return OperationText::tr("Create the index %1").arg(made.index.name);
}

QString text(const DropIndex &dropped)
{
    return OperationText::tr("Drop the index %1").arg(dropped.index.name);
}

QString text(const AddConstraint &added)
{
    return OperationText::tr("Add a constraint to the table %1").arg(added.table);
}

QString text(const DropConstraint &dropped)
{
    return OperationText::tr("Drop a constraint of the table %1").arg(dropped.table);
}

QString text(const InsertRows &inserted)
{
    return OperationText::tr("Insert %n row(s) into the table %1", nullptr,
                             static_cast<int>(inserted.rows.size()))
        .arg(inserted.table);
}

QString text(const DeleteRows &deleted)
{
    return OperationText::tr("Delete rows of the table %1").arg(deleted.table);
}

QString text(const UpdateRows &updated)
{
    return OperationText::tr("Change rows of the table %1").arg(updated.table);
}

QString text(const PlainSql &)
{
    return OperationText::tr("Run SQL of the revision's own");
}

} // namespace

Reverse reverseOf(const Operation &operation)
{
    return std::visit([](const auto &kind) -> Reverse { return reverse(kind); }, operation);
}

QString describe(const Operation &operation)
{
    return std::visit([](const auto &kind) { return text(kind); }, operation);
}

} // namespace migration
