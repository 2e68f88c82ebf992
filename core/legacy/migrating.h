// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/legacyworker.h"

namespace legacy {

/// Migrates at once and on this thread.
base::Result<Report> migrateNow(const MigrationOptions &options, Progress &progress,
                                const std::atomic_bool &stop);

/// Reads and converts every document to say what the file is.
base::Result<Survey> surveyNow(const storage::DatabaseUrl &source, Progress &progress,
                               const std::atomic_bool &stop);

/// One user's document beside the rows that it becomes.
base::Result<Comparison> compareNow(const storage::DatabaseUrl &source, const QString &user,
                                    const std::atomic_bool &stop);

} // namespace legacy
