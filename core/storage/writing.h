// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/edit.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace storage {

class Database;

/// Applies an edit in one transaction (BEGIN IMMEDIATE on SQLite) and yields what takes it back. Conflict
/// when a row is gone or a cell no longer holds its old value (the sentence names row, field and both values,
/// secrets masked); then nothing has changed.
base::Result<Applied> apply(Database &database, const Edit &edit);

/// What serving writes behind: only hot columns, last writer wins.
struct ServingState
{
    QString deviceId;
    std::optional<int> lastAppIndex;
    std::optional<QDateTime> lastSeen; ///< UTC
    bool clearPin = false;             ///< the pinned app is gone
};

/// Saves all in one transaction; devices that are gone are passed over.
base::Result<void> saveServingState(Database &database, const QList<ServingState> &states);

} // namespace storage
