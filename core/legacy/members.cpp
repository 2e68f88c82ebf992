// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/members.h"

#include <algorithm>
#include <unordered_map>

namespace legacy {

Member KeyStore::member(JsonKey key, std::string_view value)
{
    if (key.isPlain)
        return {key.written, key.written, value};
    PlainText plain = plainText(key.written);
    m_keys.push_back(std::make_unique<std::string>(std::move(plain.text)));
    return {*m_keys.back(), key.written, value, plain.isWhole};
}

bool MemberList::read(std::string_view object)
{
    members.clear();
    JsonCursor cursor(object);
    return cursor.object([&](JsonKey key) {
        const std::string_view value = cursor.value();
        members.push_back(keys.member(key, value));
        return !value.empty();
    });
}

std::vector<Member> keepLast(std::vector<Member> &members)
{
    std::vector<Member> replaced;
    std::unordered_map<std::string_view, size_t> places;
    places.reserve(members.size());
    size_t kept = 0;
    for (const Member &member : members) {
        const auto [known, isNew] = places.emplace(member.identity(), kept);
        if (isNew) {
            members[kept++] = member;
            continue;
        }
        replaced.push_back(members[known->second]);
        members[known->second] = member;
    }
    members.resize(kept);
    return replaced;
}

std::optional<std::string_view> JsonItems::next()
{
    const size_t from = m_rest.find_first_not_of(" \n\r\t,");
    if (from == std::string_view::npos || m_rest[from] == ']')
        return {};
    m_rest.remove_prefix(from);
    const std::string_view item = JsonCursor(m_rest).value();
    m_rest.remove_prefix(item.size());
    return item.empty() ? std::nullopt : std::optional(item);
}

} // namespace legacy
