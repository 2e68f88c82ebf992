// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/plan.h"
#include "ui/models/devicesnapshot.h"

#include <QDate>

#include <memory>
#include <vector>

/// What a device's rules say about one date, as its clock runs: 23, 24 or 25 hours.
struct DayContent
{
    SharedDevice device;
    QDate date;
    domain::Span span; ///< empty where the zone leaves the whole date out
    std::vector<domain::LocalHour> hours;
    domain::Plan plan; ///< its apps are those of the device
    std::vector<domain::Activity> activity;
    std::vector<domain::HourActivity> byHour;
    domain::Spans gaps;

    bool isEmpty() const { return span.from == span.to; }
};
using SharedDay = std::shared_ptr<const DayContent>;

/// Not for the window's thread: a device of many apps takes a while.
SharedDay dayContentOf(const SharedDevice &device, QDate date);
