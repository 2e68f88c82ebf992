// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/executor.h"
#include "core/migration/history.h"

#include <functional>

namespace migration {

/// Told before an operation how many of the step are done.
using Reached = std::function<void(qsizetype operations)>;

/// What a whole step does, but for its transaction: the operations in their order, then the row of
/// alembic_version, which has to hold the revision that the step starts from. On SQLite changes that need the
/// table built anew are gathered, so that each table is copied once for those that follow each other.
base::Result<void> applyStep(Executor &executor, const Step &step, const Reached &reached = {});

/// Only the row of alembic_version: `from` and `to` are empty for base.
base::Result<void> moveVersion(Executor &executor, const QString &from, const QString &to);

/// Whether a step can leave rows that point nowhere, so that SQLite has to look for them.
bool mayBreakReferences(const Step &step);

} // namespace migration
