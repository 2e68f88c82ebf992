// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/legacy/legacyworker.h"

namespace legacy {

/// Writes a database of the relational form as a file of documents (`json_data`, schema version 4) that the
/// Python server's first generation opens; password hashes and keys are in it. The file appears whole or not
/// at all and never takes the place of another.
base::Result<Counts> exportNow(const storage::DatabaseUrl &source, const QString &target, Progress &progress,
                               const std::atomic_bool &stop);

} // namespace legacy
