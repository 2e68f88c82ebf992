// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/model.h"

#include <QDateTime>
#include <QRandomGenerator>

/// The rules of schedules once more, plainly on Qt's calendar and texts, to hold the real ones against; and
/// random schedules for it. Clock texts are two-digit ones and patterns well formed.
namespace plainrules {

inline const QStringList dayNames{QStringLiteral("Monday"),    QStringLiteral("Tuesday"),
                                  QStringLiteral("Wednesday"), QStringLiteral("Thursday"),
                                  QStringLiteral("Friday"),    QStringLiteral("Saturday"),
                                  QStringLiteral("Sunday")};
inline const QStringList types{QStringLiteral("daily"), QStringLiteral("weekly"), QStringLiteral("monthly"),
                               QStringLiteral("yearly")};
inline const QStringList ordinals{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                                  QStringLiteral("fourth"), QStringLiteral("last")};

/// An app with a schedule around a date.
inline domain::App randomApp(QRandomGenerator &random, const QDate &near)
{
    const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
    const auto clock = [&random] {
        return QTime(random.bounded(24), random.bounded(60)).toString(QStringLiteral("HH:mm"));
    };
    const auto days = [&] {
        QStringList list;
        for (const QString &day : dayNames) {
            if (chance(40))
                list.append(day);
        }
        return list;
    };
    domain::App app;
    if (chance(70))
        app.startTime = clock();
    if (chance(70))
        app.endTime = clock();
    app.days = days();
    app.useCustomRecurrence = chance(60);
    app.recurrenceType = types[random.bounded(4)];
    app.recurrenceInterval = random.bounded(4);
    if (chance(80))
        app.recurrenceStartDate = near.addDays(random.bounded(-800, 10));
    if (chance(10)) // the yearly day falls into the weeks looked at
        app.recurrenceStartDate = near.addYears(-random.bounded(4)).addDays(random.bounded(14));
    if (chance(20))
        app.recurrenceEndDate = near.addDays(random.bounded(14));
    domain::RecurrencePattern pattern;
    pattern.weekdays = days();
    if (chance(30))
        pattern.dayOfMonth = random.bounded(1, 32);
    if (chance(50))
        pattern.dayOfWeek = ordinals[random.bounded(5)] + u'_' + dayNames[random.bounded(7)].toLower();
    if (chance(80))
        app.recurrencePattern = pattern;
    return app;
}

inline bool inMonth(const domain::RecurrencePattern &pattern, const QDate &date)
{
    if (pattern.dayOfMonth)
        return date.day() == *pattern.dayOfMonth;
    if (!pattern.dayOfWeek)
        return true;
    const QStringList parts = pattern.dayOfWeek->split(u'_');
    if (dayNames[date.dayOfWeek() - 1].toLower() != parts[1])
        return false;
    if (parts[0] == QStringLiteral("last"))
        return date.addDays(7).month() != date.month();
    return date.addDays(-7 * ordinals.indexOf(parts[0])).month() == date.month() &&
           date.addDays(-7 * (ordinals.indexOf(parts[0]) + 1)).month() != date.month();
}

/// The rules once more, plainly on Qt's calendar and texts.
inline bool happens(const domain::App &app, const QDate &date)
{
    const QString &day = dayNames[date.dayOfWeek() - 1];
    if (!app.useCustomRecurrence)
        return app.days.isEmpty() || app.days.contains(day);
    const QDate start = app.recurrenceStartDate.value_or(QDate(2025, 1, 1));
    if (date < start || (app.recurrenceEndDate && date > *app.recurrenceEndDate))
        return false;
    const int interval = qMax(1, app.recurrenceInterval);
    const domain::RecurrencePattern pattern = app.recurrencePattern.value_or(domain::RecurrencePattern());
    if (app.recurrenceType == types[0])
        return start.daysTo(date) % interval == 0;
    if (app.recurrenceType == types[1])
        return start.daysTo(date) / 7 % interval == 0 &&
               (pattern.weekdays.isEmpty() || pattern.weekdays.contains(day));
    if (app.recurrenceType == types[2])
        return ((date.year() - start.year()) * 12 + date.month() - start.month()) % interval == 0 &&
               inMonth(pattern, date);
    return (date.year() - start.year()) % interval == 0 && date.month() == start.month() &&
           date.day() == start.day();
}

/// What a wall clock shows at some instant.
struct Shown
{
    QDate date;
    QString clock; ///< HH:MM
};

inline bool isActive(const domain::App &app, const Shown &now)
{
    const QString start = app.startTime.value_or(QStringLiteral("00:00"));
    const QString end = app.endTime.value_or(QStringLiteral("23:59"));
    const bool inHours =
        start <= end ? now.clock >= start && now.clock <= end : now.clock >= start || now.clock <= end;
    return inHours && happens(app, now.date);
}

} // namespace plainrules
