// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/component.h"
#include "core/domain/zone.h"

namespace calendar {

/// A zone in its own words, from an instant on: every change of the clock that is known, as a yearly rule
/// where it is one.
Component vtimezoneOf(const domain::Zone &zone, domain::Instant from);

} // namespace calendar
