// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/appstatus.h"

#include "core/domain/schedule.h"
#include "ui/delegates/timetext.h"

#include <QLocale>

namespace {

struct AppStatusText
{
    Q_DECLARE_TR_FUNCTIONS(AppStatusText)
};

QDateTime inZone(const domain::Zone &zone, domain::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone.timeZone());
}

QString whySentence(domain::Inactivity why)
{
    switch (why) {
    case domain::Inactivity::OutsideHours:
        return AppStatusText::tr("Now is outside its hours.");
    case domain::Inactivity::OtherWeekday:
        return AppStatusText::tr("Today is none of its weekdays.");
    case domain::Inactivity::BeforeStart:
        return AppStatusText::tr("Its first day is still to come.");
    case domain::Inactivity::AfterEnd:
        return AppStatusText::tr("Its last day is past.");
    case domain::Inactivity::SkippedPeriod:
        return AppStatusText::tr("Its recurrence leaves this day out.");
    case domain::Inactivity::OtherDate:
        return AppStatusText::tr("Its recurrence is on another date.");
    case domain::Inactivity::NeverMatches:
        return AppStatusText::tr("Its recurrence is not a valid one, so it is never shown.");
    }
    Q_UNREACHABLE();
}

AppStatus waiting(const DeviceSnapshot &device, const domain::ScheduleRule &rule, domain::Inactivity why,
                  domain::Instant now)
{
    const domain::Spans next = domain::nextOccurrences(rule, device.rules.zone(), now, 1);
    if (next.empty())
        return {AppStatus::Kind::Never, AppStatusText::tr("never again"), whySentence(why)};
    const QString time = deviceTimeText(device.rules.zone(), next.front().from, now);
    return {AppStatus::Kind::Waiting, AppStatusText::tr("from %1", "a time of day or a weekday").arg(time),
            AppStatusText::tr("%1 It is next active from %2.").arg(whySentence(why), time)};
}

QString faultWord(frames::PictureFault fault)
{
    switch (fault) {
    case frames::PictureFault::None:
        break;
    case frames::PictureFault::Missing:
        return AppStatusText::tr("no picture");
    case frames::PictureFault::Empty:
        return AppStatusText::tr("empty", "an app whose last render had nothing to show");
    case frames::PictureFault::Unreadable:
        return AppStatusText::tr("damaged", "a picture");
    case frames::PictureFault::TooManyBytes:
    case frames::PictureFault::TooManyPixels:
        return AppStatusText::tr("too large", "a picture");
    }
    return AppStatusText::tr("active");
}

} // namespace

AppStatus AppStatus::of(const DeviceSnapshot &device, int app, domain::Instant now)
{
    if (!device.app(app).enabled)
        return {Kind::Disabled, AppStatusText::tr("disabled"), AppStatusText::tr("It is disabled.")};
    const frames::PictureFault fault = device.picture(app).fault;
    const QString word = faultWord(fault);
    if (fault != frames::PictureFault::None)
        return {Kind::NoPicture, word, frames::faultSentence(fault, device.app(app), device.device().type)};
    const domain::ScheduleRule &rule = device.rules.schedule(app);
    const auto why = rule.whyNotActive(device.rules.zone().localTime(now));
    return why ? waiting(device, rule, *why, now) : AppStatus{Kind::Active, word, {}};
}

std::vector<DayShare> activeToday(const DeviceSnapshot &device, int app, domain::Instant now)
{
    const domain::Zone &zone = device.rules.zone();
    const auto today = std::chrono::floor<std::chrono::days>(zone.localTime(now));
    const domain::Span day{zone.instantOf(today), zone.instantOf(today + std::chrono::days(1))};
    const double length = static_cast<double>((day.to - day.from).count());
    std::vector<DayShare> shares;
    for (const domain::Span &span : domain::activeSpans(device.rules.schedule(app), zone, day))
        shares.push_back({static_cast<double>((span.from - day.from).count()) / length,
                          static_cast<double>((span.to - day.from).count()) / length});
    return shares;
}

QString deviceTimeText(const domain::Zone &zone, domain::Instant instant, domain::Instant now)
{
    const QDateTime time = inZone(zone, instant);
    const qint64 days = inZone(zone, now).date().daysTo(time.date());
    const QLocale locale;
    const QString clock = locale.toString(time.time(), clockFormat());
    if (days == 0)
        return clock;
    if (days > 0 && days < 7)
        return QStringLiteral("%1 %2").arg(
            locale.standaloneDayName(time.date().dayOfWeek(), QLocale::ShortFormat), clock);
    return QStringLiteral("%1 %2").arg(locale.toString(time.date(), QLocale::ShortFormat), clock);
}
