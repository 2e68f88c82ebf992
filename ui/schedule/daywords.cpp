// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/daywords.h"

#include "core/domain/datewords.h"
#include "ui/models/devicewords.h"
#include "ui/schedule/gridlabels.h"

#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

domain::ClockTime clockTime(const domain::Zone &zone, domain::Instant instant)
{
    const domain::LocalTime time = zone.localTime(instant);
    const auto sinceMidnight = time - std::chrono::floor<std::chrono::days>(time);
    return std::chrono::duration_cast<domain::ClockTime>(sinceMidnight);
}

std::chrono::seconds seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time);
}

/// Whether the hours of an app, the night or the dim hours end there. Dim hours that the night cuts short do
/// not end, they give way.
bool isEndOfWindow(const domain::Plan &plan, domain::Instant instant)
{
    const auto endsThere = [instant](const domain::Spans &windows) {
        return std::ranges::find(windows, instant, &domain::Span::to) != windows.end();
    };
    const bool isNightNext = std::ranges::find(plan.night, instant, &domain::Span::from) != plan.night.end();
    return endsThere(plan.night) || (endsThere(plan.dim) && !isNightNext) ||
           std::ranges::any_of(
               plan.apps, [&](const domain::AppPlan &app) { return app.enabled && endsThere(app.active); });
}

} // namespace

QString DayWords::time(const domain::Zone &zone, domain::Instant instant)
{
    return domain::timeWords(clockTime(zone, instant), QLocale());
}

domain::Instant DayWords::lastOf(const domain::Zone &zone, domain::Instant end)
{
    return clockTime(zone, end) == domain::ClockTime::zero() ? end : end - 1min;
}

QString DayWords::stretch(const DayContent &day, const domain::Span &span)
{
    const domain::Zone &zone = day.device->rules.zone();
    const domain::Instant end = isEndOfWindow(day.plan, span.to) ? lastOf(zone, span.to) : span.to;
    return tr("%1 – %2", "two times").arg(time(zone, span.from), time(zone, end));
}

QString DayWords::window(const DayContent &day, const domain::Span &span)
{
    if (span == day.span)
        return tr("all day");
    const domain::Zone &zone = day.device->rules.zone();
    const int last =
        span.to == day.span.to ? minutesOfDay : static_cast<int>(clockTime(zone, span.to - 1min).count());
    return GridLabels::stretch(static_cast<int>(clockTime(zone, span.from).count()), last);
}

QString DayWords::windows(const DayContent &day, const domain::Spans &spans)
{
    if (spans.empty())
        return tr("not on this day");
    QStringList parts;
    for (const domain::Span &span : spans)
        parts.append(window(day, span));
    return parts.join(QStringLiteral(", "));
}

QString DayWords::summary(const DayContent &day)
{
    QString gaps = tr("no gaps");
    if (!day.gaps.empty()) {
        std::chrono::milliseconds length{0};
        for (const domain::Span &gap : day.gaps)
            length += gap.to - gap.from;
        gaps =
            tr("%n gaps, %1", "how many, and how long they are together", static_cast<int>(day.gaps.size()))
                .arg(DeviceWords::duration(seconds(length)));
    }
    const auto fullest = std::ranges::max_element(day.activity, {}, &domain::Activity::loop);
    if (fullest == day.activity.end() || fullest->loop.count() == 0)
        return gaps;
    if (day.activity.size() == 1)
        return tr("%1 · loop %2", "gaps, and the length of the rotation")
            .arg(gaps, DeviceWords::duration(fullest->loop));
    return tr("%1 · most crowded %2, loop %3", "gaps, two times, the length of the rotation then")
        .arg(gaps, stretch(day, fullest->span), DeviceWords::duration(fullest->loop));
}

QString DayWords::gap(const DayContent &day, const domain::Span &span)
{
    return tr("%1: nothing to show, so the default picture", "two times").arg(stretch(day, span));
}

QString DayWords::crowd(const DayContent &day, const domain::Activity &activity)
{
    return tr("%1: %n apps, one round takes %2", "two times", activity.apps)
        .arg(stretch(day, activity.span), DeviceWords::duration(activity.loop));
}

QString DayWords::hour(const domain::Zone &zone, const domain::HourActivity &hour)
{
    const QString apps = hour.fewest == hour.most ? tr("%n apps", nullptr, hour.most)
                                                  : tr("%1 to %n apps", nullptr, hour.most).arg(hour.fewest);
    const QString begin =
        tr("%1 – %2", "two times").arg(time(zone, hour.hour.span.from), time(zone, hour.hour.span.to));
    if (hour.hasGap)
        return tr("%1: %2, at times nothing to show", "an hour, how many apps").arg(begin, apps);
    if (hour.longestLoop.count() == 0)
        return tr("%1: %2", "an hour, how many apps").arg(begin, apps);
    return tr("%1: %2, one round takes up to %3", "an hour, how many apps, a length of time")
        .arg(begin, apps, DeviceWords::duration(hour.longestLoop));
}

QString DayWords::active(const domain::Activity &activity)
{
    switch (activity.reason) {
    case domain::Reason::Night:
        return tr("the night app alone");
    case domain::Reason::Pinned:
        return tr("the pinned app alone");
    case domain::Reason::Default:
        return tr("dark");
    case domain::Reason::Rotation:
    case domain::Reason::Interstitial:
        break;
    }
    return tr("%n apps", nullptr, activity.apps);
}

QString DayWords::length(const DayContent &day)
{
    const auto length = day.span.to - day.span.from;
    if (day.isEmpty())
        return tr("The clocks of this zone leave this date out.");
    if (length == 24h)
        return {};
    return tr("This day lasts %1, for the clock changes.").arg(DeviceWords::duration(seconds(length)));
}
