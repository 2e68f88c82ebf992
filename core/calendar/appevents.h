// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/component.h"
#include "core/domain/rules.h"

#include <QLocale>

#include <vector>

namespace calendar {

/// When and for whom events are written.
struct EventContext
{
    domain::Instant stamp;
    QLocale locale; ///< of the descriptions
    /// Days on which the clock changes are told one by one until here.
    domain::Instant foreseen;
};

/// The schedule of one app as events: a recurring one for each stretch of its hours, and single ones for
/// dates on which a change of the clock makes the stretch another. None for a schedule that never comes.
std::vector<Component> eventsOf(const domain::DeviceRules &rules, int app, const EventContext &context);

} // namespace calendar
