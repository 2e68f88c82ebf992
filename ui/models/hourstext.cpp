// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hourstext.h"

#include "core/domain/choices.h"

#include <QLocale>

#include <array>

namespace {

const std::array<QLatin1String, 7> dayNames{
    QLatin1String("monday"), QLatin1String("tuesday"),  QLatin1String("wednesday"), QLatin1String("thursday"),
    QLatin1String("friday"), QLatin1String("saturday"), QLatin1String("sunday")};

QString shortDay(int day)
{
    return QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

int dayNumber(QStringView name)
{
    for (size_t i = 0; i < dayNames.size(); ++i)
        if (name.compare(dayNames[i], Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    return -1;
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
    return QStringLiteral("%1–%2").arg(openStart ? QStringLiteral("00:00") : *start,
                                       openEnd ? QStringLiteral("23:59") : *end);
}

QString HoursText::weekdays(const QStringList &days)
{
    std::array<bool, 7> on{};
    for (const QString &day : days)
        if (const int number = dayNumber(day); number >= 0)
            on[static_cast<size_t>(number)] = true;
    QStringList runs;
    for (int day = 0; day < 7; ++day) {
        if (!on[static_cast<size_t>(day)])
            continue;
        int last = day;
        while (last < 6 && on[static_cast<size_t>(last) + 1])
            ++last;
        runs.append(runOfDays(day, last));
        day = last;
    }
    const bool everyDay = runs.size() == 1 && std::ranges::all_of(on, [](bool day) { return day; });
    return everyDay ? QString() : runs.join(QStringLiteral(", "));
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
    const QString text = pattern.dayOfWeek.value_or(QString());
    const int day = dayNumber(QStringView(text).mid(text.indexOf(QLatin1Char('_')) + 1));
    if (text.isEmpty())
        return {};
    if (day < 0)
        return tr("never");
    const QHash<QString, QString> ordinals{{QStringLiteral("first"), tr("1st %1", "a weekday of the month")},
                                           {QStringLiteral("second"), tr("2nd %1", "a weekday of the month")},
                                           {QStringLiteral("third"), tr("3rd %1", "a weekday of the month")},
                                           {QStringLiteral("fourth"), tr("4th %1", "a weekday of the month")},
                                           {QStringLiteral("last"), tr("last %1", "a weekday of the month")}};
    const QString ordinal = ordinals.value(text.section(QLatin1Char('_'), 0, 0).toLower());
    return ordinal.isEmpty() ? tr("never") : ordinal.arg(shortDay(day));
}
