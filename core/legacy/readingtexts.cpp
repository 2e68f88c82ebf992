// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/weekdays.h"
#include "core/domain/zone.h"
#include "core/legacy/members.h"
#include "core/legacy/reading.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace legacy {

namespace {

constexpr size_t mostZonesKnown = 1000;

/// Looking a zone up takes the system's tables; a file names few.
bool isKnownZone(const std::string &name)
{
    thread_local std::unordered_map<std::string, bool> known;
    if (const auto found = known.find(name); found != known.end())
        return found->second;
    if (known.size() >= mostZonesKnown)
        known.clear();
    return known.emplace(name, domain::isIanaZone(QString::fromStdString(name))).first->second;
}

/// From the folder on that paths are relative to; nothing where the path names none. In a container it
/// follows at once; elsewhere the folders above it may have any names.
std::optional<std::string_view> insideDataFolder(std::string_view path)
{
    constexpr std::array<std::string_view, 2> folders{"/system-apps/", "/users/"};
    for (const std::string_view root : {std::string_view("/app/data"), std::string_view("/app")}) {
        const std::string_view below = path.starts_with(root) ? path.substr(root.size()) : std::string_view();
        if (std::ranges::any_of(folders, [below](auto folder) { return below.starts_with(folder); }))
            return below.substr(1);
    }
    for (const std::string_view folder : folders) {
        if (const size_t found = path.rfind(folder); found != std::string_view::npos)
            return path.substr(found + 1);
    }
    return {};
}

/// Whether a JSON value is a weekday's name just as it is stored, as nearly all of them are.
bool isStoredWeekday(std::string_view json)
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> quoted;
        for (const QString &name : domain::Weekdays::all().names())
            appendQuoted(quoted.emplace_back(), name.toStdString());
        return quoted;
    }();
    return std::ranges::find(names, json) != names.end();
}

bool isLower(std::string_view name)
{
    return std::ranges::none_of(name, [](char byte) { return byte >= 'A' && byte <= 'Z'; });
}

} // namespace

std::optional<PlainText> textFrom(std::string_view json)
{
    if (json.front() != '"')
        return {};
    const std::string_view inside = json.substr(1, json.size() - 2);
    if (inside.find('\\') == std::string_view::npos)
        return PlainText{std::string(inside)};
    return plainText(inside);
}

Reading unreadable(const DocumentField &field, Oddity oddity)
{
    return {field.initial, oddity, true};
}

Reading readText(const DocumentField &field, std::string_view json)
{
    auto plain = textFrom(json);
    if (!plain) {
        const bool isNested = json.front() == '{' || json.front() == '[';
        return isNested ? unreadable(field, Oddity::OtherType)
                        : Reading{std::string(json), Oddity::TextAsNumber, true};
    }
    const bool isUnset = field.isNullable && plain->text.empty();
    const bool saysNone = field.treatment == Treatment::NoneIsUnset && plain->text == "None";
    if (isUnset || saysNone)
        return {field.initial, saysNone ? Oddity::NoneText : Oddity::None};
    const bool isWhole = plain->isWhole;
    return {std::move(plain->text), isWhole ? Oddity::None : Oddity::UnstorableText, !isWhole};
}

Reading readZone(const DocumentField &field, std::string_view json)
{
    Reading reading = readText(field, json);
    const auto *name = std::get_if<CellText>(&reading.cell);
    if (reading.oddity == Oddity::None && name && !isKnownZone(std::string(name->view())))
        reading.oddity = Oddity::UnknownZone;
    return reading;
}

Reading readPath(const DocumentField &field, std::string_view json)
{
    Reading reading = readText(field, json);
    const auto *path = std::get_if<CellText>(&reading.cell);
    if (reading.oddity == Oddity::None && !path)
        reading.oddity = Oddity::MissingPath; // as ''
    if (reading.oddity != Oddity::None || !path->view().starts_with('/'))
        return reading;
    const auto inside = insideDataFolder(*path);
    if (!inside)
        return {std::move(reading.cell), Oddity::ForeignPath};
    return {*inside, Oddity::ContainerPath};
}

Reading readWeekdays(const DocumentField &field, std::string_view json)
{
    if (json.front() != '[')
        return unreadable(field, Oddity::OtherType);
    std::string days = "[";
    Reading reading;
    JsonItems items(json);
    while (const auto item = items.next()) {
        if (isStoredWeekday(*item)) {
            days += days.size() > 1 ? "," : "";
            days += *item;
            continue;
        }
        const auto name = textFrom(*item);
        const auto day = name ? domain::weekdayFrom(QString::fromStdString(name->text)) : std::nullopt;
        if (!day) {
            reading.oddity = Oddity::UnknownWeekday;
            reading.losesOriginal = true;
            continue;
        }
        if (reading.oddity == Oddity::None && !isLower(name->text))
            reading.oddity = Oddity::WeekdayCase;
        days += days.size() > 1 ? "," : "";
        appendQuoted(days, domain::weekdayName(*day).toStdString());
    }
    reading.cell = days + ']';
    return reading;
}

Reading readJson(const DocumentField &field, std::string_view json)
{
    const char kind = field.treatment == Treatment::List ? '[' : '{';
    if (json.front() != kind)
        return unreadable(field, Oddity::OtherType);
    return {std::string(json)};
}

} // namespace legacy
