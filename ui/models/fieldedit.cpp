// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldedit.h"

#include "ui/models/cell.h"

namespace {

using domain::Entity;
using domain::Kind;

bool isNameOf(Entity entity, const domain::Field &field)
{
    const char *name = entity == Entity::User ? "username" : "name";
    return qstrcmp(field.name, name) == 0;
}

/// Values that are too long, or too secret, for a title.
bool hasNoShortText(Kind kind)
{
    return kind == Kind::LongText || kind == Kind::Json || kind == Kind::Secret;
}

} // namespace

storage::Edit FieldEdit::set(const Place &place, int field, const QVariant &value, const QString &shown)
{
    const QVariant key = rowKey(place.row);
    return {titleOf(place, field, value, shown),
            {storage::UpdateRow{place.entity, key, {{field, place.row.value(field), value}}}}};
}

storage::Edit FieldEdit::addRow(const Place &place, int field, const QVariant &value, const QString &shown)
{
    storage::InsertRow insert{place.entity, place.row, {}};
    insert.values[field] = value;
    return {titleOf(place, field, value, shown), {insert}};
}

QList<storage::Change> FieldEdit::change(Entity entity, const domain::Row &row, const char *field,
                                         const QVariant &value)
{
    const int index = domain::fieldIndex(entity, field);
    if (row.value(index) == value)
        return {};
    return {storage::UpdateRow{entity, rowKey(row), {{index, row.value(index), value}}}};
}

QString FieldEdit::nameOf(Entity entity, const domain::Row &row)
{
    QString name;
    if (entity == Entity::User)
        name = cell(entity, row, "username").toString();
    else if (entity == Entity::Device || entity == Entity::App)
        name = cell(entity, row, "name").toString();
    if (name.isEmpty() && entity == Entity::App)
        name = cell(entity, row, "iname").toString();
    return name.isEmpty() ? rowKey(row).toString() : name;
}

QString FieldEdit::titleOf(const Place &place, int field, const QVariant &value, const QString &shown)
{
    const domain::Field &declared = domain::fieldsOf(place.entity)[static_cast<size_t>(field)];
    const QString title = domain::fieldTitle(declared);
    const QString name = place.owner.isEmpty() ? nameOf(place.entity, place.row) : place.owner;
    if (isNameOf(place.entity, declared))
        return tr("Rename %1 to %2").arg(name, shown);
    if (declared.kind == Kind::Switch)
        return (value.toBool() ? tr("Turn on “%1” of %2") : tr("Turn off “%1” of %2")).arg(title, name);
    if (!value.isValid() || value.toString().isEmpty())
        return tr("Clear “%1” of %2").arg(title, name);
    if (hasNoShortText(declared.kind))
        return tr("Change “%1” of %2").arg(title, name);
    return tr("Set “%1” of %2 to %3").arg(title, name, shown);
}
