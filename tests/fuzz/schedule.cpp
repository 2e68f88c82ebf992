// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schedule.h"

#include "core/domain/zone.h"
#include "tests/fuzz/targets.h"

namespace fuzz {

namespace {

using namespace std::chrono_literals;

/// An app whose schedule is written in lines: hours from and to, days, recurrence, interval, dates from and
/// to, day of the month, weekday of the month, weekdays.
domain::App appOf(const QList<QByteArray> &lines)
{
    const auto line = [&lines](qsizetype number) { return QString::fromUtf8(lines.value(number)); };
    const auto list = [&line](qsizetype number) { return line(number).split(u',', Qt::SkipEmptyParts); };
    domain::App app;
    app.startTime = line(0);
    app.endTime = line(1);
    app.days = list(2);
    app.recurrenceType = line(3);
    app.useCustomRecurrence = !app.recurrenceType.isEmpty();
    app.recurrenceInterval = line(4).toInt();
    if (const QDate from = QDate::fromString(line(5), Qt::ISODate); from.isValid())
        app.recurrenceStartDate = from;
    if (const QDate to = QDate::fromString(line(6), Qt::ISODate); to.isValid())
        app.recurrenceEndDate = to;
    domain::RecurrencePattern pattern;
    if (!line(7).isEmpty())
        pattern.dayOfMonth = line(7).toInt();
    if (!line(8).isEmpty())
        pattern.dayOfWeek = line(8);
    pattern.weekdays = list(9);
    app.recurrencePattern = pattern;
    return app;
}

} // namespace

QString readSchedule(const QByteArray &input)
{
    const domain::ScheduleRule rule(appOf(input.split('\n')));
    static const domain::Zone zone{QTimeZone("America/New_York")};
    const domain::Instant from = std::chrono::sys_days(std::chrono::year(2026) / 3 / 6);
    const domain::Span week{from, from + 7 * 24h};
    const domain::Spans spans = domain::activeSpans(rule, zone, week);
    for (domain::Instant at = week.from; at < week.to; at += 61min)
        if (rule.isActive(zone.localTime(at)) != domain::contains(spans, at))
            return QStringLiteral("active at %1 and not in its spans, or the other way round")
                .arg(at.time_since_epoch().count());
    for (const domain::Span &span : spans)
        if (span.from < week.from || span.to > week.to || span.from >= span.to)
            return QStringLiteral("a span that leaves the week");
    const auto today = std::chrono::floor<std::chrono::days>(zone.localTime(from));
    for (const domain::LocalDate date : domain::nextDates(rule, today, 3))
        if (!rule.happensOn(date))
            return QStringLiteral("a next date on which nothing happens");
    return {};
}

QList<QByteArray> scheduleSeeds()
{
    return {"18:00\n22:00",
            "22:00\n05:59\nmonday,Friday",
            "08:00\n08:00\n\nweekly\n2\n2026-01-05\n2026-12-31\n\n\ntuesday,sunday",
            "00:00\n23:59\n\nmonthly\n3\n2024-02-29\n\n31",
            "\n\n\nmonthly\n1\n2025-01-01\n\n\nlast_friday",
            "06:00\n\n\nyearly\n4\n2024-02-29",
            "25:99\nnoon\nsomeday\ndaily\n-7\n2026-03-08"};
}

} // namespace fuzz
