// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/conversion.h"
#include "core/legacy/documentfields.h"
#include "core/legacy/oddity.h"

#include <QStringList>

/// Documents that are all right but for one thing, and what they became.
namespace conversioncase {

using namespace legacy;
using domain::Entity;

inline const QString ann = QStringLiteral("ann");

inline std::string userWith(const std::string &members, const std::string &devices)
{
    return R"({"username":"ann","api_key":"k","devices":{)" + devices + "}" +
           (members.empty() ? "" : "," + members) + "}";
}

inline std::string deviceWith(const std::string &members)
{
    return R"("0000000a":{"id":"0000000a")" + (members.empty() ? "" : "," + members) + "}";
}

inline std::string appWith(const std::string &members)
{
    return std::string(R"("apps":{"100":{"iname":"100","name":"clock",)") +
           (members.find("\"path\"") == std::string::npos ? R"("path":"p")" : R"("notes":"")") +
           (members.empty() ? "" : "," + members) + "}}";
}

/// A document that is all right but for these members of one of its parts.
inline std::string documentWith(Entity entity, const std::string &members)
{
    switch (entity) {
    case Entity::User:
        return userWith(members, {});
    case Entity::Device:
        return userWith({}, deviceWith(members));
    case Entity::Location:
        return userWith({}, deviceWith("\"location\":{\"lat\":1,\"lng\":2" +
                                       (members.empty() ? "" : "," + members) + "}"));
    case Entity::App:
        return userWith({}, deviceWith(appWith(members)));
    default:
        return userWith({},
                        deviceWith(appWith("\"recurrence_pattern\":{\"day_of_month\":1," + members + "}")));
    }
}

inline const Cells &rowOf(Entity entity, const Conversion &conversion)
{
    const UserRows &rows = *conversion.rows;
    switch (entity) {
    case Entity::User:
        return rows.user;
    case Entity::Device:
        return rows.devices.front().device;
    case Entity::Location:
        return *rows.devices.front().location;
    case Entity::App:
        return rows.devices.front().apps.front().app;
    default:
        return *rows.devices.front().apps.front().recurrence;
    }
}

inline QString columnOf(Entity entity, const char *name, const Conversion &conversion)
{
    const DocumentFields &fields = DocumentFields::of(entity);
    const DocumentField &field = fields.all()[static_cast<size_t>(fields.find(name))];
    std::string json;
    appendValue(json, field, rowOf(entity, conversion)[field.column]);
    return QString::fromStdString(json);
}

/// Of the part itself, or of the one that keeps for it.
inline QString extraOf(Entity entity, const Conversion &conversion)
{
    const Entity keeper = entity == Entity::Location            ? Entity::Device
                          : entity == Entity::RecurrencePattern ? Entity::App
                                                                : entity;
    const Cell &cell =
        rowOf(keeper, conversion)[static_cast<size_t>(DocumentFields::of(keeper).extraColumn())];
    const auto *text = std::get_if<legacy::CellText>(&cell);
    return text ? QString::fromUtf8(text->view()) : QString();
}

inline QStringList reasonsOf(const Conversion &conversion)
{
    QStringList reasons;
    for (const Problem &problem : conversion.problems)
        reasons.append(problem.reason);
    return reasons;
}

} // namespace conversioncase
