// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/conversionline.h"
#include "core/legacy/legacyworker.h"

namespace legacy {

/// What is done with one user's document, on any thread: it touches no database.
class UserWork final
{
public:
    UserWork(const storage::DatabaseUrl &source, int schemaVersion);

    /// Converts, makes the document again from the rows and compares it with the original. Together with the
    /// rows that are read back and must equal these, that shows that the tables hold all of the document.
    ConvertedUser convert(Document &&document) const;
    /// Converts for the counts alone.
    ConvertedUser count(Document &&document) const;
    Comparison compare(Document &&document) const;

private:
    QString m_folder; ///< where files beside the database are looked for
    int m_schemaVersion;
};

std::string usernameOf(const UserRows &rows);
/// The document that these rows are, in the form of the newest schema version.
std::string documentOf(const UserRows &rows, const std::string &systemRepoUrl);

} // namespace legacy
