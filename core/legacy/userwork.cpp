// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/userwork.h"

#include "core/legacy/converter.h"
#include "core/legacy/samemeaning.h"

namespace legacy {

UserWork::UserWork(const storage::DatabaseUrl &source, int schemaVersion)
    : m_file(source.path()), m_schemaVersion(schemaVersion)
{}

Conversion UserWork::conversionOf(const Document &document) const
{
    return conversionOf(document.user, Outline(document.json));
}

Conversion UserWork::conversionOf(const QString &user, const Outline &outline) const
{
    const ConfigLookup configs = configFilesOf(m_file, user);
    return Converter(user, m_schemaVersion, configs).convert(outline);
}

ConvertedUser UserWork::convert(const Document &document) const
{
    const Outline outline(document.json);
    ConvertedUser user{document.user, conversionOf(document.user, outline), {}};
    user.difference = SameMeaning(outline, user.conversion).differences().join(QStringLiteral(", "));
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
