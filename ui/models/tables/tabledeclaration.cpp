// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tables/tabledeclaration.h"

#include <QCoreApplication>

#include <initializer_list>
#include <vector>

namespace {

using domain::Entity;
using domain::FieldFlag;

/// Everything that may be seen.
QList<int> visibleFields(Entity entity)
{
    QList<int> indexes;
    int index = 0;
    for (const domain::Field &field : domain::fieldsOf(entity)) {
        if (!field.is(FieldFlag::Hidden))
            indexes.append(index);
        ++index;
    }
    return indexes;
}

/// What an app is and when it shows.
QList<int> scheduleFields()
{
    QList<int> indexes;
    for (const char *name : {"name", "iname", "device_id", "enabled"})
        indexes.append(domain::fieldIndex(Entity::App, name));
    int index = 0;
    for (const domain::Field &field : domain::fieldsOf(Entity::App)) {
        if (field.group == domain::Group::Schedule)
            indexes.append(index);
        ++index;
    }
    return indexes;
}

} // namespace

std::span<const TableDeclaration> tableDeclarations()
{
    static const std::vector<TableDeclaration> tables{
        {QT_TRANSLATE_NOOP("Table", "Users"), Entity::User, visibleFields(Entity::User)},
        {QT_TRANSLATE_NOOP("Table", "Devices"), Entity::Device, visibleFields(Entity::Device)},
        {QT_TRANSLATE_NOOP("Table", "Apps"), Entity::App, visibleFields(Entity::App)},
        {QT_TRANSLATE_NOOP("Table", "Locations"), Entity::Location, visibleFields(Entity::Location)},
        {QT_TRANSLATE_NOOP("Table", "Schedules"), Entity::App, scheduleFields()},
        {QT_TRANSLATE_NOOP("Table", "Recurrence patterns"), Entity::RecurrencePattern,
         visibleFields(Entity::RecurrencePattern)},
    };
    return tables;
}

QString tableTitle(const TableDeclaration &table)
{
    return QCoreApplication::translate("Table", table.title);
}
