// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/batch.h"
#include "core/legacy/conversionline.h"
#include "core/legacy/destination.h"
#include "core/legacy/legacyworker.h"

#include <unordered_set>

namespace legacy {

/// Takes converted users as they come, writes them in batches and compares each batch with what the tables
/// give back. Fills the counts and the problems of a report.
class Importing final
{
public:
    Importing(Destination &destination, bool keepGoing, Progress &progress, Report &report);

    /// False where the work stops at an error in the documents.
    base::Result<bool> take(ConvertedUser &&user);
    /// Writes what is left, then makes and checks everything that holds the whole.
    base::Result<void> finish();

private:
    void report(std::vector<Problem> &&problems);
    base::Result<void> flush();

    Destination &m_destination;
    bool m_keepGoing;
    Progress &m_progress;
    Report &m_report;
    std::unique_ptr<RowStore> m_store;
    Batch m_batch;
    Keys m_keys;
    std::unordered_set<std::string> m_users;
    std::unordered_set<std::string> m_devices; ///< ids of every user so far
    std::string m_systemRepoUrl;
};

} // namespace legacy
