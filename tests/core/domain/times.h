// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/spans.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

/// Times of tests written and read as text.
namespace times {

/// Such as "2026-03-29T00:59:00Z" or with an offset.
inline domain::Instant instant(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    Q_ASSERT(time.isValid() && time.timeSpec() != Qt::LocalTime);
    return domain::Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/// What a wall clock shows, such as "2026-03-29T02:30:00".
inline domain::LocalTime wall(const QString &iso)
{
    return domain::LocalTime(instant(iso + QLatin1Char('Z')).time_since_epoch());
}

inline domain::LocalDate date(const QString &iso)
{
    return std::chrono::floor<std::chrono::days>(wall(iso + QLatin1String("T00:00:00")));
}

inline QString text(domain::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

inline QString text(domain::LocalTime time)
{
    return text(domain::Instant(time.time_since_epoch())).chopped(1);
}

/// Such as "2026-03-29T00:00:00Z/2026-03-29T01:00:00Z", one a span.
inline QStringList text(const domain::Spans &spans)
{
    QStringList list;
    for (const domain::Span &span : spans)
        list.append(text(span.from) + QLatin1Char('/') + text(span.to));
    return list;
}

inline domain::Span span(const QString &from, const QString &to)
{
    return {instant(from), instant(to)};
}

} // namespace times
