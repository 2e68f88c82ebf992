// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile.h"

#include "core/storage/dialect.h"

#include <algorithm>
#include <array>

namespace storage {

namespace {

using domain::Entity;
using domain::Field;
using domain::FieldFlag;

/// What a table adds to the fields of its entity.
struct TableShape
{
    Entity entity;
    const char *name;
    ColumnType keyType;
    const char *listedBy;
    std::optional<Entity> parent;
    QList<Index> indexes;
};

/// Revisions in their order; a column that a later one added is not stored in an earlier one.
constexpr std::array revisions{"001", "002"};

struct Addition
{
    Entity entity;
    const char *column;
    size_t revision; ///< index in revisions
};

constexpr std::array additions{Addition{Entity::User, "extra", 1}, Addition{Entity::Device, "locale", 1},
                               Addition{Entity::Device, "extra", 1}, Addition{Entity::App, "extra", 1}};

bool isStored(Entity entity, const Field &field, size_t revision)
{
    return std::ranges::none_of(additions, [&](const Addition &addition) {
        return addition.entity == entity && field.isNamed(addition.column) && addition.revision > revision;
    });
}

ColumnType typeOf(domain::Kind kind)
{
    using enum domain::Kind;
    switch (kind) {
    case Key:
    case Integer:
    case Percent:
    case Seconds:
    case Minutes:
    case EpochSecond:
        return ColumnType::Integer;
    case Real:
        return ColumnType::Real;
    case Switch:
        return ColumnType::Boolean;
    case Date:
        return ColumnType::Date;
    case Instant:
        return ColumnType::Instant;
    case Weekdays:
    case Json:
        return ColumnType::Json;
    default:
        return ColumnType::Text;
    }
}

Table tableFrom(const TableShape &shape, const QList<Table> &parents, size_t revision)
{
    Table table{shape.entity,
                QString::fromLatin1(shape.name),
                {},
                {},
                shape.indexes,
                domain::fieldIndex(shape.entity, shape.listedBy)};
    for (const Field &field : domain::fieldsOf(shape.entity)) {
        const int index = static_cast<int>(table.columns.size());
        ColumnType type = index == 0 ? shape.keyType : typeOf(field.kind);
        if (field.is(FieldFlag::Reference)) {
            Q_ASSERT(shape.parent);
            table.reference = Reference{index, *shape.parent};
            type = std::ranges::find(parents, *shape.parent, &Table::entity)->columns.first().type;
        }
        table.columns.append({QString::fromLatin1(field.name), type, field.is(FieldFlag::Nullable),
                              field.flags, isStored(shape.entity, field, revision)});
    }
    return table;
}

Index index(const char *name, const char *column, bool unique = false)
{
    return {QString::fromLatin1(name), {QString::fromLatin1(column)}, unique};
}

Profile makeRelationalProfile(size_t revision)
{
    const ColumnType number = ColumnType::Integer;
    const ColumnType text = ColumnType::Text;
    const QList<TableShape> shapes{
        {Entity::SystemSettings, "system_settings", number, "id", {}, {}},
        {Entity::User,
         "users",
         number,
         "username",
         {},
         {index("ix_users_api_key", "api_key"), index("ix_users_username", "username", true)}},
        {Entity::Device, "devices", text, "name", Entity::User, {index("ix_devices_user_id", "user_id")}},
        {Entity::Location, "locations", number, "id", Entity::Device, {}},
        {Entity::App,
         "apps",
         number,
         "order",
         Entity::Device,
         {index("ix_apps_device_id", "device_id"), index("ix_apps_iname", "iname")}},
        {Entity::RecurrencePattern, "recurrence_patterns", number, "id", Entity::App, {}},
    };
    Profile profile{QString::fromLatin1(revisions.at(revision)), {}};
    for (const TableShape &shape : shapes)
        profile.tables.append(tableFrom(shape, profile.tables, revision));
    return profile;
}

ddl::Table definitionOf(const Profile &profile, const Table &table)
{
    ddl::Table definition{.name = table.name, .primaryKey = {{}, {table.columns.first().name}}};
    for (const Column &column : table.columns) {
        if (column.stored)
            definition.columns.append({column.name, ddl::typeWord(column.type), column.nullable, {}});
    }
    if (table.reference) {
        const Table &parent = profile.table(table.reference->parent);
        definition.constraints.append(ddl::ForeignKey{{},
                                                      {table.columns[table.reference->column].name},
                                                      parent.name,
                                                      {parent.columns.first().name},
                                                      {},
                                                      {}});
    }
    return definition;
}

} // namespace

const Table &Profile::table(Entity entity) const
{
    const auto found = std::ranges::find(tables, entity, &Table::entity);
    Q_ASSERT(found != tables.end());
    return *found;
}

QList<const Table *> Profile::childrenOf(Entity entity) const
{
    QList<const Table *> children;
    for (const Table &table : tables) {
        if (table.reference && table.reference->parent == entity)
            children.append(&table);
    }
    return children;
}

const QList<Profile> &relationalProfiles()
{
    static const QList<Profile> profiles = [] {
        QList<Profile> all;
        for (size_t revision = 0; revision < revisions.size(); ++revision)
            all.append(makeRelationalProfile(revision));
        return all;
    }();
    return profiles;
}

const Profile &relationalProfile()
{
    return relationalProfiles().last();
}

const Profile *relationalProfile(const QString &revision)
{
    const QList<Profile> &profiles = relationalProfiles();
    const auto found = std::ranges::find(profiles, revision, &Profile::revision);
    return found == profiles.end() ? nullptr : &*found;
}

ddl::Schema schemaOf(const Profile &profile)
{
    ddl::Schema schema;
    for (const Table &table : profile.tables) {
        schema.tables.append(definitionOf(profile, table));
        for (const Index &index : table.indexes)
            schema.indexes.append({index.name, table.name, index.columns, index.unique, {}});
    }
    return schema;
}

QStringList creationStatements(const Profile &profile, Engine engine)
{
    const ddl::Schema schema = schemaOf(profile);
    QStringList statements{ddl::createVersionTable()};
    for (const ddl::Table &table : schema.tables) {
        statements.append(ddl::createTable(engine, table));
        for (const ddl::Index &index : schema.indexes) {
            if (index.table == table.name)
                statements.append(ddl::createIndex(index));
        }
    }
    statements.append(
        QStringLiteral("INSERT INTO alembic_version (version_num) VALUES ('%1')").arg(profile.revision));
    return statements;
}

} // namespace storage
