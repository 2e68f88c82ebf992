// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/devicewords.h"

#include "core/domain/brightness.h"
#include "core/domain/datewords.h"
#include "ui/delegates/timetext.h"
#include "ui/models/appstatus.h"
#include "ui/models/hourstext.h"

#include <QLocale>

namespace {

constexpr int mostCounted = 500;
constexpr int namedNext = 3;

QDateTime inZone(const QTimeZone &zone, domain::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
}

std::chrono::seconds secondsUntil(domain::Instant then, domain::Instant now)
{
    return std::max(std::chrono::ceil<std::chrono::seconds>(then - now), std::chrono::seconds(0));
}

} // namespace

QString DeviceWords::since(const DevicePlayback &playback)
{
    if (!playback.isServed())
        return tr("If it asked now");
    const domain::LocalTime time = playback.device()->rules.zone().localTime(playback.since());
    return tr("Showing since %1").arg(domain::secondWords(time, QLocale()));
}

QString DeviceWords::showing(const DevicePlayback &playback)
{
    const QString name = nameOf(*playback.device(), playback.step().app);
    const QString reason = reasonText(playback.step());
    return reason.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, reason);
}

QString DeviceWords::next(const DevicePlayback &playback, domain::Instant now)
{
    const std::vector<domain::TimedStep> steps = playback.upcoming(namedNext);
    if (steps.empty() || steps.front().step.app == playback.step().app)
        return {};
    QStringList names;
    for (const domain::TimedStep &timed : steps) {
        const QString name =
            QStringLiteral("<b>%1</b>").arg(nameOf(*playback.device(), timed.step.app).toHtmlEscaped());
        const QString wait = duration(secondsUntil(timed.at, now));
        names.append(names.isEmpty() ? tr("%1 in %2", "an app and when it comes").arg(name, wait) : name);
    }
    return tr("then %1").arg(names.join(QStringLiteral(", ")));
}

QString DeviceWords::loop(const DevicePlayback &playback)
{
    using domain::Reason;
    const Reason reason = playback.step().reason;
    if (reason != Reason::Rotation && reason != Reason::Interstitial)
        return {};
    const std::vector<domain::TimedStep> steps = playback.upcoming(mostCounted);
    std::chrono::seconds length{playback.step().dwellSeconds};
    int count = 1;
    for (const domain::TimedStep &timed : steps) {
        if (timed.step.cursor == playback.step().cursor)
            return tr("Loop of %n pictures, %1", nullptr, count).arg(duration(length));
        ++count;
        length += std::chrono::seconds(timed.step.dwellSeconds);
    }
    return tr("Loop of more than %n pictures", nullptr, mostCounted);
}

QString DeviceWords::brightness(const DevicePlayback &playback, domain::Instant now)
{
    const domain::DeviceRules &rules = playback.device()->rules;
    const domain::LocalTime time = rules.zone().localTime(now);
    const int percent = rules.night().brightness(time);
    const int level = domain::brightnessLevel(percent, domain::brightnessScaleOf(rules.device()));
    switch (rules.night().light(time)) {
    case domain::Light::Night:
        return tr("Night: brightness %1 % (level %2)").arg(percent).arg(level);
    case domain::Light::Dim:
        return tr("Dim: brightness %1 % (level %2)").arg(percent).arg(level);
    case domain::Light::Day:
        break;
    }
    return tr("Brightness %1 % (level %2)").arg(percent).arg(level);
}

QString DeviceWords::windows(const DeviceSnapshot &device)
{
    const auto text = [](const std::optional<domain::DayWindow> &hours) {
        return HoursText::window(domain::clockText(hours->first), domain::clockText(hours->last));
    };
    const auto &night = device.rules.night().nightHours();
    const auto &dim = device.rules.night().dimHours();
    if (night && dim)
        return tr("Dim from %1, night %2").arg(domain::timeWords(dim->first, QLocale()), text(night));
    if (night)
        return tr("Night %1").arg(text(night));
    return dim ? tr("Dim %1").arg(text(dim)) : QString();
}

QString DeviceWords::zone(const DeviceSnapshot &device, domain::Instant now)
{
    const domain::ZoneChoice &choice = device.rules.zoneChoice();
    const QString name = QString::fromUtf8(choice.zone.id());
    const QTimeZone here = QTimeZone::systemTimeZone();
    if (choice.source == domain::ZoneSource::Fallback)
        return tr("No time zone of its own: this computer's, %1").arg(name);
    const QDateTime there = inZone(choice.zone, now);
    if (there.offsetFromUtc() == inZone(here, now).offsetFromUtc())
        return choice.source == domain::ZoneSource::Location ? tr("%1, by its location").arg(name) : name;
    return tr("%1: there it is %2, unlike on this computer")
        .arg(name, QLocale().toString(there.time(), clockFormat()));
}

QString DeviceWords::duration(std::chrono::seconds length)
{
    const auto minutes = length.count() / 60;
    const auto seconds = length.count() % 60;
    if (minutes == 0)
        return tr("%1 s").arg(seconds);
    if (minutes >= 60)
        return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return seconds == 0 ? tr("%1 min").arg(minutes) : tr("%1 min %2 s").arg(minutes).arg(seconds);
}

QString DeviceWords::nameOf(const DeviceSnapshot &device, int app)
{
    if (app < 0)
        return tr("the default picture");
    return device.app(app).displayName();
}

QString DeviceWords::reasonText(const domain::Step &step)
{
    switch (step.reason) {
    case domain::Reason::Pinned:
        return tr("pinned");
    case domain::Reason::Night:
        return tr("for the night");
    case domain::Reason::Interstitial:
        return tr("between the others");
    case domain::Reason::Default:
    case domain::Reason::Rotation:
        break;
    }
    return {};
}
