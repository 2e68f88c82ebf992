// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/simulatedday.h"

#include <QCoreApplication>

/// What is to be said of one moment of a simulated date.
class SimulationWords final
{
    Q_DECLARE_TR_FUNCTIONS(SimulationWords)

public:
    /// "09:41:07"
    static QString moment(const SimulatedDay &day, domain::Instant at);
    /// Name of what a step shows.
    static QString name(const SimulatedDay &day, const domain::Step &step);
    /// "In the rotation", "Pinned": why it is shown.
    static QString reason(const SimulatedDay &day, const domain::Step &step);
    /// "For 15 s, until 10:00:15"
    static QString stay(const SimulatedDay &day, size_t step);
    /// "Night until 06:00 · brightness 3 % (level 1)"
    static QString light(const SimulatedDay &day, domain::Instant at, const domain::Step &step);
    /// "Clock · 15 s"
    static QString upcoming(const SimulatedDay &day, size_t step);
};
