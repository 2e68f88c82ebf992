// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <vector>

namespace domain {

/// Sorted, disjoint, not touching, none empty. The functions below keep it so.
using Spans = std::vector<Span>;

/// Adds a span that begins no earlier than the last one; joins the two where they touch or overlap.
void append(Spans &spans, const Span &next);

/// All that lies in any of the spans, whatever their order.
Spans joined(std::vector<Span> spans);

/// What of `spans` lies in none of `holes`.
Spans without(const Spans &spans, const Spans &holes);

/// Whether the instant lies in one of them.
bool contains(const Spans &spans, Instant instant);

} // namespace domain
