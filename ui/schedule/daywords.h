// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/daycontent.h"

#include <QCoreApplication>

/// What is to be said of a date of a device: how many apps are active, gaps and crowds, its clock.
class DayWords final
{
    Q_DECLARE_TR_FUNCTIONS(DayWords)

public:
    /// "07:00" by the zone's clock.
    static QString time(const domain::Zone &zone, domain::Instant instant);
    /// The instant to tell as the end of a window, which shows through its last minute: that minute, or the
    /// midnight that it reaches.
    static domain::Instant lastOf(const domain::Zone &zone, domain::Instant end);
    /// "07:00 – 10:00", told by the windows around it: 10:00 is the last minute of one, or the first of the
    /// next.
    static QString stretch(const DayContent &day, const domain::Span &span);
    /// "07:00 – 10:00" as it was typed, the last minute told; "all day"
    static QString window(const DayContent &day, const domain::Span &span);
    /// "07:00 – 10:00, 18:00 – 20:00"; "not on this day"
    static QString windows(const DayContent &day, const domain::Spans &spans);
    /// "no gaps · most crowded 18:00 – 20:00, loop 2 min 45 s"
    static QString summary(const DayContent &day);
    /// "02:00 – 06:00: nothing to show, so the default picture"
    static QString gap(const DayContent &day, const domain::Span &span);
    /// "18:00 – 20:00: 11 apps, one round takes 2 min 45 s"
    static QString crowd(const DayContent &day, const domain::Activity &activity);
    /// "18:00: 3 to 5 apps, one round takes 2 min 45 s"
    static QString hour(const domain::Zone &zone, const domain::HourActivity &hour);
    /// "3 apps", or what else the device shows
    static QString active(const domain::Activity &activity);
    /// How long a date is that has not 24 hours; '' for every other.
    static QString length(const DayContent &day);
};
