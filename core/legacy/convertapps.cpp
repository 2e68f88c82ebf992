// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/converter.h"
#include "core/legacy/reading.h"

#include <algorithm>

namespace legacy {

namespace {

using domain::Entity;

size_t appField(const char *name)
{
    return static_cast<size_t>(DocumentFields::of(Entity::App).find(name));
}

bool isBlank(const Cells &row)
{
    return row == DocumentFields::of(Entity::RecurrencePattern).initialRow();
}

bool isEmptyList(std::string_view json)
{
    return json.front() == '[' && !JsonItems(json).next();
}

} // namespace

void Converter::convertApp(const Member &app, const Place &device, std::vector<AppRows> &apps)
{
    const Place place{.device = device.device, .app = app.key};
    ++m_conversion.found.apps;
    const size_t before = m_log.size();
    const bool isObject = app.value.front() == '{';
    auto rows = isObject ? appRows(place, app.value) : std::nullopt;
    Oddity left = Oddity::None;
    if (app.key.empty())
        left = Oddity::EmptyAppKey;
    else if (!isObject)
        left = Oddity::NoApp;
    else if (!app.isKeyWhole)
        left = Oddity::UnstorableKey;
    else if (!rows)
        left = Oddity::NamelessApp;
    if (left == Oddity::None) {
        apps.push_back(std::move(*rows));
        return;
    }
    m_log.cutBackTo(before);
    m_log.add(place, left);
}

std::optional<AppRows> Converter::appRows(const Place &place, std::string_view json)
{
    m_app.read(json);
    AppRows rows;
    ObjectText extra;
    rows.recurrence = recurrence(place, m_app.takeOther("recurrence_pattern"), extra);
    auto row = m_reader.read(m_app, place, *place.app, extra);
    if (!row)
        return {};
    rows.app = std::move(*row);
    lookUpConfig(place, rows.app);
    if (!extra.isEmpty())
        rows.app[static_cast<size_t>(m_app.fields().extraColumn())] = extra.text();
    return rows;
}

/// Only where the document says nothing of a configuration.
void Converter::lookUpConfig(const Place &place, Cells &row)
{
    static const size_t configIndex = appField("config");
    static const size_t nameIndex = appField("name");
    const DocumentField &config = m_app.fields().all()[configIndex];
    const DocumentField &name = m_app.fields().all()[nameIndex];
    const std::string_view given = m_app.value(configIndex);
    if (!m_configs || !(given.empty() || given == "null"))
        return;
    auto text = m_configs(std::get<CellText>(row[name.column]), *place.app);
    if (!text)
        return;
    const bool isConfig = isJsonObject(*text);
    if (isConfig)
        row[config.column] = std::move(*text);
    m_log.add(place, isConfig ? Oddity::ConfigFromFile : Oddity::UnreadableConfigFile, config.name,
              told(config, given), told(config, row[config.column]));
}

std::optional<Cells> Converter::recurrence(const Place &app, std::string_view json, ObjectText &extra)
{
    const Place place{.device = app.device, .app = app.app, .object = "recurrence_pattern"};
    if (json.empty() || json == "null" || isEmptyList(json))
        return {};
    if (json.front() != '{') {
        m_log.add(place, Oddity::PatternAsList, {}, readable(json, false), QStringLiteral("null"));
        extra.addPlain(place.object, json);
        return {};
    }
    m_pattern.read(json);
    ObjectText kept;
    auto row = m_reader.read(m_pattern, place, {}, kept);
    if (!kept.isEmpty())
        extra.addPlain(place.object, kept.text());
    if (!row || isBlank(*row))
        return {};
    ++m_conversion.found.recurrencePatterns;
    return row;
}

} // namespace legacy
