// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/database.h"

#include <QHash>

namespace storage {

/// What a database says of itself: its tables with their columns, and the revisions it is stamped with.
struct Catalog
{
    QHash<QString, QStringList> columns;
    QStringList revisions;

    bool has(const QString &table) const { return columns.contains(table); }
    bool has(const QString &table, const QString &column) const;
};

base::Result<Catalog> readCatalog(const Connection &connection);

/// A database that can be opened, and how.
struct Recognised
{
    Access access = Access::ReadWrite;
    QString revision;
    QString notice;
    const Profile *profile = nullptr; ///< what its tables hold; the newest for a revision we don't know
};

/// Tells our own form from legacy, half-migrated, v2 and other databases, each with its own sentence. One
/// with a revision we don't know, or none, may be looked at only.
base::Result<Recognised> recognise(const Catalog &catalog, const QString &place);

} // namespace storage
