// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/airtime.h"

#include "core/domain/rules.h"

#include <algorithm>

namespace domain {

namespace {

using std::chrono::milliseconds;

/// The instants within a span at which an answer of the rules may change, in order.
std::vector<Instant> changesOf(const DeviceRules &rules, const Span &span)
{
    std::vector<Instant> changes;
    const auto add = [&changes](const Spans &spans) {
        for (const Span &one : spans)
            changes.insert(changes.end(), {one.from, one.to});
    };
    for (int app = 0; app < rules.appCount(); ++app) {
        if (rules.device().apps[app].enabled)
            add(activeSpans(rules.schedule(app), rules.zone(), span));
    }
    add(nightSpans(rules.night(), rules.zone(), span));
    add(dimSpans(rules.night(), rules.zone(), span));
    std::ranges::sort(changes);
    const auto repeated = std::ranges::unique(changes);
    changes.erase(repeated.begin(), repeated.end());
    return changes;
}

/// The steps of a rotation, each worked out once for as long as no rule changes its answer.
class RememberedSteps final
{
public:
    RememberedSteps(const DeviceRules &rules, const Span &span, const HasPicture &hasPicture)
        : m_rules(rules), m_hasPicture(hasPicture), m_changes(changesOf(rules, span)),
          m_next(m_changes.begin()), m_steps(static_cast<size_t>(rotationLength(rules)))
    {}

    /// The instants must not go back.
    Step after(int cursor, Instant at)
    {
        for (; m_next != m_changes.end() && *m_next <= at; ++m_next)
            ++m_age;
        if (cursor < 0 || cursor >= static_cast<int>(m_steps.size()))
            return nextStep(m_rules, cursor, at, m_hasPicture);
        Remembered &known = m_steps[static_cast<size_t>(cursor)];
        if (known.age != m_age)
            known = {m_age, nextStep(m_rules, cursor, at, m_hasPicture)};
        return known.step;
    }

private:
    struct Remembered
    {
        int age = -1; ///< changes that had passed
        Step step;
    };

    const DeviceRules &m_rules;
    const HasPicture &m_hasPicture;
    std::vector<Instant> m_changes;
    std::vector<Instant>::const_iterator m_next;
    int m_age = 0;
    std::vector<Remembered> m_steps; ///< by the cursor before them
};

void addShowing(std::vector<Showing> &showings, const Showing &next)
{
    if (!showings.empty()) {
        Showing &last = showings.back();
        if (last.app == next.app && last.reason == next.reason && last.brightness == next.brightness) {
            last.span.to = next.span.to;
            return;
        }
    }
    showings.push_back(next);
}

} // namespace

double Airtime::share(milliseconds time) const
{
    return span.from < span.to
               ? static_cast<double>(time.count()) / static_cast<double>((span.to - span.from).count())
               : 0;
}

const Showing *Airtime::at(Instant instant) const
{
    const auto from = [](const Showing &showing) { return showing.span.from; };
    const auto after = std::ranges::upper_bound(showings, instant, {}, from);
    return after != showings.begin() && instant < span.to ? &*std::prev(after) : nullptr;
}

std::optional<Airtime> airtimeOf(const DeviceRules &rules, int cursor, const Span &span,
                                 const HasPicture &hasPicture, const IsCancelled &isCancelled)
{
    constexpr int stepsBetweenAsking = 4096;
    Airtime airtime;
    airtime.span = span;
    airtime.apps.resize(static_cast<size_t>(rules.appCount()));
    RememberedSteps steps(rules, span, hasPicture);
    for (Instant at = span.from; at < span.to;) {
        if (isCancelled && airtime.steps % stepsBetweenAsking == 0 && isCancelled())
            return std::nullopt;
        const Step step = steps.after(cursor, at);
        const Instant next = at + std::chrono::seconds(std::max(step.dwellSeconds, 1));
        const Span shown{at, std::min(next, span.to)};
        (step.app < 0 ? airtime.defaultPicture : airtime.apps[static_cast<size_t>(step.app)]) +=
            shown.to - shown.from;
        addShowing(airtime.showings, {shown, step.app, step.reason, step.brightness});
        ++airtime.steps;
        cursor = step.cursor;
        at = next;
    }
    airtime.cursor = cursor;
    return airtime;
}

} // namespace domain
