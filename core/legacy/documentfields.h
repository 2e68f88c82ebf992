// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/legacy/conversion.h"

#include <array>
#include <string>
#include <vector>

namespace legacy {

/// What a field of a document is treated by, where its kind does not say it all.
enum class Treatment {
    Plain,
    Identity,     ///< the key under which the thing stands decides
    Required,     ///< without it the thing cannot be understood
    Level,        ///< a level 0–5 in the oldest files
    NoneIsUnset,  ///< the text "None" stands for no value
    Duration,     ///< seconds or ISO 8601
    GeneratedKey, ///< made where an old file lacks it
    ConfigFile,   ///< may stand in a file of its own
    Object,       ///< JSON object
    List,         ///< JSON list
};

/// A key of a document that has a column.
struct DocumentField
{
    std::string name; ///< of key and column
    domain::Kind kind;
    Treatment treatment;
    size_t column;
    bool isNullable;
    bool isSecret;
    Cell initial; ///< what a missing key means
};

/// The keys of one kind of thing in documents that have columns: derived from the declared fields.
class DocumentFields final
{
public:
    static constexpr size_t most = 32;

    static const DocumentFields &of(domain::Entity entity);

    const std::vector<DocumentField> &all() const { return m_fields; }
    /// Index, or -1 for a key without a column; looked for at `likely` first.
    int find(std::string_view name, size_t likely = 0) const;
    /// Of the column `extra`, or -1.
    int extraColumn() const { return m_extra; }
    /// A row of nothing but initial values; keys and references are NULL.
    const Cells &initialRow() const { return m_initial; }

private:
    explicit DocumentFields(domain::Entity entity);
    void add(domain::Entity entity, const domain::Field &field, size_t column);
    static size_t placeOf(std::string_view name);

    std::vector<DocumentField> m_fields;
    std::array<qint16, 128> m_places{}; ///< hash of a name to its index
    Cells m_initial;
    int m_extra = -1;
};

/// JSON of what a column holds, as documents write it.
void appendValue(std::string &out, const DocumentField &field, const Cell &cell);

} // namespace legacy
