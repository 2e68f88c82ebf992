// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/problem.h"
#include "core/storage/connection.h"

#include <array>

namespace legacy {

/// A table whose rows are counted, and where.
struct CountedTable
{
    const char *name;
    qint64 Counts::*count;
};

constexpr std::array<CountedTable, 5> countedTables{{{"users", &Counts::users},
                                                     {"devices", &Counts::devices},
                                                     {"apps", &Counts::apps},
                                                     {"locations", &Counts::locations},
                                                     {"recurrence_patterns", &Counts::recurrencePatterns}}};

base::Result<qint64> countRows(const storage::Connection &connection, const QString &table);
/// Of all of them.
base::Result<Counts> countRows(const storage::Connection &connection);

} // namespace legacy
