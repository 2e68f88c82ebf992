// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/findings.h"
#include "core/legacy/givenfields.h"

namespace legacy {

/// Makes rows of the objects of one document.
class RowReader final
{
public:
    RowReader(int schemaVersion, ProblemLog &log) : m_schemaVersion(schemaVersion), m_log(log) {}

    /// A row, or nothing where a field without which it cannot be understood is missing or unreadable. What a
    /// column does not hold is added to `extra`: originals, and members without a column. `identity` is the
    /// key that the object stands under.
    std::optional<Cells> read(const GivenFields &given, const Place &place, std::string_view identity,
                              ObjectText &extra);

private:
    struct Current
    {
        const Place &place;
        std::string_view identity;
        ObjectText &extra;
        Cells &row;
    };

    void tellReplaced(const Member &member, const GivenFields &given, const Place &place);
    bool readField(const DocumentField &field, std::string_view json, const Current &current);
    void readIdentity(const DocumentField &field, std::string_view json, const Current &current);
    void readMissing(const DocumentField &field, const Current &current);
    void makeKey(const DocumentField &field, std::string_view json, const Current &current);
    bool needsKey(const DocumentField &field, std::string_view json) const;

    int m_schemaVersion;
    ProblemLog &m_log;
};

/// 32 letters and digits from the system's source of secrets.
std::string generatedKey();

/// JSON of a value in a document, as a problem tells it.
QString told(const DocumentField &field, std::string_view json);
QString told(const DocumentField &field, const Cell &cell);

} // namespace legacy
