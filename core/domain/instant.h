// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace domain {

using Instant = base::Clock::Instant;

/// Wall-clock time of some zone.
using LocalTime = std::chrono::local_time<std::chrono::milliseconds>;

/// A date of the wall calendar.
using LocalDate = std::chrono::local_days;

/// Half-open: `to` is the first instant outside.
struct Span
{
    Instant from;
    Instant to;

    bool operator==(const Span &) const = default;
};

} // namespace domain
