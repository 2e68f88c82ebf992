// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/userwork.h"

namespace legacy {

UserWork::UserWork(const storage::DatabaseUrl &source, int schemaVersion)
    : m_file(source.path()), m_schemaVersion(schemaVersion)
{}

Conversion UserWork::conversionOf(const Document &document) const
{
    return legacy::convert(document.user, document.json, m_schemaVersion,
                           configFilesOf(m_file, document.user));
}

ConvertedUser UserWork::convert(const Document &document) const
{
    ConvertedUser user{document.user, conversionOf(document), {}};
    user.difference = differences(document.json, user.conversion).join(QStringLiteral(", "));
    return user;
}

ConvertedUser UserWork::count(const Document &document) const
{
    ConvertedUser user{document.user, conversionOf(document), {}};
    user.conversion.rows.reset();
    user.conversion.problems.clear();
    return user;
}

Comparison UserWork::compare(const Document &document) const
{
    const Conversion conversion = conversionOf(document);
    return {document.user, maskedDocument(document.json),
            conversion.rows ? maskedRows(*conversion.rows) : QString()};
}

} // namespace legacy
