// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/documentfields.h"
#include "core/legacy/members.h"

#include <array>
#include <span>

namespace legacy {

/// The members of one object in a document: those with a column by their field, the others as they come. Of
/// duplicate keys the last counts. Reused for object after object.
class GivenFields final
{
public:
    explicit GivenFields(domain::Entity entity) : m_fields(DocumentFields::of(entity)) {}

    /// Of an object; the text must be one.
    void read(std::string_view object);
    void take(std::span<const Member> members);

    const DocumentFields &fields() const { return m_fields; }
    /// Empty where the key is missing.
    std::string_view value(size_t field) const { return m_values[field]; }
    const std::vector<Member> &others() const { return m_others; }
    /// Values that don't count, because their key came again.
    const std::vector<Member> &replaced() const { return m_replaced; }
    /// Removes the member of this name from the others and gives its value; empty where there is none.
    std::string_view takeOther(std::string_view name);

private:
    void clear();
    void add(const Member &member);
    void settle();

    const DocumentFields &m_fields;
    std::array<std::string_view, DocumentFields::most> m_values;
    std::vector<Member> m_others;
    std::vector<Member> m_replaced;
    KeyStore m_keys;
    size_t m_likely = 0; ///< field of the next member, if they stand in the order of the columns
};

/// Text of a JSON object, member by member; '' while it has none.
class ObjectText final
{
public:
    void clear() { m_text.clear(); }
    /// `written` as between quotes.
    void add(std::string_view written, std::string_view value);
    void addPlain(std::string_view key, std::string_view value);
    bool isEmpty() const { return m_text.empty(); }
    /// Closed; `{}` where there is no member.
    std::string text() const { return m_text.empty() ? "{}" : m_text + '}'; }

private:
    std::string m_text;
};

} // namespace legacy
