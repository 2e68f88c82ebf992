// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/json.h"
#include "core/legacy/members.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <unordered_map>
#include <vector>

namespace legacy {

namespace {

constexpr char32_t replacement = 0xfffd;

void appendUtf8(std::string &out, char32_t code)
{
    const auto add = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xc0 | code >> 6);
        add(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        add(0xe0 | code >> 12);
        add(0x80 | (code >> 6 & 0x3f));
        add(0x80 | (code & 0x3f));
    } else {
        add(0xf0 | code >> 18);
        add(0x80 | (code >> 12 & 0x3f));
        add(0x80 | (code >> 6 & 0x3f));
        add(0x80 | (code & 0x3f));
    }
}

/// The four hex digits at this place of a text, which need not be there.
std::optional<char32_t> unit(std::string_view text, size_t at)
{
    unsigned code = 0;
    if (text.size() < at + 4)
        return {};
    const auto read = std::from_chars(text.data() + at, text.data() + at + 4, code, 16);
    return read.ptr == text.data() + at + 4 ? std::optional<char32_t>(code) : std::nullopt;
}

/// Reads what follows `\u` and gives how many bytes that took.
size_t appendUnicode(PlainText &plain, std::string_view rest)
{
    const char32_t first = unit(rest, 0).value_or(0);
    const bool leads = first >= 0xd800 && first < 0xdc00;
    if (leads && rest.substr(4).starts_with("\\u")) {
        const auto second = unit(rest, 6);
        if (second && *second >= 0xdc00 && *second < 0xe000) {
            appendUtf8(plain.text, 0x10000 + ((first - 0xd800) << 10) + (*second - 0xdc00));
            return 10;
        }
    }
    const bool fits = first != 0 && (first < 0xd800 || first >= 0xe000);
    plain.isWhole &= fits;
    appendUtf8(plain.text, fits ? first : replacement);
    return 4;
}

char plainByte(char escape)
{
    constexpr std::string_view escapes = "bfnrt";
    constexpr std::string_view bytes = "\b\f\n\r\t";
    const size_t found = escapes.find(escape);
    return found == std::string_view::npos ? escape : bytes[found];
}

bool sameLists(std::string_view one, std::string_view other)
{
    JsonItems ones(one);
    JsonItems others(other);
    for (;;) {
        const auto a = ones.next();
        const auto b = others.next();
        if (!a || !b)
            return !a && !b;
        if (!meansTheSame(*a, *b))
            return false;
    }
}

bool sameObjects(std::string_view one, std::string_view other)
{
    MemberList ones;
    MemberList others;
    if (!ones.read(one) || !others.read(other))
        return false;
    keepLast(ones.members);
    keepLast(others.members);
    if (ones.members.size() != others.members.size())
        return false;
    std::unordered_map<std::string_view, std::string_view> values;
    for (const Member &member : others.members)
        values.emplace(member.identity(), member.value);
    return std::ranges::all_of(ones.members, [&values](const Member &member) {
        const auto found = values.find(member.identity());
        return found != values.end() && meansTheSame(member.value, found->second);
    });
}

bool sameNumbers(std::string_view one, std::string_view other)
{
    const auto a = numberFrom(one);
    const auto b = numberFrom(other);
    if (!a || !b)
        return false;
    if (a->whole && b->whole)
        return *a->whole == *b->whole;
    return a->real == b->real && std::isfinite(a->real);
}

} // namespace

PlainText plainText(std::string_view escaped)
{
    PlainText plain;
    plain.text.reserve(escaped.size());
    for (size_t at = 0; at < escaped.size();) {
        const size_t next = std::min(escaped.find('\\', at), escaped.size());
        plain.text += escaped.substr(at, next - at);
        if (escaped.size() - next < 2)
            break;
        const char kind = escaped[next + 1];
        at = next + 2;
        if (kind == 'u')
            at += appendUnicode(plain, escaped.substr(at));
        else
            plain.text += plainByte(kind);
    }
    return plain;
}

void appendQuoted(std::string &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) < 0x20) {
            out += "\\u00";
            out += digits[static_cast<unsigned char>(byte) >> 4];
            out += digits[static_cast<unsigned char>(byte) & 15];
            continue;
        }
        if (byte == '"' || byte == '\\')
            out += '\\';
        out += byte;
    }
    out += '"';
}

std::optional<Number> numberFrom(std::string_view text)
{
    JsonCursor cursor(text);
    if (text.empty() || (text.front() != '-' && (text.front() < '0' || text.front() > '9')) ||
        cursor.value().size() != text.size())
        return {};
    const char *end = text.data() + text.size();
    long long whole = 0;
    if (const auto read = std::from_chars(text.data(), end, whole); read.ptr == end && read.ec == std::errc())
        return Number{whole, static_cast<double>(whole)};
    double real = 0;
    if (std::from_chars(text.data(), end, real).ec == std::errc::result_out_of_range) {
        // Too large or too close to zero: strtod tells which.
        real = std::strtod(std::string(text).c_str(), nullptr);
    }
    constexpr double limit = 9007199254740992.0; // up to here a whole double is exactly that number
    if (std::trunc(real) == real && std::abs(real) <= limit)
        return Number{static_cast<long long>(real), real};
    return Number{{}, real};
}

bool meansTheSame(std::string_view one, std::string_view other)
{
    if (one == other)
        return true;
    if (one.empty() || other.empty())
        return false;
    const char kind = one.front();
    if (kind == '{' && other.front() == '{')
        return sameObjects(one, other);
    if (kind == '[' && other.front() == '[')
        return sameLists(one, other);
    if (kind == '"' && other.front() == '"') {
        const PlainText a = plainText(one.substr(1, one.size() - 2));
        const PlainText b = plainText(other.substr(1, other.size() - 2));
        return a.isWhole && b.isWhole && a.text == b.text;
    }
    return sameNumbers(one, other);
}

} // namespace legacy
