// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/executor.h"
#include "core/migration/operation.h"

namespace migration {

/// The table that an operation which needs a rebuild is about.
QString rebuiltTable(const Operation &operation);

/// Builds a SQLite table anew with these changes, all of this table: a new table, its rows copied, the old
/// one dropped, the new one renamed; rowids, indexes and triggers come back as they were. Changes that touch
/// no row change the table's text alone. Inside of a transaction, with foreign_keys off before it.
base::Result<void> rebuildTable(Executor &executor, const QString &table, const QList<Operation> &changes);

} // namespace migration
