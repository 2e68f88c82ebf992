// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/storage/ddl.h"
#include "core/storage/url.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace storage {

/// How a column stores its values; each engine spells and encodes it in its own way.
enum class ColumnType { Integer, Text, Boolean, Real, Instant, Date, Json };

struct Column
{
    QString name;
    ColumnType type;
    bool nullable;
    domain::FieldFlags flags;
    bool stored = true; ///< false where the revision of the database has no such column yet: reads as NULL

    /// Nothing above storage sees what it holds.
    bool isHidden() const { return flags.testFlag(domain::FieldFlag::Hidden); }
};

struct Index
{
    QString name;
    QStringList columns;
    bool unique;
};

/// A column that holds the key of a row of another table.
struct Reference
{
    int column;
    domain::Entity parent;
};

/// A table that holds one entity: column i stores field i of domain::fieldsOf, column 0 is the key.
struct Table
{
    domain::Entity entity;
    QString name;
    QList<Column> columns;
    std::optional<Reference> reference;
    QList<Index> indexes;
    int listedBy; ///< column that orders the children of a parent; ties go by key
};

/// One physical schema. DDL, selects, binds, conversions and recognition follow from it, so another schema
/// is another declaration.
struct Profile
{
    QString revision;
    QList<Table> tables; ///< parents before their children

    const Table &table(domain::Entity entity) const;
    /// Tables whose rows belong to a row of this one.
    QList<const Table *> childrenOf(domain::Entity entity) const;
};

/// The relational schema, a profile a revision, the oldest first: 001 is object for object what Alembic
/// makes.
const QList<Profile> &relationalProfiles();
/// That of the newest revision.
const Profile &relationalProfile();
/// Null for a revision that this program does not know.
const Profile *relationalProfile(const QString &revision);

/// Tables and indexes of a profile as DDL tells them.
ddl::Schema schemaOf(const Profile &profile);

/// Statements that make an empty database of this profile, its revision recorded.
QStringList creationStatements(const Profile &profile, Engine engine);

} // namespace storage
