// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace legacy {

/// A key of a JSON object, as it is written between its quotes.
struct JsonKey
{
    std::string_view written;
    bool isPlain; ///< has no escapes: it is written as it reads
};

/// Walks over JSON text in place and checks its grammar on the way; UTF-8 is checked by whoever has the whole
/// text (isJsonObject). Values are views of the text: numbers of any size and lone surrogates stay as they
/// were written, and no tree is built, so that a document costs no memory beside its own.
class JsonCursor final
{
public:
    /// Deeper nesting than any server could read.
    static constexpr int deepest = 1000;

    explicit JsonCursor(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    /// Passes over a value; empty where there is none.
    std::string_view value();
    /// Passes over an object. `take(key)` gets each key and passes over its value.
    template <typename Take>
    bool object(Take take);
    /// The next byte that is no space; 0 at the end.
    char peek();
    /// Whether nothing but space is left.
    bool isAtEnd() { return peek() == 0 && m_at == m_end; }

private:
    bool pass();
    bool passObject();
    bool passArray();
    bool passString();
    bool passEscape();
    bool passDigits();
    bool passNumber();
    bool passWord(std::string_view word);
    bool passByte(char byte);
    /// With its colon.
    std::optional<JsonKey> key();

    const char *m_at;
    const char *m_end;
    int m_depth = 0;
    bool m_hadEscapes = false; ///< the string that was passed last
};

inline char JsonCursor::peek()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
    return m_at == m_end ? '\0' : *m_at;
}

inline bool JsonCursor::passByte(char byte)
{
    if (peek() != byte || m_at == m_end)
        return false;
    ++m_at;
    return true;
}

template <typename Take>
bool JsonCursor::object(Take take)
{
    if (!passByte('{') || ++m_depth > deepest)
        return false;
    if (peek() != '}') {
        do {
            const auto name = key();
            if (!name || !take(*name))
                return false;
        } while (passByte(','));
    }
    --m_depth;
    return passByte('}');
}

/// Whether this is UTF-8 text of one JSON object and nothing else.
bool isJsonObject(std::string_view text);

/// A text without its escapes. What no UTF-8 text can hold (lone surrogates) and no database keeps (NUL) is
/// replaced by U+FFFD.
struct PlainText
{
    std::string text;
    bool isWhole = true; ///< nothing was replaced
};

/// Of what stands between the quotes of a JSON string.
PlainText plainText(std::string_view escaped);
/// With quotes, and escapes where JSON needs them.
void appendQuoted(std::string &out, std::string_view text);

/// A JSON number: whole where it is one that fits, else real.
struct Number
{
    std::optional<long long> whole;
    double real = 0; ///< infinite where it is too large
};

/// Of the text of a JSON number, or of a text that holds just that; nothing for other texts.
std::optional<Number> numberFrom(std::string_view text);

/// Whether two JSON values mean the same: keys in any order, the last of duplicate keys, numbers by value.
bool meansTheSame(std::string_view one, std::string_view other);

} // namespace legacy
