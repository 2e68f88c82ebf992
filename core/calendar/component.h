// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <libical/ical.h>

#include <memory>

namespace calendar {

struct ComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

/// A part of a calendar that nothing else owns yet.
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

inline void addTo(icalcomponent &parent, Component child)
{
    icalcomponent_add_component(&parent, child.release());
}

/// A property as it is written, such as "DTSTART;VALUE=DATE:20260106".
inline void addLine(icalcomponent &component, const QByteArray &line)
{
    icalcomponent_add_property(&component, icalproperty_new_from_string(line.constData()));
}

} // namespace calendar
