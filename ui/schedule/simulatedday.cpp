// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/simulatedday.h"

#include "core/domain/clockchange.h"
#include "ui/schedule/weekdates.h"

#include <algorithm>

namespace {

constexpr int stepsAtOnce = 512;

bool isAlike(const domain::Step &one, const domain::Step &other)
{
    return one.app == other.app && one.reason == other.reason && one.brightness == other.brightness;
}

void play(SimulatedDay &day, const domain::Span &span)
{
    int cursor = day.device->device().lastAppIndex;
    domain::Instant from = span.from;
    while (from < span.to) {
        for (const domain::TimedStep &timed :
             domain::simulate(day.device->rules, cursor, from, stepsAtOnce, day.device->pictureTest())) {
            if (timed.at >= span.to)
                return;
            day.steps.push_back(timed);
        }
        const domain::TimedStep &last = day.steps.back();
        cursor = last.step.cursor;
        from = last.at + std::chrono::seconds(std::max(last.step.dwellSeconds, 1));
    }
}

} // namespace

size_t SimulatedDay::stepAt(domain::Instant instant) const
{
    const auto after = std::ranges::upper_bound(steps, instant, {}, &domain::TimedStep::at);
    return after == steps.begin() ? 0 : static_cast<size_t>(after - steps.begin()) - 1;
}

domain::Instant SimulatedDay::endOf(size_t step) const
{
    return step + 1 < steps.size() ? steps[step + 1].at : span.to;
}

size_t SimulatedDay::firstAlike(size_t step) const
{
    while (step > 0 && isAlike(steps[step - 1].step, steps[step].step))
        --step;
    return step;
}

size_t SimulatedDay::nextOther(size_t step) const
{
    const domain::Step &shown = steps[step].step;
    while (step < steps.size() && isAlike(steps[step].step, shown))
        ++step;
    return step;
}

SharedSimulation simulatedDayOf(const SharedDevice &device, QDate date, domain::Instant now)
{
    auto day = std::make_shared<SimulatedDay>();
    day->device = device;
    day->date = date;
    const domain::LocalDay local = domain::localDay(device->rules.zone(), localDate(date));
    if (local.spans.empty())
        return day;
    day->span = {local.spans.front().from, local.spans.back().to};
    day->night = domain::nightSpans(device->rules.night(), device->rules.zone(), day->span);
    day->dim = domain::dimSpans(device->rules.night(), device->rules.zone(), day->span);
    const domain::Instant turn = std::clamp(now, day->span.from, day->span.to);
    play(*day, {day->span.from, turn});
    play(*day, {turn, day->span.to});
    return day;
}
