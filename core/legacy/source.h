// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/documents.h"
#include "core/legacy/untouchedfile.h"

namespace legacy {

/// A legacy file that is open: to be migrated in place, or without a byte of it changing.
class Source final
{
public:
    /// What is copied for it is copied until `stop` is true.
    static base::Result<std::unique_ptr<Source>> openToRead(const storage::DatabaseUrl &url,
                                                            const std::atomic_bool &stop);
    /// Refused where it may not be written or where another program has it open.
    static base::Result<std::unique_ptr<Source>> openToChange(const storage::DatabaseUrl &url);

    const storage::Connection &connection() const { return m_file ? m_file->connection() : *m_own; }
    /// What was found when it was last looked at.
    const Findings &findings() const { return m_findings; }
    base::Result<void> look();
    /// Fails where another program wrote to a file that no lock protects.
    base::Result<void> isUnchanged() const;

private:
    Source() = default;

    std::optional<UntouchedFile> m_file;
    std::optional<storage::Connection> m_own;
    Findings m_findings;
};

} // namespace legacy
