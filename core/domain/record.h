// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/model.h"

/// Rows to typed values and back. Values that do not fit the member's type leave the member at its default.
namespace domain {

SystemSettings systemSettingsFromRow(const Row &row);
User userFromRow(const Row &row);
Device deviceFromRow(const Row &row);
Location locationFromRow(const Row &row);
App appFromRow(const Row &row);
RecurrencePattern recurrencePatternFromRow(const Row &row);

Row rowOf(const SystemSettings &settings);
Row rowOf(const User &user);
Row rowOf(const Device &device);
Row rowOf(const Location &location);
Row rowOf(const App &app);
Row rowOf(const RecurrencePattern &pattern);

} // namespace domain
