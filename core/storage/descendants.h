// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/edit.h"

namespace storage {

/// Rows of one table as they are stored, all columns.
struct StoredRows
{
    const Table *table;
    QList<QVariantList> rows;

    /// What brings one of them back exactly.
    InsertRow insertOf(Engine engine, const QVariantList &row) const;
};

/// A row and everything that belongs to it, parents before children.
base::Result<QList<StoredRows>> readDescendants(const Database &database, const Table &table,
                                                const QVariantList &row);

/// Deletes them, children before parents.
base::Result<void> deleteRows(const Database &database, const QList<StoredRows> &levels);

} // namespace storage
