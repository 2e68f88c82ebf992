// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

/// Instants on a line of pixels.
struct TimeAxis
{
    domain::Span shown;
    double left = 0;
    double width = 0;

    bool isEmpty() const { return shown.from >= shown.to || width <= 0; }
    double xOf(domain::Instant instant) const
    {
        return left + width * static_cast<double>((instant - shown.from).count()) /
                          static_cast<double>((shown.to - shown.from).count());
    }
    domain::Instant instantAt(double x) const
    {
        const double share = (x - left) / width;
        return shown.from + domain::Instant::duration(static_cast<qint64>(
                                share * static_cast<double>((shown.to - shown.from).count())));
    }
};
