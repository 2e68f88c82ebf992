// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/zone.h"

#include <QString>

#include <optional>

namespace commands {

/// Whether this is an instant in ISO 8601, in whatever zone.
bool isInstant(const QString &text);

/// ISO 8601 to an instant; without an offset it is wall-clock time of the zone.
std::optional<domain::Instant> instantFrom(const QString &text, const domain::Zone &zone);

/// ISO 8601 with the zone's offset.
QString isoText(domain::Instant instant, const domain::Zone &zone);

} // namespace commands
