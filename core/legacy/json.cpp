// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/json.h"

#include <QUtf8StringView>

#include <array>

namespace legacy {

namespace {

/// Bytes that a string cannot simply go on after.
constexpr std::array<bool, 256> stops = [] {
    std::array<bool, 256> table{};
    for (size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = true;
    table['"'] = true;
    table['\\'] = true;
    return table;
}();

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isHexDigit(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

} // namespace

char JsonCursor::peek()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
    return m_at == m_end ? '\0' : *m_at;
}

bool JsonCursor::passByte(char byte)
{
    if (peek() != byte || m_at == m_end)
        return false;
    ++m_at;
    return true;
}

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
    return object([this](std::string_view) { return pass(); });
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

std::optional<std::string_view> JsonCursor::key()
{
    if (peek() != '"')
        return {};
    const char *from = m_at + 1;
    if (!passString())
        return {};
    const std::string_view name(from, static_cast<size_t>(m_at - 1 - from));
    if (!passByte(':'))
        return {};
    return name;
}

bool JsonCursor::passString()
{
    for (++m_at; m_at != m_end;) {
        if (!stops[static_cast<unsigned char>(*m_at)]) {
            ++m_at;
            continue;
        }
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
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
