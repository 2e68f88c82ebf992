// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <atomic>
#include <functional>

/// What Qt's driver does not offer of SQLite itself.
namespace migration {

/// A long statement of this connection ends soon after `stop` is true; null ends the watching.
void interruptWhen(const storage::Connection &connection, const std::atomic_bool *stop);

/// Told after each portion of a copy; false stops it.
using CopyProgress = std::function<bool(int pagesDone, int pagesInAll)>;

/// When a copy must outlive a power failure: once it is made, or from when the caller asks for it
/// (storage::keepPart).
enum class Durable { AtOnce, Later };

/// Copies a SQLite database by SQLite's backup interface, so that others may use both files meanwhile: the
/// copy is one state of `source`, and `target` holds what it held until all of it is there.
base::Result<void> copyDatabase(const QString &source, const QString &target, const CopyProgress &progress,
                                Durable durable = Durable::AtOnce);

} // namespace migration
