// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/rebuilt.h"

#include "core/legacy/reading.h"

#include <limits>

namespace legacy {

void Rebuilt::make(const Cells &row, std::string_view kept)
{
    m_kept.take({});
    if (kept.starts_with('{'))
        m_kept.read(kept);
    m_text.clear();
    const std::vector<DocumentField> &fields = m_fields.all();
    for (size_t i = 0; i < fields.size(); ++i) {
        m_starts[i] = m_text.size();
        const std::string_view original = m_kept.value(i);
        if (!original.empty() && keepsOriginal(fields[i], original, row))
            m_text += original;
        else
            appendValue(m_text, fields[i], row[fields[i].column]);
    }
    m_starts[fields.size()] = m_text.size();
}

/// A column that was changed since is told by its own value.
bool Rebuilt::keepsOriginal(const DocumentField &field, std::string_view original, const Cells &row) const
{
    constexpr int newest = std::numeric_limits<int>::max();
    return field.treatment == Treatment::Identity ||
           readValue(field, original, newest).cell == row[field.column];
}

std::string_view Rebuilt::value(size_t field) const
{
    return std::string_view(m_text).substr(m_starts[field], m_starts[field + 1] - m_starts[field]);
}

void Rebuilt::appendMembers(std::string &out) const
{
    for (size_t i = 0; i < m_fields.all().size(); ++i) {
        appendQuoted(out, m_fields.all()[i].name);
        out += ':';
        out += value(i);
        out += ',';
    }
    for (const Member &member : others()) {
        out += '"';
        out += member.written;
        out += "\":";
        out += member.value;
        out += ',';
    }
}

std::string_view extraOf(const DocumentFields &fields, const Cells &row)
{
    const auto *text = std::get_if<CellText>(&row[static_cast<size_t>(fields.extraColumn())]);
    return text ? text->view() : std::string_view();
}

std::string_view inameOf(const AppRows &rows)
{
    static const DocumentFields &fields = DocumentFields::of(domain::Entity::App);
    static const size_t column = fields.all()[static_cast<size_t>(fields.find("iname"))].column;
    return std::get<CellText>(rows.app[column]);
}

} // namespace legacy
