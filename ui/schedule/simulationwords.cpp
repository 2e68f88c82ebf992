// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/simulationwords.h"

#include "core/domain/datewords.h"
#include "ui/models/devicewords.h"
#include "ui/schedule/daywords.h"

#include <algorithm>

namespace {

/// The end of the span that an instant lies in.
std::optional<domain::Instant> endAround(const domain::Spans &spans, domain::Instant at)
{
    const auto found = std::ranges::find_if(
        spans, [at](const domain::Span &span) { return at >= span.from && at < span.to; });
    return found == spans.end() ? std::nullopt : std::optional(found->to);
}

/// The time to tell as the end of dim hours; the night may cut them short.
QString dimUntil(const SimulatedDay &day, domain::Instant end)
{
    const domain::Zone &zone = day.device->rules.zone();
    const bool isNightNext = std::ranges::find(day.night, end, &domain::Span::from) != day.night.end();
    return DayWords::time(zone, isNightNext ? end : DayWords::lastOf(zone, end));
}

std::chrono::seconds between(domain::Instant from, domain::Instant to)
{
    return std::chrono::duration_cast<std::chrono::seconds>(to - from);
}

} // namespace

QString SimulationWords::name(const SimulatedDay &day, const domain::Step &step)
{
    if (step.app < 0)
        return step.brightness == 0 ? tr("Dark") : tr("The default picture");
    return day.device->app(step.app).displayName();
}

QString SimulationWords::reason(const SimulatedDay &day, const domain::Step &step)
{
    switch (step.reason) {
    case domain::Reason::Rotation:
        return tr("In the rotation, place %1 of %2").arg(step.app + 1).arg(day.device->rules.appCount());
    case domain::Reason::Interstitial:
        return tr("Between two others of the rotation");
    case domain::Reason::Pinned:
        return tr("Pinned to the device");
    case domain::Reason::Night:
        return tr("The night app");
    case domain::Reason::Default:
        break;
    }
    return step.brightness == 0 ? tr("The brightness is 0.") : tr("No app has anything to show.");
}

QString SimulationWords::stay(const SimulatedDay &day, size_t step)
{
    const domain::Instant from = day.steps[day.firstAlike(step)].at;
    const size_t next = day.nextOther(step);
    const domain::Instant until = next < day.steps.size() ? day.steps[next].at : day.span.to;
    return tr("For %1, until %2", "how long, a time")
        .arg(DeviceWords::duration(between(from, until)), moment(day, until));
}

QString SimulationWords::light(const SimulatedDay &day, domain::Instant at, const domain::Step &step)
{
    const domain::Zone &zone = day.device->rules.zone();
    const int level =
        domain::brightnessLevel(step.brightness, domain::brightnessScaleOf(day.device->device()));
    const QString brightness = tr("brightness %1 % (level %2)").arg(step.brightness).arg(level);
    const auto night = endAround(day.night, at);
    const auto dim = endAround(day.dim, at);
    if (night)
        return tr("Night until %1 · %2", "a time, the brightness")
            .arg(DayWords::time(zone, DayWords::lastOf(zone, *night)), brightness);
    if (dim)
        return tr("Dim until %1 · %2", "a time, the brightness").arg(dimUntil(day, *dim), brightness);
    return tr("Day · %1", "the brightness").arg(brightness);
}

QString SimulationWords::upcoming(const SimulatedDay &day, size_t step)
{
    const size_t next = day.nextOther(step);
    const domain::Instant until = next < day.steps.size() ? day.steps[next].at : day.span.to;
    return tr("%1 · %2", "an app, how long it stays")
        .arg(name(day, day.steps[step].step), DeviceWords::duration(between(day.steps[step].at, until)));
}

QString SimulationWords::moment(const SimulatedDay &day, domain::Instant at)
{
    return domain::secondWords(day.device->rules.zone().localTime(at), QLocale());
}
