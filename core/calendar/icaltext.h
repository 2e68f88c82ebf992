// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QByteArray>

/// Dates, times and weekdays as iCalendar (RFC 5545) writes them.
namespace calendar {

/// "20260106"
QByteArray dateText(domain::LocalDate date);

/// "20260106T073000", of no zone
QByteArray localText(domain::LocalTime time);

/// "20260106T063000Z"
QByteArray utcText(domain::Instant instant);

/// "+0100", with seconds where there are some
QByteArray offsetText(std::chrono::seconds offset);

/// "MO"
QByteArray weekdayText(std::chrono::weekday day);

} // namespace calendar
