// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/brightness.h"
#include "core/legacy/members.h"
#include "core/legacy/reading.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace legacy {

namespace {

/// What a column of whole numbers holds on every engine.
constexpr double largest = std::numeric_limits<qint32>::max();

std::string_view trimmed(std::string_view text)
{
    const size_t from = text.find_first_not_of(' ');
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

/// The value of `{"value": n}`, or nothing; `isAlone` where the object says nothing else.
std::string_view valueInside(std::string_view object, bool &isAlone)
{
    MemberList list;
    list.read(object);
    isAlone = list.members.size() == 1;
    keepLast(list.members);
    const auto found = std::ranges::find(list.members, "value", &Member::key);
    return found == list.members.end() ? std::string_view() : found->value;
}

Reading percentReading(const Number &number)
{
    if (!(number.real >= 0 && number.real <= 100))
        return {qint64(number.real > 0 ? 100 : 0), Oddity::OutOfRange, true};
    const qint64 rounded = std::llround(number.real);
    const bool isFraction = static_cast<double>(rounded) != number.real;
    return {rounded, isFraction ? Oddity::Fraction : Oddity::None, isFraction};
}

/// In the oldest files small numbers are levels.
Reading levelReading(const Number &number)
{
    Reading level = percentReading(number);
    const auto index = static_cast<size_t>(std::get<qint64>(level.cell));
    const qint64 percent = domain::defaultBrightnessScale.at(index);
    const bool saysTheSame = percent == static_cast<qint64>(index);
    level.cell = percent;
    if (level.oddity == Oddity::None && !saysTheSame)
        level.oddity = Oddity::BrightnessLevel;
    return level;
}

/// The number before a designator of an ISO 8601 duration, and what follows it.
struct Amount
{
    double number;
    char designator;
    std::string_view rest;
};

std::optional<Amount> amountFrom(std::string_view text)
{
    const size_t end = text.find_first_not_of("0123456789.,");
    if (end == 0 || end == std::string_view::npos)
        return {};
    std::string digits(text.substr(0, end));
    std::ranges::replace(digits, ',', '.');
    digits.erase(0, digits.find_first_not_of('0')); // JSON has no numbers that begin with one ...
    if (digits.empty() || digits.front() == '.')
        digits.insert(0, "0"); // ... but for the zero of the ones
    const auto number = numberFrom(digits);
    return number ? std::optional(Amount{number->real, text[end], text.substr(end + 1)}) : std::nullopt;
}

/// Seconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds.
std::optional<double> isoSeconds(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    if (text.size() < 3 || text.front() != 'P')
        return {};
    double seconds = 0;
    bool isTime = false;
    for (text.remove_prefix(1); !text.empty();) {
        if (!isTime && text.front() == 'T') {
            isTime = true;
            text.remove_prefix(1);
            if (text.empty())
                return {};
        }
        const auto amount = amountFrom(text);
        if (!amount)
            return {};
        const std::string_view designators = isTime ? "HMS" : "WD";
        constexpr std::array<double, 3> timeFactors{3600, 60, 1};
        constexpr std::array<double, 2> dateFactors{604800, 86400};
        const size_t at = designators.find(amount->designator);
        if (at == std::string_view::npos)
            return {};
        seconds += amount->number * (isTime ? timeFactors.at(at) : dateFactors.at(at));
        text = amount->rest;
    }
    return isNegative ? -seconds : seconds;
}

} // namespace

std::optional<Number> looseNumberFrom(std::string_view json)
{
    if (json.front() != '"')
        return numberFrom(json);
    const auto text = textFrom(json);
    return text ? numberFrom(trimmed(text->text)) : std::nullopt;
}

Reading wholeReading(const Number &number)
{
    if (number.real < 0)
        return {qint64(0), Oddity::Negative, true};
    if (number.real > largest)
        return {qint64(largest), Oddity::OutOfRange, true};
    if (number.whole)
        return {qint64(*number.whole)};
    return {static_cast<qint64>(number.real), Oddity::Fraction, true};
}

Reading readWhole(const DocumentField &field, std::string_view json)
{
    const auto number = looseNumberFrom(json);
    if (!number)
        return unreadable(field, Oddity::OtherType);
    Reading reading = wholeReading(*number);
    if (reading.oddity == Oddity::None && json.front() == '"')
        reading.oddity = Oddity::NumberInText;
    return reading;
}

Reading readPercent(const DocumentField &field, std::string_view json, int schemaVersion)
{
    const bool isObject = json.front() == '{';
    bool isAlone = true;
    const std::string_view value = isObject ? valueInside(json, isAlone) : json;
    const auto number = value.empty() ? std::nullopt : looseNumberFrom(value);
    if (!number)
        return unreadable(field, Oddity::OtherType);
    const bool isLevel =
        field.treatment == Treatment::Level && schemaVersion < 1 && number->real >= 0 && number->real <= 5;
    Reading reading = isLevel ? levelReading(*number) : percentReading(*number);
    if (reading.oddity == Oddity::None && value.front() == '"')
        reading.oddity = Oddity::NumberInText;
    if (reading.oddity == Oddity::None && isObject)
        reading.oddity = Oddity::BrightnessObject;
    reading.losesOriginal |= !isAlone;
    return reading;
}

Reading readReal(const DocumentField &field, std::string_view json)
{
    const auto number = looseNumberFrom(json);
    if (!number || !std::isfinite(number->real))
        return unreadable(field, Oddity::OtherType);
    return {number->real, json.front() == '"' ? Oddity::NumberInText : Oddity::None};
}

Reading readSwitch(const DocumentField &field, std::string_view json)
{
    if (json == "true" || json == "false")
        return {qint64(json == "true")};
    if (const auto number = looseNumberFrom(json)) {
        const bool isPlain = number->real == 0 || number->real == 1;
        return {qint64(number->real != 0), Oddity::SwitchInOtherWords, !isPlain};
    }
    const auto text = textFrom(json);
    const QString word = text ? QString::fromStdString(text->text).trimmed().toLower() : QString();
    for (const char *on : {"true", "yes", "on"}) {
        if (word == QLatin1String(on))
            return {qint64(1), Oddity::SwitchInOtherWords};
    }
    for (const char *off : {"false", "no", "off"}) {
        if (word == QLatin1String(off))
            return {qint64(0), Oddity::SwitchInOtherWords};
    }
    return unreadable(field, Oddity::OtherType);
}

Reading readDuration(const DocumentField &field, std::string_view json)
{
    auto number = looseNumberFrom(json);
    if (!number && json.front() == '"') {
        const auto seconds = isoSeconds(textFrom(json)->text);
        if (!seconds)
            return unreadable(field, Oddity::UnreadableDuration);
        number = Number{std::nullopt, *seconds};
        if (std::trunc(*seconds) == *seconds && std::abs(*seconds) <= largest)
            number->whole = static_cast<long long>(*seconds);
    }
    if (!number)
        return unreadable(field, Oddity::UnreadableDuration);
    Reading reading = wholeReading(*number);
    if (reading.oddity == Oddity::Fraction)
        reading.oddity = Oddity::None; // told by nothing: every server wrote fractions
    return reading;
}

} // namespace legacy
