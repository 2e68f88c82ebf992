// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules.h"
#include "ui/schedule/windowmath.h"

#include <QDate>

#include <bitset>
#include <vector>

inline constexpr int daysOfWeek = 7;

/// Dates of a shown week, by their distance from its first one.
using WeekDays = std::bitset<daysOfWeek>;

/// What an app does in one week.
struct AppWeek
{
    int app = -1; ///< index in the device's rules
    domain::DayWindow hours;
    WeekDays days;         ///< on which the date's rule holds
    bool isAllDay = false; ///< no window, or one that is the whole day
};

/// Every app of the device in rotation order; those whose name (or installation name) lacks the filter are
/// left out.
std::vector<AppWeek> weekOf(const domain::DeviceRules &rules, QDate first, const QString &filter = {});

/// Runs of neighbouring days.
struct DayRun
{
    int first;
    int last;

    bool operator==(const DayRun &) const = default;
};
std::vector<DayRun> runsOf(const WeekDays &days);

/// Local hours of a date that its clock skips or shows twice.
struct ClockShift
{
    int day;
    int from; ///< minutes since midnight
    int to;
    bool isSkipped; ///< else shown twice

    bool operator==(const ClockShift &) const = default;
};
std::vector<ClockShift> clockShifts(const domain::Zone &zone, QDate first);
