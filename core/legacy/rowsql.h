// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/profile.h"

namespace legacy {

/// Adds `rows` rows with a place for each value, in the order of the columns.
QString insertStatement(const storage::Table &table, qsizetype rows);

/// Whole rows whose column lies between two values, by their keys.
QString rangeQuery(storage::Engine engine, const storage::Table &table, int column);

} // namespace legacy
