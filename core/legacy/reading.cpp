// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/reading.h"

namespace legacy {

using domain::Kind;

Reading readValue(const DocumentField &field, std::string_view json, int schemaVersion)
{
    if (json == "null" && field.kind == Kind::Path)
        return {field.initial, Oddity::MissingPath};
    if (json == "null")
        return {field.initial, field.isNullable ? Oddity::None : Oddity::NullValue};
    if (field.treatment == Treatment::Duration)
        return readDuration(field, json);
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Seconds:
    case Kind::Minutes:
    case Kind::EpochSecond:
        return readWhole(field, json);
    case Kind::Percent:
        return readPercent(field, json, schemaVersion);
    case Kind::Real:
        return readReal(field, json);
    case Kind::Switch:
        return readSwitch(field, json);
    case Kind::ClockTime:
        return readClockTime(field, json);
    case Kind::Date:
        return readDate(field, json);
    case Kind::Instant:
        return readInstant(field, json);
    case Kind::Zone:
        return readZone(field, json);
    case Kind::Path:
        return readPath(field, json);
    case Kind::Weekdays:
        return readWeekdays(field, json);
    case Kind::Json:
        return readJson(field, json);
    default:
        return readText(field, json);
    }
}

} // namespace legacy
