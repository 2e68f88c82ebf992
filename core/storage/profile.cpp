// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile.h"

#include "core/storage/dialect.h"

#include <algorithm>

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

Table tableFrom(const TableShape &shape, const QList<Table> &parents)
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
        table.columns.append(
            {QString::fromLatin1(field.name), type, field.is(FieldFlag::Nullable), field.flags});
    }
    return table;
}

Index index(const char *name, const char *column, bool unique = false)
{
    return {QString::fromLatin1(name), {QString::fromLatin1(column)}, unique};
}

Profile makeRelationalProfile()
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
    Profile profile{QStringLiteral("001"), {}};
    for (const TableShape &shape : shapes)
        profile.tables.append(tableFrom(shape, profile.tables));
    return profile;
}

QString tableStatement(const Profile &profile, const Table &table, Engine engine)
{
    QStringList lines;
    for (const Column &column : table.columns) {
        const bool key = &column == &table.columns.first();
        const QString type = key ? keyTypeName(engine, column.type) : typeName(engine, column.type);
        const QString line = ddlName(column.name) + u' ' + type;
        lines.append(column.nullable ? line : line + QStringLiteral(" NOT NULL"));
    }
    lines.append(QStringLiteral("PRIMARY KEY (%1)").arg(ddlName(table.columns.first().name)));
    if (table.reference) {
        const Table &parent = profile.table(table.reference->parent);
        lines.append(QStringLiteral("FOREIGN KEY(%1) REFERENCES %2 (%3)")
                         .arg(ddlName(table.columns[table.reference->column].name), ddlName(parent.name),
                              ddlName(parent.columns.first().name)));
    }
    // Alembic's own line ends, so that the stored text of a file is the same too.
    return QStringLiteral("CREATE TABLE %1 (\n\t%2\n)")
        .arg(ddlName(table.name), lines.join(QStringLiteral(", \n\t")));
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

const Profile &relationalProfile()
{
    static const Profile profile = makeRelationalProfile();
    return profile;
}

QStringList creationStatements(const Profile &profile, Engine engine)
{
    QStringList statements{
        QStringLiteral("CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, "
                       "\n\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)")};
    for (const Table &table : profile.tables) {
        statements.append(tableStatement(profile, table, engine));
        for (const Index &index : table.indexes) {
            const QString make = index.unique ? QStringLiteral("CREATE UNIQUE INDEX %1 ON %2 (%3)")
                                              : QStringLiteral("CREATE INDEX %1 ON %2 (%3)");
            statements.append(
                make.arg(index.name, ddlName(table.name), index.columns.join(QStringLiteral(", "))));
        }
    }
    statements.append(
        QStringLiteral("INSERT INTO alembic_version (version_num) VALUES ('%1')").arg(profile.revision));
    return statements;
}

} // namespace storage
