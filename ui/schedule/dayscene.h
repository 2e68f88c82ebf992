// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/daycontent.h"
#include "ui/schedule/timeaxis.h"

/// What the parts of the day view draw by: one date, the stretch of it that is in sight, the present, and
/// what is pointed out.
struct DayScene
{
    SharedDay day; ///< null draws nothing
    TimeAxis axis;
    domain::Instant now{};
    domain::Span marked{}; ///< empty for none
    std::chrono::minutes crowdedFrom{5};

    bool isEmpty() const { return !day || day->isEmpty() || axis.isEmpty(); }
};
