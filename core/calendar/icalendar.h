// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules.h"

#include <QByteArray>
#include <QLocale>

#include <vector>

/// Schedules for other calendars (RFC 5545).
namespace calendar {

/// The schedules of these apps (by index in rotation order) as an iCalendar file: importing it shows the same
/// days and times. Dates count from 2025 on, or from the start of a recurrence. Days of 23 or 25 hours whose
/// change falls into an app's hours are exceptions, told one by one for the five years after `now`.
/// Descriptions are in the person's language.
QByteArray icalendarOf(const domain::DeviceRules &rules, const std::vector<int> &apps, domain::Instant now,
                       const QLocale &locale = QLocale());

/// The apps that the device shows: every one that is enabled.
std::vector<int> enabledApps(const domain::DeviceRules &rules);

} // namespace calendar
