// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/givenfields.h"

#include <algorithm>

namespace legacy {

void GivenFields::clear()
{
    m_values.fill({});
    m_others.clear();
    m_replaced.clear();
    m_keys = {};
    m_likely = 0;
}

void GivenFields::add(const Member &member)
{
    const int index = m_fields.find(member.key, m_likely);
    if (index < 0) {
        m_others.push_back(member);
        return;
    }
    m_likely = static_cast<size_t>(index) + 1;
    std::string_view &value = m_values[static_cast<size_t>(index)];
    const std::string_view former = std::exchange(value, member.value);
    if (!former.empty())
        m_replaced.push_back({member.key, member.written, former});
}

void GivenFields::settle()
{
    if (m_others.size() < 2)
        return;
    const std::vector<Member> replaced = keepLast(m_others);
    m_replaced.insert(m_replaced.end(), replaced.begin(), replaced.end());
}

void GivenFields::take(std::span<const Member> members)
{
    clear();
    for (const Member &member : members)
        add(member);
    settle();
}

void GivenFields::read(std::string_view object)
{
    clear();
    JsonCursor cursor(object);
    cursor.object([&](JsonKey key) {
        const std::string_view value = cursor.value();
        add(m_keys.member(key, value));
        return !value.empty();
    });
    settle();
}

std::string_view GivenFields::takeOther(std::string_view name)
{
    const auto found = std::ranges::find(m_others, name, &Member::key);
    if (found == m_others.end())
        return {};
    const std::string_view value = found->value;
    m_others.erase(found);
    return value;
}

void ObjectText::add(std::string_view written, std::string_view value)
{
    m_text += m_text.empty() ? "{\"" : ",\"";
    m_text += written;
    m_text += "\":";
    m_text += value;
}

void ObjectText::addPlain(std::string_view key, std::string_view value)
{
    m_text += m_text.empty() ? '{' : ',';
    appendQuoted(m_text, key);
    m_text += ':';
    m_text += value;
}

} // namespace legacy
