// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/spans.h"

#include <algorithm>

namespace domain {

void append(Spans &spans, const Span &next)
{
    if (next.from >= next.to)
        return;
    if (!spans.empty() && next.from <= spans.back().to)
        spans.back().to = std::max(spans.back().to, next.to);
    else
        spans.push_back(next);
}

Spans joined(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    Spans result;
    for (const Span &span : spans)
        append(result, span);
    return result;
}

Spans without(const Spans &spans, const Spans &holes)
{
    Spans result;
    auto hole = holes.begin();
    for (const Span &span : spans) {
        Instant from = span.from;
        while (hole != holes.end() && hole->to <= from)
            ++hole;
        // A hole may reach into the next span as well, so it is left behind only once it ends before one.
        for (auto inner = hole; inner != holes.end() && inner->from < span.to; ++inner) {
            append(result, {from, inner->from});
            from = std::max(from, inner->to);
        }
        append(result, {from, span.to});
    }
    return result;
}

bool contains(const Spans &spans, Instant instant)
{
    const auto after = std::ranges::upper_bound(spans, instant, {}, &Span::from);
    return after != spans.begin() && instant < std::prev(after)->to;
}

} // namespace domain
