// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldtables.h"
#include "core/domain/record.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

template <typename Record>
std::vector<Field> plainFields()
{
    std::vector<Field> fields;
    for (const BoundField<Record> &bound : boundFields<Record>())
        fields.push_back(bound.field);
    return fields;
}

template <typename Record>
std::span<const Field> fieldsOfRecord()
{
    static const std::vector<Field> fields = plainFields<Record>();
    return fields;
}

template <typename Record>
Record fromRow(const Row &row)
{
    const auto &fields = boundFields<Record>();
    Q_ASSERT(static_cast<size_t>(row.size()) == fields.size());
    Record record;
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].write(record, row[static_cast<qsizetype>(i)]);
    return record;
}

template <typename Record>
Row toRow(const Record &record)
{
    Row row;
    for (const BoundField<Record> &bound : boundFields<Record>())
        row.append(bound.read(record));
    return row;
}

} // namespace

std::span<const Field> fieldsOf(Entity entity)
{
    switch (entity) {
    case Entity::SystemSettings:
        return fieldsOfRecord<SystemSettings>();
    case Entity::User:
        return fieldsOfRecord<User>();
    case Entity::Device:
        return fieldsOfRecord<Device>();
    case Entity::Location:
        return fieldsOfRecord<Location>();
    case Entity::App:
        return fieldsOfRecord<App>();
    case Entity::RecurrencePattern:
        return fieldsOfRecord<RecurrencePattern>();
    }
    Q_UNREACHABLE();
}

int fieldIndex(Entity entity, const char *name)
{
    const auto fields = fieldsOf(entity);
    const auto found =
        std::ranges::find_if(fields, [name](const Field &field) { return field.isNamed(name); });
    Q_ASSERT(found != fields.end());
    return static_cast<int>(found - fields.begin());
}

QString fieldTitle(const Field &field)
{
    return QCoreApplication::translate("Field", field.title);
}

QString fieldZero(const Field &field)
{
    return field.zero ? QCoreApplication::translate("Field", field.zero) : QString();
}

Row initialRow(Entity entity)
{
    Row row;
    for (const Field &field : fieldsOf(entity))
        row.append(field.initial);
    return row;
}

SystemSettings systemSettingsFromRow(const Row &row)
{
    return fromRow<SystemSettings>(row);
}

User userFromRow(const Row &row)
{
    return fromRow<User>(row);
}

Device deviceFromRow(const Row &row)
{
    return fromRow<Device>(row);
}

Location locationFromRow(const Row &row)
{
    return fromRow<Location>(row);
}

App appFromRow(const Row &row)
{
    return fromRow<App>(row);
}

RecurrencePattern recurrencePatternFromRow(const Row &row)
{
    return fromRow<RecurrencePattern>(row);
}

Row rowOf(const SystemSettings &settings)
{
    return toRow(settings);
}

Row rowOf(const User &user)
{
    return toRow(user);
}

Row rowOf(const Device &device)
{
    return toRow(device);
}

Row rowOf(const Location &location)
{
    return toRow(location);
}

Row rowOf(const App &app)
{
    return toRow(app);
}

Row rowOf(const RecurrencePattern &pattern)
{
    return toRow(pattern);
}

} // namespace domain
