// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/json.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <bit>

namespace legacy {

namespace {

/// Whether a string cannot simply go on after this byte.
bool isStop(char byte)
{
    return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20;
}

/// The first such byte, looked for in eight at once. The arithmetic sets the highest bit of each byte that is
/// one; what it borrows from the bytes behind may mark one of those wrongly, but never one before.
const char *findStop(const char *at, const char *end)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highest = 0x80 * ones;
    for (; end - at >= 8; at += 8) {
        const auto bytes = qFromLittleEndian<quint64>(at);
        const quint64 quotes = bytes ^ ('"' * ones);
        const quint64 escapes = bytes ^ ('\\' * ones);
        const quint64 found =
            (((quotes - ones) & ~quotes) | ((escapes - ones) & ~escapes) | ((bytes - 0x20 * ones) & ~bytes)) &
            highest;
        if (found != 0)
            return at + std::countr_zero(found) / 8;
    }
    while (at != end && !isStop(*at))
        ++at;
    return at;
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isHexDigit(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

} // namespace

std::string_view JsonCursor::value()
{
    peek();
    const char *from = m_at;
    return pass() ? std::string_view(from, static_cast<size_t>(m_at - from)) : std::string_view();
}

bool JsonCursor::pass()
{
    switch (peek()) {
    case '{':
        return passObject();
    case '[':
        return passArray();
    case '"':
        return passString();
    case 't':
        return passWord("true");
    case 'f':
        return passWord("false");
    case 'n':
        return passWord("null");
    default:
        return passNumber();
    }
}

bool JsonCursor::passObject()
{
    return object([this](JsonKey) { return pass(); });
}

bool JsonCursor::passArray()
{
    ++m_at;
    if (++m_depth > deepest)
        return false;
    if (peek() != ']') {
        do {
            if (!pass())
                return false;
        } while (passByte(','));
    }
    --m_depth;
    return passByte(']');
}

std::optional<JsonKey> JsonCursor::key()
{
    if (peek() != '"')
        return {};
    const char *from = m_at + 1;
    if (!passString())
        return {};
    const JsonKey key{std::string_view(from, static_cast<size_t>(m_at - 1 - from)), !m_hadEscapes};
    if (!passByte(':'))
        return {};
    return key;
}

bool JsonCursor::passString()
{
    m_hadEscapes = false;
    for (++m_at; m_at != m_end;) {
        m_at = findStop(m_at, m_end);
        if (m_at == m_end)
            return false;
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        m_hadEscapes = true;
        if (*m_at != '\\' || !passEscape())
            return false;
    }
    return false;
}

bool JsonCursor::passEscape()
{
    if (m_end - m_at < 2)
        return false;
    const char kind = m_at[1];
    m_at += 2;
    if (kind != 'u')
        return std::string_view("\"\\/bfnrt").find(kind) != std::string_view::npos;
    for (int digit = 0; digit < 4; ++digit, ++m_at) {
        if (m_at == m_end || !isHexDigit(*m_at))
            return false;
    }
    return true;
}

bool JsonCursor::passDigits()
{
    const char *from = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return m_at != from;
}

bool JsonCursor::passNumber()
{
    if (m_at != m_end && *m_at == '-')
        ++m_at;
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else if (!passDigits())
        return false;
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!passDigits())
            return false;
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        return passDigits();
    }
    return true;
}

bool JsonCursor::passWord(std::string_view word)
{
    if (!std::string_view(m_at, static_cast<size_t>(m_end - m_at)).starts_with(word))
        return false;
    m_at += word.size();
    return true;
}

bool isJsonObject(std::string_view text)
{
    if (!QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
        return false;
    JsonCursor cursor(text);
    return cursor.peek() == '{' && !cursor.value().empty() && cursor.isAtEnd();
}

} // namespace legacy
