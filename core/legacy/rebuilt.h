// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/givenfields.h"

namespace legacy {

/// An object of a document made again from a row and what was kept beside it.
class Rebuilt final
{
public:
    explicit Rebuilt(domain::Entity entity) : m_fields(DocumentFields::of(entity)), m_kept(entity) {}

    /// `kept` is a JSON object, or '' for none; it outlives the use of this.
    void make(const Cells &row, std::string_view kept);

    const DocumentFields &fields() const { return m_fields; }
    std::string_view value(size_t field) const;
    /// Members without a column.
    const std::vector<Member> &others() const { return m_kept.others(); }
    /// Removes one of the others and gives its value; empty where there is none.
    std::string_view takeOther(std::string_view name) { return m_kept.takeOther(name); }
    /// `"key":value,` for each member.
    void appendMembers(std::string &out) const;

private:
    bool keepsOriginal(const DocumentField &field, std::string_view original, const Cells &row) const;

    const DocumentFields &m_fields;
    GivenFields m_kept;
    std::string m_text;
    std::array<size_t, DocumentFields::most + 1> m_starts{};
};

/// The text that a row keeps in its column `extra`, or ''.
std::string_view extraOf(const DocumentFields &fields, const Cells &row);
/// The key that an app stands under.
std::string_view inameOf(const AppRows &rows);

} // namespace legacy
