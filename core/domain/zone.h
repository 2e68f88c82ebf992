// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/model.h"

#include <QTimeZone>

#include <memory>
#include <vector>

namespace domain {

/// A time zone whose offset at any instant is found without asking the system's tables each time. A value;
/// safe to share between threads.
class Zone final
{
public:
    /// A stretch of instants with one offset from UTC.
    struct Stretch
    {
        Span span;
        std::chrono::seconds offset;
    };

    /// An invalid zone counts as UTC.
    explicit Zone(const QTimeZone &zone);

    const QTimeZone &timeZone() const { return m_zone; }
    LocalTime localTime(Instant instant) const;
    /// The first instant at which the local clock shows this time; where the clock skips it, the instant of
    /// the skip.
    Instant instantOf(LocalTime time) const;
    /// The stretches that make up a span, in order; neighbours differ in their offset.
    std::vector<Stretch> stretches(const Span &span) const;

private:
    QTimeZone m_zone;
    std::shared_ptr<const std::vector<Stretch>> m_known;
};

/// Whether this is the name of a zone of the IANA database, such as Europe/Berlin; abbreviations (EDT) and
/// the text "None" are not.
bool isIanaZone(const QString &name);

/// Where a device's zone comes from.
enum class ZoneSource { Device, Location, Fallback };

/// A text that stands where a zone should, and names none.
struct RefusedZone
{
    ZoneSource source; ///< Device or Location
    QString text;
};

/// The zone that decides for a device.
struct ZoneChoice
{
    QTimeZone zone;
    ZoneSource source = ZoneSource::Fallback;
    QList<RefusedZone> refused; ///< passed over on the way, to be shown as problems
};

/// The device's zone, else its location's, else the fallback.
ZoneChoice zoneOf(const Device &device, const QTimeZone &fallback);

/// What is wrong with a refused zone, as a sentence.
QString problemSentence(const RefusedZone &refused);

} // namespace domain
