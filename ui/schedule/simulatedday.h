// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/rotation.h"
#include "ui/models/devicesnapshot.h"

#include <QDate>

#include <memory>
#include <vector>

/// One date of a device, played through: every step of the real rotation. The stored place in the rotation
/// holds now, where now is on the date, and at its begin.
struct SimulatedDay
{
    SharedDevice device;
    QDate date;
    domain::Span span; ///< empty where the zone leaves the whole date out
    domain::Spans night;
    domain::Spans dim;
    std::vector<domain::TimedStep> steps; ///< the first one at the begin of the span

    bool isEmpty() const { return steps.empty(); }
    /// The step that is shown at an instant of the span.
    size_t stepAt(domain::Instant instant) const;
    /// When that step gives way to the next one.
    domain::Instant endOf(size_t step) const;
    /// The first of the neighbouring steps that show the same picture in the same way.
    size_t firstAlike(size_t step) const;
    /// The next step with another picture; steps.size() for none.
    size_t nextOther(size_t step) const;
};
using SharedSimulation = std::shared_ptr<const SimulatedDay>;

/// Not for the window's thread: a day has thousands of steps.
SharedSimulation simulatedDayOf(const SharedDevice &device, QDate date, domain::Instant now);
