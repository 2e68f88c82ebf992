// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/executor.h"
#include "core/migration/operation.h"
#include "core/migration/tabletext.h"

namespace migration {

/// Whether these changes of a SQLite table leave its stored rows as they are, so that its text alone needs to
/// change (sqlite.org/lang_altertable.html, section 7): whether NULL is allowed, a default, and the end of a
/// check or foreign key.
bool fitsInPlace(const Executor &executor, const QString &table, const TableText &text,
                 const QList<Operation> &changes);

/// Writes the table's new text where SQLite keeps it. Inside of a transaction.
base::Result<void> changeInPlace(Executor &executor, const QString &table, const TableText &made);

} // namespace migration
