// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/zone.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace domain {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using namespace std::chrono_literals;
using Stretches = std::vector<Zone::Stretch>;

/// The time in which nearly every question falls, read once a zone. Outside of it the system is asked.
constexpr Span knownSpan{std::chrono::sys_days(2000y / 1 / 1), std::chrono::sys_days(2060y / 1 / 1)};

QDateTime dateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

seconds offsetAt(const QTimeZone &zone, Instant instant)
{
    return seconds(zone.offsetFromUtc(dateTime(instant)));
}

/// QTimeZone::transitions() of Qt 6.4 ends at the last transition that the zone's file lists (2037) and
/// forgets the rule for the time after; asking one by one from a moment later gets round that.
Stretches readStretches(const QTimeZone &zone, const Span &span)
{
    Stretches result;
    if (span.from >= span.to)
        return result;
    result.push_back({span, offsetAt(zone, span.from)});
    for (Instant asked = span.from;;) {
        const QDateTime next = zone.nextTransition(dateTime(asked)).atUtc;
        if (!next.isValid())
            break;
        const Instant at{milliseconds(next.toMSecsSinceEpoch())};
        if (at >= span.to || at < asked)
            break;
        asked = at + 1ms;
        const seconds offset = offsetAt(zone, at);
        if (offset == result.back().offset)
            continue;
        result.back().span.to = at;
        result.push_back({{at, span.to}, offset});
    }
    return result;
}

/// The known stretches of a zone; every device of a zone shares them.
std::shared_ptr<const Stretches> knownStretches(const QTimeZone &zone)
{
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const Stretches>> known;
    const QMutexLocker lock(&mutex);
    auto &stretches = known[zone.id()];
    if (!stretches)
        stretches = std::make_shared<const Stretches>(readStretches(zone, knownSpan));
    return stretches;
}

auto stretchAt(const Stretches &stretches, Instant instant)
{
    const auto from = [](const Zone::Stretch &stretch) { return stretch.span.from; };
    return std::prev(std::ranges::upper_bound(stretches, instant, {}, from));
}

/// Names without a slash that the IANA database has. QTimeZone takes any word for a POSIX rule ("None" and
/// "EDT" are valid zones to it), so these are told apart by name.
constexpr std::array plainZones{
    "CET",       "CST6CDT", "Cuba",    "EET",   "EST",       "EST5EDT",   "Egypt",    "Eire",     "GB",
    "GB-Eire",   "GMT",     "GMT+0",   "GMT-0", "GMT0",      "Greenwich", "HST",      "Hongkong", "Iceland",
    "Iran",      "Israel",  "Jamaica", "Japan", "Kwajalein", "Libya",     "MET",      "MST",      "MST7MDT",
    "NZ",        "NZ-CHAT", "Navajo",  "PRC",   "PST8PDT",   "Poland",    "Portugal", "ROC",      "ROK",
    "Singapore", "Turkey",  "UCT",     "UTC",   "Universal", "W-SU",      "WET",      "Zulu",
};

struct ZoneProblem
{
    Q_DECLARE_TR_FUNCTIONS(ZoneProblem)
};

} // namespace

Zone::Zone(const QTimeZone &zone)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc()), m_known(knownStretches(m_zone))
{}

LocalTime Zone::localTime(Instant instant) const
{
    const bool isKnown = instant >= knownSpan.from && instant < knownSpan.to;
    const seconds offset = isKnown ? stretchAt(*m_known, instant)->offset : offsetAt(m_zone, instant);
    return LocalTime(instant.time_since_epoch() + offset);
}

Instant Zone::instantOf(LocalTime time) const
{
    // Offsets stay within a day, so the instant lies within two around the same figures in UTC.
    const Instant asUtc(time.time_since_epoch());
    for (const Stretch &stretch : stretches({asUtc - 48h, asUtc + 48h})) {
        const Instant instant = asUtc - stretch.offset;
        if (instant < stretch.span.to)
            return std::max(instant, stretch.span.from);
    }
    Q_UNREACHABLE();
}

std::vector<Zone::Stretch> Zone::stretches(const Span &span) const
{
    if (span.from >= span.to)
        return {};
    if (span.from < knownSpan.from || span.to > knownSpan.to)
        return readStretches(m_zone, span);
    const auto first = stretchAt(*m_known, span.from);
    const auto last = stretchAt(*m_known, span.to - 1ms);
    Stretches result(first, std::next(last));
    result.front().span.from = span.from;
    result.back().span.to = span.to;
    return result;
}

bool isIanaZone(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9][A-Za-z0-9_+-]*)*\\z"));
    if (!pattern.match(name).hasMatch())
        return false;
    if (!name.contains(u'/'))
        return std::ranges::any_of(plainZones, [&](const char *one) { return name == QLatin1String(one); });
    return QTimeZone(name.toLatin1()).isValid();
}

ZoneChoice zoneOf(const Device &device, const QTimeZone &fallback)
{
    ZoneChoice choice;
    const auto take = [&choice](const std::optional<QString> &name, ZoneSource source) {
        if (!name)
            return false;
        if (!isIanaZone(*name)) {
            choice.refused.append({source, *name});
            return false;
        }
        choice.zone = QTimeZone(name->toLatin1());
        choice.source = source;
        return true;
    };
    if (take(device.timezone, ZoneSource::Device))
        return choice;
    if (device.location && take(device.location->timezone, ZoneSource::Location))
        return choice;
    choice.zone = fallback;
    return choice;
}

QString problemSentence(const RefusedZone &refused)
{
    const bool ofDevice = refused.source == ZoneSource::Device;
    if (refused.text.isEmpty())
        return ofDevice ? ZoneProblem::tr("The device's time zone is an empty text and counts as not set.")
                        : ZoneProblem::tr("The location's time zone is an empty text and counts as not set.");
    return (ofDevice ? ZoneProblem::tr("The device's time zone “%1” is no zone of the IANA database and "
                                       "counts as not set. Choose one such as Europe/Berlin.")
                     : ZoneProblem::tr("The location's time zone “%1” is no zone of the IANA database and "
                                       "counts as not set. Choose one such as Europe/Berlin."))
        .arg(refused.text);
}

} // namespace domain
