// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/operation.h"

namespace migration {

/// Whether SQLite's ALTER TABLE cannot do it, so that the table has to be built anew.
bool needsRebuild(const Operation &operation);

/// What an operation that needs no rebuild is in SQL.
QStringList statementsOf(storage::Engine engine, const Operation &operation);

/// A value as it stands in a statement.
QString literal(const QVariant &value);

} // namespace migration
