// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/operation.h"
#include "core/migration/reflection.h"
#include "core/storage/profile.h"

namespace migration {

/// Something of the live schema that is not as it is declared.
struct Difference
{
    QString text;               ///< for people: `devices.locale: the column is missing`
    QList<Operation> upgrade;   ///< makes it as declared; none where no operation can
    QList<Operation> downgrade; ///< makes it as it is
    QString note;               ///< what nobody but the person can know, or empty
};

struct Comparison
{
    QList<Difference> differences; ///< in the order in which they can be put right
    QStringList leftovers;         ///< tables that a migration of documents left: no difference
};

/// Compares what is there with what the profile declares: tables, columns, types by affinity, nullability,
/// defaults, keys, constraints, indexes, and objects that nobody declared.
Comparison compare(storage::Engine engine, const LiveSchema &live, const storage::Profile &declared);

} // namespace migration
