// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/conversionline.h"
#include "core/legacy/legacyworker.h"

namespace legacy {

class Outline;

/// What is done with one user's document, on any thread: it touches no database.
class UserWork final
{
public:
    UserWork(const storage::DatabaseUrl &source, int schemaVersion);

    /// Converts, makes the document again from the rows and compares it with the original. Together with the
    /// rows that are read back and must equal these, that shows that the tables hold all of the document.
    ConvertedUser convert(const Document &document) const;
    /// Converts for the counts alone.
    ConvertedUser count(const Document &document) const;
    Comparison compare(const Document &document) const;

private:
    Conversion conversionOf(const Document &document) const;
    Conversion conversionOf(const QString &user, const Outline &outline) const;

    QString m_file; ///< beside it lie configurations of the oldest apps
    int m_schemaVersion;
};

} // namespace legacy
