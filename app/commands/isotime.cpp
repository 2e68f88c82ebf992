// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/isotime.h"

#include <QDateTime>

namespace commands {

namespace {

domain::Instant instantOf(const QDateTime &time)
{
    return domain::Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/// A wall clock's date and time as if it were UTC: that of the computer would skip some.
QDateTime wallClock(const QString &text)
{
    const qsizetype dateLength = 10;
    if (text.size() == dateLength)
        return {QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC};
    return QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
}

} // namespace

bool isInstant(const QString &text)
{
    return instantFrom(text, domain::Zone(QTimeZone::utc())).has_value();
}

std::optional<domain::Instant> instantFrom(const QString &text, const domain::Zone &zone)
{
    if (const QDateTime local = wallClock(text); local.isValid())
        return zone.instantOf(domain::LocalTime(instantOf(local).time_since_epoch()));
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return instantOf(time);
}

QString isoText(domain::Instant instant, const domain::Zone &zone)
{
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone.timeZone());
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace commands
