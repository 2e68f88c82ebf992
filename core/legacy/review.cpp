// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversion.h"
#include "core/legacy/documentwriter.h"

#include <algorithm>

namespace legacy {

namespace {

constexpr std::string_view mask = "\"••••••\"";

bool isSecretKey(std::string_view key)
{
    std::string lower(key);
    std::ranges::transform(lower, lower.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    constexpr std::array words{"password", "passwd", "secret", "token", "api_key",
                               "apikey",   "wifi",   "ssid",   "psk"};
    return std::ranges::any_of(words,
                               [&lower](const char *word) { return lower.find(word) != std::string::npos; });
}

/// Writes JSON indented, secrets masked.
class Printer final
{
public:
    void print(std::string_view json, bool isSecret)
    {
        if (json.starts_with('{'))
            printObject(json, isSecret);
        else if (json.starts_with('['))
            printList(json, isSecret);
        else
            m_out += hides(json, isSecret) ? mask : json;
    }
    const std::string &text() const { return m_out; }

private:
    static bool hides(std::string_view json, bool isSecret)
    {
        const bool isKeyInUrl = json.find("key=") != std::string_view::npos;
        return (isSecret && json != "null" && json != "\"\"") || isKeyInUrl;
    }

    void printObject(std::string_view json, bool isSecret)
    {
        MemberList list;
        list.read(json);
        begin('{');
        for (const Member &member : list.members) {
            line();
            m_out += '"';
            m_out += member.written;
            m_out += "\": ";
            print(member.value, isSecret || member.key == "config" || isSecretKey(member.key));
        }
        end('}', list.members.empty());
    }

    void printList(std::string_view json, bool isSecret)
    {
        begin('[');
        bool isEmpty = true;
        JsonItems items(json);
        while (const auto item = items.next()) {
            isEmpty = false;
            line();
            print(*item, isSecret);
        }
        end(']', isEmpty);
    }

    void begin(char bracket)
    {
        m_out += bracket;
        ++m_depth;
        m_isFirst = true;
    }
    void line()
    {
        m_out += m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        indent();
    }
    void end(char bracket, bool isEmpty)
    {
        --m_depth;
        m_isFirst = false;
        if (!isEmpty) {
            m_out += '\n';
            indent();
        }
        m_out += bracket;
    }
    void indent() { m_out.append(m_depth * 2, ' '); }

    std::string m_out;
    size_t m_depth = 0;
    bool m_isFirst = true;
};

QString printed(std::string_view json)
{
    if (!isJsonObject(json))
        return {};
    Printer printer;
    printer.print(json, false);
    return QString::fromStdString(printer.text());
}

} // namespace

QString maskedDocument(std::string_view json)
{
    return printed(json);
}

QString maskedRows(const UserRows &rows)
{
    return printed(DocumentWriter(DocumentWriter::Form::Rows).write(rows));
}

} // namespace legacy
