// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/isotime.h"

#include <QDateTime>

namespace commands {

std::optional<domain::Instant> instantFrom(const QString &text, const domain::Zone &zone)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() != Qt::LocalTime)
        return domain::Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    const qint64 wallClock = QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch();
    return zone.instantOf(domain::LocalTime(std::chrono::milliseconds(wallClock)));
}

QString isoText(domain::Instant instant, const domain::Zone &zone)
{
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone.timeZone());
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace commands
