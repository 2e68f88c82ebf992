// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/daywords.h"

#include "core/domain/datewords.h"
#include "ui/models/devicewords.h"
#include "ui/schedule/gridlabels.h"

#include <QLocale>

#include <algorithm>

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

} // namespace

QString DayWords::time(const domain::Zone &zone, domain::Instant instant)
{
    return domain::timeWords(clockTime(zone, instant), QLocale());
}

QString DayWords::stretch(const domain::Zone &zone, const domain::Span &span)
{
    return tr("%1 – %2", "two times").arg(time(zone, span.from), time(zone, span.to));
}

QString DayWords::window(const DayContent &day, const domain::Span &span)
{
    using namespace std::chrono_literals;
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
    const domain::Zone &zone = day.device->rules.zone();
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
        .arg(gaps, stretch(zone, fullest->span), DeviceWords::duration(fullest->loop));
}

QString DayWords::gap(const domain::Zone &zone, const domain::Span &span)
{
    return tr("%1: nothing to show, so the default picture", "two times").arg(stretch(zone, span));
}

QString DayWords::crowd(const domain::Zone &zone, const domain::Activity &activity)
{
    return tr("%1: %n apps, one round takes %2", "two times", activity.apps)
        .arg(stretch(zone, activity.span), DeviceWords::duration(activity.loop));
}

QString DayWords::hour(const domain::Zone &zone, const domain::HourActivity &hour)
{
    const QString apps = hour.fewest == hour.most ? tr("%n apps", nullptr, hour.most)
                                                  : tr("%1 to %n apps", nullptr, hour.most).arg(hour.fewest);
    const QString begin = stretch(zone, hour.hour.span);
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
    using namespace std::chrono_literals;
    const auto length = day.span.to - day.span.from;
    if (day.isEmpty())
        return tr("The clocks of this zone leave this date out.");
    if (length == 24h)
        return {};
    return tr("This day lasts %1, for the clock changes.").arg(DeviceWords::duration(seconds(length)));
}
