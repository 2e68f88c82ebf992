// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/converter.h"

#include "core/domain/validation.h"
#include "core/legacy/reading.h"

#include <algorithm>

namespace legacy {

namespace {

using domain::Entity;

constexpr std::string_view administrator = "admin";

void storeExtra(Entity entity, Cells &row, const ObjectText &extra)
{
    if (!extra.isEmpty())
        row[static_cast<size_t>(DocumentFields::of(entity).extraColumn())] = extra.text();
}

/// Bytes of a row's username that are no UTF-8 have come as replacement characters, as which two users might
/// be one.
bool isStorable(std::string_view user)
{
    return user.find('\0') == std::string_view::npos && user.find("\xef\xbf\xbd") == std::string_view::npos;
}

} // namespace

Converter::Converter(const QString &user, int schemaVersion, const ConfigLookup &configs)
    : m_user(user.toStdString()), m_configs(configs), m_log(user, m_conversion.problems),
      m_reader(schemaVersion, m_log)
{}

Conversion Converter::convert(const Outline &outline)
{
    m_conversion.found.users = 1;
    if (!outline.isRead()) {
        m_log.add({}, Oddity::NoDocument);
        return std::move(m_conversion);
    }
    UserRows rows;
    convertUser(outline, rows);
    if (outline.comesAgain)
        m_log.add({}, Oddity::DuplicateKey, "devices");
    for (const Member &device : outline.replaced)
        m_log.add({.device = device.key}, Oddity::DuplicateKey);
    rows.devices.reserve(outline.devices.size());
    for (const DeviceOutline &device : outline.devices)
        convertDevice(device, rows.devices);
    if (isStorable(m_user)) {
        m_conversion.rows = std::move(rows);
    } else {
        m_log.cutBackTo(0);
        m_log.add({}, Oddity::UnstorableUser);
    }
    return std::move(m_conversion);
}

void Converter::setAside(const Place &place, std::string_view name, std::string_view json, Oddity oddity,
                         ObjectText &extra)
{
    if (json.empty())
        return;
    m_log.add(place, json == "null" ? Oddity::NullValue : oddity, name, readable(json, true),
              QStringLiteral("{}"));
    if (json != "null")
        extra.addPlain(name, json);
}

void Converter::convertUser(const Outline &outline, UserRows &rows)
{
    GivenFields given(Entity::User);
    given.take(outline.members);
    ObjectText extra;
    setAside({}, "devices", given.takeOther("devices"), Oddity::OtherType, extra);
    if (m_user == administrator) {
        const auto url = std::ranges::find(given.others(), "system_repo_url", &Member::key);
        const auto told = url == given.others().end() ? std::nullopt : textFrom(url->value);
        if (told)
            m_conversion.systemRepoUrl = told->text;
    }
    rows.user =
        *m_reader.read(given, {}, m_user, extra); // no field of a user is one that it cannot be without
    storeExtra(Entity::User, rows.user, extra);
}

bool Converter::hasGoodId(const Place &place)
{
    const QString id = text(*place.device);
    if (!domain::isDeviceId(id)) {
        m_log.add(place, Oddity::BadDeviceId);
        return false;
    }
    if (!domain::isNewDeviceId(id))
        m_log.add(place, Oddity::OddDeviceId);
    return true;
}

void Converter::convertDevice(const DeviceOutline &outline, std::vector<DeviceRows> &devices)
{
    const Place place{.device = outline.device.key};
    ++m_conversion.found.devices;
    if (!outline.isObject) {
        m_log.add(place, Oddity::NoDevice);
        return;
    }
    const size_t before = m_log.size();
    const bool isGood = hasGoodId(place);
    const size_t identified = m_log.size();
    auto rows = deviceRows(outline, place);
    if (isGood && rows)
        devices.push_back(std::move(*rows));
    else
        m_log.cutBackTo(isGood ? before : identified); // of a part that is left out nothing is repaired
}

std::optional<DeviceRows> Converter::deviceRows(const DeviceOutline &outline, const Place &place)
{
    DeviceRows rows;
    ObjectText extra;
    m_device.take(outline.members);
    rows.location = location(place, m_device.takeOther("location"), extra);
    setAside(place, "apps", m_device.takeOther("apps"), Oddity::OtherType, extra);
    auto row = m_reader.read(m_device, place, *place.device, extra);
    if (!row)
        return {};
    rows.device = std::move(*row);
    storeExtra(Entity::Device, rows.device, extra);
    if (outline.comesAgain)
        m_log.add(place, Oddity::DuplicateKey, "apps");
    for (const Member &app : outline.replaced)
        m_log.add({.device = place.device, .app = app.key}, Oddity::DuplicateKey);
    rows.apps.reserve(outline.apps.size());
    for (const Member &app : outline.apps)
        convertApp(app, place, rows.apps);
    return rows;
}

std::optional<Cells> Converter::location(const Place &device, std::string_view json, ObjectText &extra)
{
    if (json.empty() || json == "null")
        return {};
    ++m_conversion.found.locations;
    const Place place{.device = device.device, .object = "location"};
    if (json.front() != '{') {
        m_log.add(place, Oddity::NoLocation);
        return {};
    }
    m_location.read(json);
    ObjectText kept;
    const size_t before = m_log.size();
    auto row = m_reader.read(m_location, place, {}, kept);
    if (!row) {
        m_log.cutBackTo(before);
        m_log.add(place, Oddity::PlacelessLocation);
        return {};
    }
    fillLocality(place, *row);
    if (!kept.isEmpty())
        extra.addPlain(place.object, kept.text());
    return row;
}

void Converter::fillLocality(const Place &place, Cells &row)
{
    const DocumentFields &fields = m_location.fields();
    const DocumentField &locality = fields.all()[static_cast<size_t>(fields.find("locality"))];
    const auto name = std::ranges::find(m_location.others(), "name", &Member::key);
    Cell &cell = row[locality.column];
    if (name == m_location.others().end() || cell != Cell(std::string()))
        return;
    const Reading reading = readValue(locality, name->value, 0);
    if (reading.oddity != Oddity::None || reading.cell == cell)
        return;
    cell = reading.cell;
    m_log.add(place, Oddity::LocalityFromName, locality.name, told(locality, Cell(std::string())),
              told(locality, cell));
}

} // namespace legacy
