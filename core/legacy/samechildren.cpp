// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/samemeaning.h"

namespace legacy {

void SameMeaning::compareLocation(const Place &device, std::string_view json, const std::optional<Cells> &row,
                                  std::string_view kept)
{
    const Place place{.device = device.device, .object = "location"};
    const bool isThere = !json.empty() && json != "null";
    if (!isThere) {
        if (row || !kept.empty())
            differs(place);
        return;
    }
    if (!row) {
        expectLeftOut(place);
        return;
    }
    m_givenLocation.read(json);
    m_location.make(*row, kept);
    compareObject(m_givenLocation, m_location, place);
}

void SameMeaning::compareApp(const Member &app, const Place &device, const AppRows &rows)
{
    const Place place{.device = device.device, .app = app.key};
    if (!app.value.starts_with('{')) {
        differs(place);
        return;
    }
    m_givenApp.read(app.value);
    m_app.make(rows.app, extraOf(m_app.fields(), rows.app));
    const std::string_view pattern = m_givenApp.takeOther("recurrence_pattern");
    comparePattern(place, pattern, rows.recurrence, m_app.takeOther("recurrence_pattern"));
    compareObject(m_givenApp, m_app, place);
}

/// A pattern with nothing set means the same as none.
void SameMeaning::comparePattern(const Place &app, std::string_view json, const std::optional<Cells> &row,
                                 std::string_view kept)
{
    const Place place{.device = app.device, .app = app.app, .object = "recurrence_pattern"};
    const bool isObject = json.starts_with('{');
    if (!isObject) {
        const bool saysNothing = json.empty() || json == "null" || meansTheSame(json, "[]");
        if (row || !(saysNothing ? kept.empty() : meansTheSame(json, kept)))
            differs(place);
        return;
    }
    m_givenPattern.read(json);
    m_pattern.make(row ? *row : m_pattern.fields().initialRow(), kept);
    compareObject(m_givenPattern, m_pattern, place);
}

QStringList differences(std::string_view json, const Conversion &conversion)
{
    return SameMeaning(Outline(json), conversion).differences();
}

} // namespace legacy
