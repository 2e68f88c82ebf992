// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hourstext.h"

#include "core/domain/choices.h"
#include "core/domain/weekdays.h"
#include "ui/delegates/timetext.h"

#include <QLocale>

#include <algorithm>

namespace {

constexpr int daysOfWeek = 7;

/// `day` counts from Monday, 0.
QString shortDay(int day)
{
    return QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

QString shortDay(std::chrono::weekday day)
{
    return QLocale().standaloneDayName(static_cast<int>(day.iso_encoding()), QLocale::ShortFormat);
}

/// "Mon–Fri" for three days in a row or more, else the days one by one.
QString runOfDays(int first, int last)
{
    if (last - first >= 2)
        return QStringLiteral("%1–%2").arg(shortDay(first), shortDay(last));
    QStringList names;
    for (int day = first; day <= last; ++day)
        names.append(shortDay(day));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString HoursText::window(const std::optional<QString> &start, const std::optional<QString> &end)
{
    const bool openStart = !start || start->isEmpty();
    const bool openEnd = !end || end->isEmpty();
    if (openStart && openEnd)
        return {};
    return QStringLiteral("%1–%2").arg(clockDisplay(openStart ? QStringLiteral("00:00") : *start),
                                       clockDisplay(openEnd ? QStringLiteral("23:59") : *end));
}

QString HoursText::weekdays(const QStringList &days)
{
    const domain::Weekdays chosen = domain::Weekdays::from(days);
    if (chosen == domain::Weekdays::all())
        return {};
    const auto isOn = [&](int day) {
        return day < daysOfWeek && chosen.contains(std::chrono::weekday(static_cast<unsigned>(day) + 1));
    };
    QStringList runs;
    for (int day = 0; day < daysOfWeek; ++day) {
        if (!isOn(day))
            continue;
        int last = day;
        while (isOn(last + 1))
            ++last;
        runs.append(runOfDays(day, last));
        day = last;
    }
    return runs.join(QStringLiteral(", "));
}

QString HoursText::days(const domain::App &app)
{
    return app.useCustomRecurrence ? recurrence(app) : weekdays(app.days);
}

QString HoursText::of(const domain::App &app)
{
    return QStringLiteral("%1 %2").arg(days(app), window(app.startTime, app.endTime)).simplified();
}

QString HoursText::recurrence(const domain::App &app)
{
    const int every = std::max(app.recurrenceInterval, 1);
    const domain::RecurrencePattern pattern = app.recurrencePattern.value_or(domain::RecurrencePattern());
    const auto kind = domain::recurrenceFrom(app.recurrenceType);
    if (!kind)
        return tr("never");
    QString rhythm;
    QString which;
    switch (*kind) {
    case domain::Recurrence::Daily:
        rhythm = every == 1 ? QString() : tr("every %n days", nullptr, every);
        break;
    case domain::Recurrence::Weekly:
        which = weekdays(pattern.weekdays);
        rhythm = every == 1 ? QString() : tr("every %n weeks", nullptr, every);
        break;
    case domain::Recurrence::Monthly:
        which = monthDay(pattern);
        rhythm = every == 1 ? QString() : tr("every %n months", nullptr, every);
        break;
    case domain::Recurrence::Yearly: {
        const QDate day = app.recurrenceStartDate.value_or(QDate(2025, 1, 1));
        which = QLocale().toString(day, tr("d MMM", "a day of the year, as in 19 Aug"));
        rhythm = every == 1 ? QString() : tr("every %n years", nullptr, every);
        break;
    }
    }
    return QStringLiteral("%1 %2").arg(which, rhythm).simplified();
}

QString HoursText::monthDay(const domain::RecurrencePattern &pattern)
{
    if (pattern.dayOfMonth)
        return tr("day %1", "of the month").arg(*pattern.dayOfMonth);
    if (!pattern.dayOfWeek || pattern.dayOfWeek->isEmpty())
        return {};
    const auto day = domain::monthlyWeekdayFrom(*pattern.dayOfWeek);
    if (!day)
        return tr("never");
    const QString name = shortDay(day->weekday);
    switch (day->ordinal) {
    case 0:
        return tr("last %1", "a weekday of the month").arg(name);
    case 1:
        return tr("1st %1", "a weekday of the month").arg(name);
    case 2:
        return tr("2nd %1", "a weekday of the month").arg(name);
    case 3:
        return tr("3rd %1", "a weekday of the month").arg(name);
    default:
        return tr("4th %1", "a weekday of the month").arg(name);
    }
}
