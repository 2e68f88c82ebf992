// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

/// Clock texts. Stored ones are two-digit `HH:MM`; other plain spellings found in a file are understood.
namespace domain {

/// Time since local midnight at minute precision, below 24 hours.
using ClockTime = std::chrono::minutes;

/// Understands `H:MM` and `HH:MM` with optional `:SS`, which is cut off. Nothing for '' and for what is no
/// time of day, such as "24:00", "2200" or "-1:00".
std::optional<ClockTime> clockTimeFrom(QStringView text);

/// Whether this is the spelling that is stored.
bool isCanonicalClockTime(QStringView text);

/// The spelling that is stored.
QString clockText(ClockTime time);

} // namespace domain
