// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/json.h"

#include <memory>
#include <vector>

namespace legacy {

/// A key of a JSON object and its value, as views.
struct Member
{
    std::string_view key;     ///< without escapes
    std::string_view written; ///< the key as it stands between its quotes
    std::string_view value;
    bool isKeyWhole = true; ///< false where the key holds what no text can

    /// What tells it from other members: a key that is not whole counts as it is written, with its quotes.
    std::string_view identity() const
    {
        return isKeyWhole ? key : std::string_view(written.data() - 1, written.size() + 2);
    }
};

/// Makes members; keeps the keys that are not written as they read.
class KeyStore final
{
public:
    Member member(JsonKey key, std::string_view value);

private:
    std::vector<std::unique_ptr<std::string>> m_keys;
};

/// The members of one object, for as long as its text lives.
struct MemberList
{
    std::vector<Member> members;
    KeyStore keys;

    /// Forgets what it held; false where the text is no JSON object.
    bool read(std::string_view object);
};

/// Of members with the same key the last counts, in the place of the first; gives those that don't count.
std::vector<Member> keepLast(std::vector<Member> &members);

/// Gives the items of a JSON array one by one; nothing after the last.
class JsonItems final
{
public:
    /// Of a JSON array.
    explicit JsonItems(std::string_view array) : m_rest(array.substr(1)) {}
    std::optional<std::string_view> next();

private:
    std::string_view m_rest;
};

} // namespace legacy
