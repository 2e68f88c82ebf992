// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clocktime.h"
#include "core/legacy/reading.h"

#include <QDate>

#include <array>
#include <chrono>
#include <cstdio>

namespace legacy {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// `HH:MM` of a real time of day.
bool isCanonical(std::string_view text)
{
    return text.size() == 5 && isDigit(text[0]) && isDigit(text[1]) && text[2] == ':' && isDigit(text[3]) &&
           isDigit(text[4]) && text[3] < '6' && (text[0] < '2' || (text[0] == '2' && text[1] < '4'));
}

Reading hourReading(const DocumentField &field, const Number &number)
{
    if (number.whole == -1)
        return {field.initial, Oddity::TurnedOff};
    if (!number.whole || *number.whole < 0 || *number.whole > 23)
        return unreadable(field, Oddity::UnreadableTime);
    return {domain::clockText(std::chrono::hours(*number.whole)).toStdString(), Oddity::HourAsNumber};
}

/// Reads a text from its beginning.
class Scanner final
{
public:
    explicit Scanner(std::string_view rest) : m_rest(rest) {}

    /// Exactly so many digits.
    std::optional<int> digits(size_t count)
    {
        if (m_rest.size() < count)
            return {};
        int number = 0;
        for (size_t i = 0; i < count; ++i) {
            if (!isDigit(m_rest[i]))
                return {};
            number = number * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        return number;
    }
    /// One of these bytes; 0 where another follows.
    char any(std::string_view bytes)
    {
        if (m_rest.empty() || bytes.find(m_rest.front()) == std::string_view::npos)
            return 0;
        const char byte = m_rest.front();
        m_rest.remove_prefix(1);
        return byte;
    }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

std::optional<std::chrono::sys_days> dayFrom(Scanner &scanner)
{
    const auto year = scanner.digits(4);
    const bool first = scanner.any("-") != 0;
    const auto month = scanner.digits(2);
    const bool second = scanner.any("-") != 0;
    const auto day = scanner.digits(2);
    if (!year || !first || !month || !second || !day)
        return {};
    const std::chrono::year_month_day date(std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    return date.ok() && *year > 0 ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

/// Of one second; digits after the sixth are cut off.
std::chrono::microseconds fractionFrom(Scanner &scanner, bool &isCut)
{
    qint64 micros = 0;
    qint64 weight = 100000;
    if (scanner.any(".,") != 0) {
        while (const auto digit = scanner.digits(1)) {
            micros += *digit * weight;
            isCut |= weight == 0 && *digit != 0;
            weight /= 10;
        }
    }
    return std::chrono::microseconds(micros);
}

std::optional<std::chrono::seconds> offsetFrom(Scanner &scanner)
{
    const char sign = scanner.any("+-Zz");
    if (sign == 0 || sign == 'Z' || sign == 'z')
        return std::chrono::seconds(0);
    const auto hours = scanner.digits(2);
    scanner.any(":");
    const auto minutes = scanner.rest().empty() ? std::optional(0) : scanner.digits(2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return {};
    const auto offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return sign == '-' ? -std::chrono::seconds(offset) : std::chrono::seconds(offset);
}

using Micros = std::chrono::sys_time<std::chrono::microseconds>;

/// ISO 8601; without an offset it is UTC.
std::optional<Micros> instantFrom(std::string_view text, bool &isCut)
{
    Scanner scanner(text);
    const auto day = dayFrom(scanner);
    if (!day || scanner.any("Tt ") == 0)
        return {};
    const auto hour = scanner.digits(2);
    const bool colon = scanner.any(":") != 0;
    const auto minute = scanner.digits(2);
    const auto second = scanner.any(":") != 0 ? scanner.digits(2) : std::optional(0);
    if (!hour || !colon || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return {};
    const auto fraction = fractionFrom(scanner, isCut);
    const auto offset = offsetFrom(scanner);
    if (!offset || !scanner.rest().empty())
        return {};
    return Micros(*day) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           std::chrono::seconds(*second) + fraction - *offset;
}

std::string stored(Micros instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(instant - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d:%02d.%06d", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                  int(time.minutes().count()), int(time.seconds().count()), int(time.subseconds().count()));
    return text.data();
}

} // namespace

Reading readClockTime(const DocumentField &field, std::string_view json)
{
    if (json.front() == '"' && isCanonical(json.substr(1, json.size() - 2)))
        return {std::string(json.substr(1, 5))};
    if (const auto number = looseNumberFrom(json))
        return hourReading(field, *number);
    const auto text = textFrom(json);
    if (text && text->text.empty())
        return {field.initial};
    const auto time = text ? domain::clockTimeFrom(QString::fromStdString(text->text)) : std::nullopt;
    if (!time)
        return unreadable(field, Oddity::UnreadableTime);
    std::string spelled = domain::clockText(*time).toStdString();
    const Oddity oddity = spelled == text->text ? Oddity::None : Oddity::OtherClockSpelling;
    const bool hasSeconds = text->text.size() > 5 && !text->text.ends_with(":00");
    return {std::move(spelled), oddity, hasSeconds};
}

Reading readDate(const DocumentField &field, std::string_view json)
{
    const auto text = textFrom(json);
    if (text && text->text.empty())
        return {field.initial};
    if (!text)
        return unreadable(field, Oddity::UnreadableDate);
    Scanner scanner(text->text);
    const auto day = dayFrom(scanner);
    bool isCut = false;
    if (!day || (!scanner.rest().empty() && !instantFrom(text->text, isCut)))
        return unreadable(field, Oddity::UnreadableDate);
    const bool hasTime = !scanner.rest().empty();
    return {text->text.substr(0, 10), hasTime ? Oddity::DateWithTime : Oddity::None, hasTime};
}

Reading readInstant(const DocumentField &field, std::string_view json)
{
    const auto text = textFrom(json);
    if (text && text->text.empty())
        return {field.initial};
    bool isCut = false;
    const auto instant = text ? instantFrom(text->text, isCut) : std::nullopt;
    if (!instant)
        return unreadable(field, Oddity::UnreadableInstant);
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(*instant));
    if (int(date.year()) < 1 || int(date.year()) > 9999) // an offset led out of what four digits tell
        return unreadable(field, Oddity::UnreadableInstant);
    return {stored(*instant), isCut ? Oddity::FinerThanMicroseconds : Oddity::None, isCut};
}

} // namespace legacy
