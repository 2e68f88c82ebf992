// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/conversion.h"
#include "core/legacy/outline.h"
#include "core/legacy/rowreader.h"

namespace legacy {

/// Converts one user's document.
class Converter final
{
public:
    Converter(const QString &user, int schemaVersion, const ConfigLookup &configs);

    Conversion convert(const Outline &outline);

private:
    void convertUser(const Outline &outline, UserRows &rows);
    void convertDevice(const DeviceOutline &outline, std::vector<DeviceRows> &devices);
    std::optional<DeviceRows> deviceRows(const DeviceOutline &outline, const Place &place);
    bool hasGoodId(const Place &place);
    std::optional<Cells> location(const Place &place, std::string_view json, ObjectText &extra);
    void fillLocality(const Place &place, Cells &row);

    void convertApp(const Member &app, const Place &device, std::vector<AppRows> &apps);
    std::optional<AppRows> appRows(const Place &place, std::string_view json);
    void lookUpConfig(const Place &place, Cells &row);
    std::optional<Cells> recurrence(const Place &place, std::string_view json, ObjectText &extra);

    /// A child that is neither missing nor an object.
    void setAside(const Place &place, std::string_view name, std::string_view json, Oddity oddity,
                  ObjectText &extra);

    std::string m_user;
    const ConfigLookup &m_configs;
    Conversion m_conversion;
    ProblemLog m_log;
    RowReader m_reader;
    GivenFields m_app{domain::Entity::App};
    GivenFields m_device{domain::Entity::Device};
    GivenFields m_location{domain::Entity::Location};
    GivenFields m_pattern{domain::Entity::RecurrencePattern};
};

} // namespace legacy
