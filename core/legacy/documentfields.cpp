// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/documentfields.h"

#include "core/legacy/json.h"

#include <algorithm>
#include <charconv>

namespace legacy {

namespace {

using domain::Entity;
using domain::FieldFlag;
using domain::Kind;

struct Exception
{
    Entity entity;
    const char *field;
    Treatment treatment;
};

/// Every field that its kind does not describe.
constexpr std::array exceptions{
    Exception{Entity::User, "username", Treatment::Identity},
    Exception{Entity::User, "api_key", Treatment::GeneratedKey},
    Exception{Entity::User, "email", Treatment::NoneIsUnset},
    Exception{Entity::Device, "id", Treatment::Identity},
    Exception{Entity::Device, "brightness", Treatment::Level},
    Exception{Entity::Device, "night_brightness", Treatment::Level},
    Exception{Entity::Device, "night_mode_app", Treatment::NoneIsUnset},
    Exception{Entity::Device, "pinned_app", Treatment::NoneIsUnset},
    Exception{Entity::Device, "interstitial_app", Treatment::NoneIsUnset},
    Exception{Entity::Device, "timezone", Treatment::NoneIsUnset},
    Exception{Entity::Device, "info", Treatment::Object},
    Exception{Entity::Location, "timezone", Treatment::NoneIsUnset},
    Exception{Entity::Location, "lat", Treatment::Required},
    Exception{Entity::Location, "lng", Treatment::Required},
    Exception{Entity::App, "iname", Treatment::Identity},
    Exception{Entity::App, "name", Treatment::Required},
    Exception{Entity::App, "last_render_duration", Treatment::Duration},
    Exception{Entity::App, "config", Treatment::ConfigFile},
    Exception{Entity::App, "render_messages", Treatment::List},
};

Treatment treatmentOf(Entity entity, const domain::Field &field)
{
    const auto found = std::ranges::find_if(exceptions, [&](const Exception &exception) {
        return exception.entity == entity && field.isNamed(exception.field);
    });
    return found == exceptions.end() ? Treatment::Plain : found->treatment;
}

Cell cellFrom(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QString:
        return value.toString().toStdString();
    default:
        return value.toLongLong();
    }
}

/// `YYYY-MM-DD HH:MM:SS.ffffff` as the server writes instants.
void appendInstant(std::string &out, std::string_view stored)
{
    std::string told(stored);
    if (const size_t space = told.find(' '); space != std::string::npos)
        told[space] = 'T';
    appendQuoted(out, told + "+00:00");
}

template <typename T>
void appendNumber(std::string &out, T number)
{
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), written.ptr);
}

} // namespace

DocumentFields::DocumentFields(Entity entity)
{
    m_places.fill(-1);
    size_t column = 0;
    for (const domain::Field &field : domain::fieldsOf(entity))
        add(entity, field, column++);
    Q_ASSERT(m_fields.size() <= most);
}

void DocumentFields::add(Entity entity, const domain::Field &field, size_t column)
{
    const bool isKey = field.kind == Kind::Key && !(entity == Entity::Device && column == 0);
    m_initial.push_back(isKey ? Cell() : cellFrom(field.initial));
    if (field.isNamed("extra"))
        m_extra = static_cast<int>(column);
    if (isKey || field.isNamed("extra"))
        return;
    const bool isSecret = field.kind == Kind::Secret || field.group == domain::Group::Secrets;
    m_fields.push_back({field.name, field.kind, treatmentOf(entity, field), column,
                        field.is(FieldFlag::Nullable), isSecret, m_initial.back()});
    size_t place = placeOf(field.name);
    while (m_places.at(place) >= 0)
        place = (place + 1) % m_places.size();
    m_places.at(place) = static_cast<qint16>(m_fields.size() - 1);
}

size_t DocumentFields::placeOf(std::string_view name)
{
    const auto byte = [&](size_t at) -> size_t { return static_cast<unsigned char>(name[at]); };
    return name.empty()
               ? 0
               : (name.size() * 29 + byte(0) * 7 + byte(name.size() / 2) * 3 + byte(name.size() - 1)) % 128;
}

int DocumentFields::find(std::string_view name, size_t likely) const
{
    if (likely < m_fields.size() && m_fields[likely].name == name)
        return static_cast<int>(likely);
    for (size_t place = placeOf(name); m_places.at(place) >= 0; place = (place + 1) % m_places.size()) {
        const int index = m_places.at(place);
        if (m_fields[static_cast<size_t>(index)].name == name)
            return index;
    }
    return -1;
}

const DocumentFields &DocumentFields::of(Entity entity)
{
    static const std::array<DocumentFields, 6> fields{DocumentFields(Entity::SystemSettings),
                                                      DocumentFields(Entity::User),
                                                      DocumentFields(Entity::Device),
                                                      DocumentFields(Entity::Location),
                                                      DocumentFields(Entity::App),
                                                      DocumentFields(Entity::RecurrencePattern)};
    return fields.at(static_cast<size_t>(entity));
}

void appendValue(std::string &out, const DocumentField &field, const Cell &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell)) {
        if (field.kind == Kind::Switch)
            out += *whole == 0 ? "false" : "true";
        else
            appendNumber(out, *whole);
    } else if (const auto *real = std::get_if<double>(&cell)) {
        appendNumber(out, *real);
    } else if (const auto *text = std::get_if<CellText>(&cell)) {
        const bool isJson = field.kind == Kind::Json || field.kind == Kind::Weekdays;
        const bool isInstant = field.kind == Kind::Instant;
        if ((isJson || isInstant) && text->view().empty()) // is neither: other programs write it for nothing
            appendValue(out, field, field.initial);
        else if (isJson)
            out += text->view();
        else if (isInstant)
            appendInstant(out, *text);
        else
            appendQuoted(out, *text);
    } else {
        out += "null";
    }
}

} // namespace legacy
