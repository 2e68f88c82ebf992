// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/profile.h"

#include <QVariant>

/// What stands in the way of an edit, in sentences that name the row, the field and the values.
namespace storage {

base::Error rowGone(const Table &table, const QVariant &key);
base::Error cellChanged(const Table &table, const QVariantList &row, int field, const QVariant &expected,
                        const QVariant &found);
/// Something belongs to the row that this program does not know of.
base::Error rowGrown(const Table &table, const QVariantList &row);
base::Error keyNeverChanges(const Table &table, const QVariant &key);
base::Error valueMissing(const Table &table, int field);
/// The database is at a revision that has no column for this field.
base::Error columnMissing(const Table &table, int field, const QString &revision);

} // namespace storage
