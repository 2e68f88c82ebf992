// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/documentfields.h"
#include "core/legacy/json.h"
#include "core/legacy/oddity.h"

namespace legacy {

/// What a value in a document became.
struct Reading
{
    Cell cell;
    Oddity oddity = Oddity::None;
    bool losesOriginal = false; ///< the cell does not say all that the value did: keep it in `extra`
};

/// Reads a value, given as valid JSON text, as what belongs in this field.
Reading readValue(const DocumentField &field, std::string_view json, int schemaVersion);

/// By kind; `json` is never null.
Reading readText(const DocumentField &field, std::string_view json);
Reading readZone(const DocumentField &field, std::string_view json);
Reading readPath(const DocumentField &field, std::string_view json);
Reading readWhole(const DocumentField &field, std::string_view json);
Reading readPercent(const DocumentField &field, std::string_view json, int schemaVersion);
Reading readReal(const DocumentField &field, std::string_view json);
Reading readSwitch(const DocumentField &field, std::string_view json);
Reading readDuration(const DocumentField &field, std::string_view json);
Reading readClockTime(const DocumentField &field, std::string_view json);
Reading readDate(const DocumentField &field, std::string_view json);
Reading readInstant(const DocumentField &field, std::string_view json);
Reading readWeekdays(const DocumentField &field, std::string_view json);
Reading readJson(const DocumentField &field, std::string_view json);

/// Text of a JSON string, or nothing for other values.
std::optional<PlainText> textFrom(std::string_view json);
/// Number of a JSON number or of a text that holds one.
std::optional<Number> looseNumberFrom(std::string_view json);
/// What remains of a value that cannot be meant: the field's initial value.
Reading unreadable(const DocumentField &field, Oddity oddity);
/// As a whole number that a column can hold: fractions cut off, negatives 0.
Reading wholeReading(const Number &number);

} // namespace legacy
