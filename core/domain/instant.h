// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

#include <chrono>
#include <vector>

namespace domain {

using Instant = base::Clock::Instant;

/// Wall-clock time of some zone.
using LocalTime = std::chrono::local_time<std::chrono::milliseconds>;

/// Half-open: `to` is the first instant outside.
struct Span
{
    Instant from;
    Instant to;

    bool operator==(const Span &) const = default;
};

/// Sorted, disjoint, not touching.
using Spans = std::vector<Span>;

/// A time zone whose offset at any instant is found without asking the system's tables each time.
class Zone final
{
public:
    /// A stretch of instants with one offset from UTC.
    struct Stretch
    {
        Span span;
        std::chrono::seconds offset;
    };

    explicit Zone(const QTimeZone &zone);

    const QTimeZone &timeZone() const { return m_zone; }
    LocalTime localTime(Instant instant) const;
    /// The stretches that make up a span, in order.
    std::vector<Stretch> stretches(const Span &span) const;

private:
    QTimeZone m_zone;
    // The stretch asked for last is remembered by the caller's thread only; see zone.cpp.
};

} // namespace domain
