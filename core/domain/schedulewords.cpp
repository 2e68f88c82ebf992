// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schedulewords.h"

#include "core/domain/choices.h"
#include "core/domain/datewords.h"
#include "core/domain/schedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

using namespace std::chrono_literals;

/// Says schedules; its parts are pieces of one sentence, set side by side with commas.
class ScheduleWords final
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleWords)

public:
    explicit ScheduleWords(const QLocale &locale) : m_locale(locale) {}

    QString schedule(const App &app) const;
    QString days(const App &app) const;
    QString hours(const DayWindow &window) const;
    QString weekdays(const Weekdays &days) const;
    QString monthlyWeekday(const MonthlyWeekday &day) const;
    static QString ordinal(int number);
    static QString listed(QStringList names);

private:
    static QString never(const App &app);
    static QString both(const QString &first, const QString &second);
    QString plainDays(const App &app) const;
    QString rhythm(const App &app) const;
    QString weekly(const App &app, int every) const;
    QString monthly(const RecurrencePattern &pattern, int every) const;
    QString yearly(const App &app, int every) const;
    QString range(const App &app) const;
    QString name(std::chrono::weekday day) const
    {
        return m_locale.dayName(static_cast<int>(day.iso_encoding()));
    }

    const QLocale &m_locale;
};

RecurrencePattern patternOf(const App &app)
{
    return app.recurrencePattern.value_or(RecurrencePattern());
}

/// Why the days can never come by their texts alone; '' where they can.
QString ScheduleWords::never(const App &app)
{
    const RecurrencePattern pattern = patternOf(app);
    const auto areUnknown = [](const QStringList &days) {
        return !days.isEmpty() && Weekdays::from(days).isEmpty();
    };
    const auto recurrence = recurrenceFrom(app.recurrenceType);
    if (app.useCustomRecurrence && !recurrence)
        return app.recurrenceType.isEmpty()
                   ? tr("never: no recurrence is chosen")
                   : tr("never: the recurrence “%1” is unknown").arg(app.recurrenceType);
    if (app.useCustomRecurrence && recurrence == Recurrence::Monthly && !pattern.dayOfMonth &&
        pattern.dayOfWeek && !monthlyWeekdayFrom(*pattern.dayOfWeek))
        return tr("never: “%1” names no weekday of a month").arg(*pattern.dayOfWeek);
    const bool isWeekly = app.useCustomRecurrence && recurrence == Recurrence::Weekly;
    if (areUnknown(isWeekly ? pattern.weekdays : app.useCustomRecurrence ? QStringList() : app.days))
        return tr("never: none of its weekdays is known");
    return {};
}

QString ScheduleWords::both(const QString &first, const QString &second)
{
    if (second.isEmpty())
        return first;
    return tr("%1, %2", "two parts of a schedule, as in: Monday to Friday, from 07:00 to 10:00")
        .arg(first, second);
}

QString ScheduleWords::schedule(const App &app) const
{
    if (const QString why = never(app); !why.isEmpty())
        return why;
    const QString window = hours(ScheduleRule(app).hours());
    return app.useCustomRecurrence ? both(both(rhythm(app), window), range(app))
                                   : both(plainDays(app), window);
}

QString ScheduleWords::days(const App &app) const
{
    if (const QString why = never(app); !why.isEmpty())
        return why;
    return app.useCustomRecurrence ? both(rhythm(app), range(app)) : plainDays(app);
}

QString ScheduleWords::plainDays(const App &app) const
{
    return weekdays(app.days.isEmpty() ? Weekdays::all() : Weekdays::from(app.days));
}

QString ScheduleWords::hours(const DayWindow &window) const
{
    const QString first = timeWords(window.first, m_locale);
    const QString last = timeWords(window.last, m_locale);
    const bool fromMidnight = window.first == 0min;
    const bool toMidnight = window.last == 24h - 1min;
    if ((fromMidnight && toMidnight) || window.first == window.last + 1min)
        return tr("all day");
    if (window.first == window.last)
        return tr("at %1 for one minute", "a time of day").arg(first);
    if (window.wraps())
        return tr("until %1 and from %2 on", "two times of one day").arg(last, first);
    if (toMidnight)
        return tr("from %1 on", "a time of day").arg(first);
    if (fromMidnight)
        return tr("until %1", "a time of day").arg(last);
    return tr("from %1 to %2", "times of day").arg(first, last);
}

QString ScheduleWords::weekdays(const Weekdays &days) const
{
    if (days == Weekdays::all())
        return tr("every day");
    const std::chrono::weekday first(static_cast<unsigned>(m_locale.firstDayOfWeek()));
    QStringList names;
    for (int from = 0; from < 7; ++from) {
        int to = from;
        while (to < 7 && days.contains(first + std::chrono::days(to)))
            ++to;
        const auto nameAt = [&](int day) { return name(first + std::chrono::days(day)); };
        if (to - from > 2)
            names.append(
                tr("%1 to %2", "weekdays, as in Monday to Friday").arg(nameAt(from), nameAt(to - 1)));
        for (int day = from; day < to && to - from <= 2; ++day)
            names.append(nameAt(day));
        from = to; // this day is none of them
    }
    return listed(names);
}

QString ScheduleWords::listed(QStringList names)
{
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    QString list = names.takeFirst();
    for (const QString &name : std::as_const(names))
        list = tr("%1, %2", "of a list of three or more, such as weekdays").arg(list, name);
    return tr("%1 and %2", "the last two of a list, such as weekdays").arg(list, last);
}

QString ScheduleWords::rhythm(const App &app) const
{
    const int every = std::max(app.recurrenceInterval, 1);
    switch (*recurrenceFrom(app.recurrenceType)) {
    case Recurrence::Daily:
        return every == 1 ? tr("every day") : tr("every %1 day", "as in every 2nd day").arg(ordinal(every));
    case Recurrence::Weekly:
        return weekly(app, every);
    case Recurrence::Monthly:
        return monthly(patternOf(app), every);
    case Recurrence::Yearly:
        return yearly(app, every);
    }
    Q_UNREACHABLE();
}

QString ScheduleWords::weekly(const App &app, int every) const
{
    const QStringList names = patternOf(app).weekdays;
    const Weekdays days = names.isEmpty() ? Weekdays::all() : Weekdays::from(names);
    const bool isEveryDay = days == Weekdays::all();
    if (every == 1)
        return isEveryDay
                   ? tr("every day")
                   : tr("every week on %1", "weekdays, as in every week on Monday").arg(weekdays(days));
    return isEveryDay ? tr("every day of every %1 week", "as in every 2nd week").arg(ordinal(every))
                      : tr("every %1 week on %2", "as in every 2nd week on Monday and Wednesday")
                            .arg(ordinal(every), weekdays(days));
}

QString ScheduleWords::monthly(const RecurrencePattern &pattern, int every) const
{
    const auto weekday = pattern.dayOfWeek ? monthlyWeekdayFrom(*pattern.dayOfWeek) : std::nullopt;
    if (!pattern.dayOfMonth && !weekday)
        return every == 1 ? tr("every day")
                          : tr("every day of every %1 month", "as in every 2nd month").arg(ordinal(every));
    const QString day =
        pattern.dayOfMonth
            ? tr("on the %1", "day of a month, as in on the 15th").arg(ordinal(*pattern.dayOfMonth))
            : monthlyWeekday(*weekday);
    return every == 1 ? tr("every month %1", "as in every month on the second Tuesday").arg(day)
                      : tr("every %1 month %2", "as in every 2nd month on the second Tuesday")
                            .arg(ordinal(every), day);
}

QString ScheduleWords::yearly(const App &app, int every) const
{
    const QString day = yearDayWords(calendarDate(*ScheduleRule(app).start()), m_locale);
    return every == 1
               ? tr("every year on %1", "as in every year on 6 January").arg(day)
               : tr("every %1 year on %2", "as in every 2nd year on 6 January").arg(ordinal(every), day);
}

QString ScheduleWords::monthlyWeekday(const MonthlyWeekday &day) const
{
    switch (day.ordinal) {
    case 1:
        return tr("on the first %1", "weekday of a month").arg(name(day.weekday));
    case 2:
        return tr("on the second %1", "weekday of a month").arg(name(day.weekday));
    case 3:
        return tr("on the third %1", "weekday of a month").arg(name(day.weekday));
    case 4:
        return tr("on the fourth %1", "weekday of a month").arg(name(day.weekday));
    default:
        return tr("on the last %1", "weekday of a month").arg(name(day.weekday));
    }
}

/// A start that nobody chose is said only where the interval counts from it.
QString ScheduleWords::range(const App &app) const
{
    const bool isChosen = app.recurrenceStartDate && app.recurrenceStartDate->isValid();
    const bool startCounts = isChosen || app.recurrenceInterval > 1;
    const QDate start = startCounts ? calendarDate(*ScheduleRule(app).start()) : QDate();
    const QDate end = app.recurrenceEndDate.value_or(QDate());
    if (start.isValid() && end.isValid())
        return tr("from %1 to %2", "dates").arg(dateWords(start, m_locale), dateWords(end, m_locale));
    if (start.isValid())
        return tr("from %1", "a date").arg(dateWords(start, m_locale));
    return end.isValid() ? tr("until %1", "a date").arg(dateWords(end, m_locale)) : QString();
}

QString ScheduleWords::ordinal(int number)
{
    const bool isTeen = number / 10 % 10 == 1;
    switch (isTeen ? 0 : number % 10) {
    case 1:
        return tr("%1st", "an ordinal number, as in 21st").arg(number);
    case 2:
        return tr("%1nd", "an ordinal number, as in 22nd").arg(number);
    case 3:
        return tr("%1rd", "an ordinal number, as in 23rd").arg(number);
    default:
        return tr("%1th", "an ordinal number, as in 24th").arg(number);
    }
}

} // namespace

QString scheduleWords(const App &app, const QLocale &locale)
{
    return asSentence(ScheduleWords(locale).schedule(app), locale);
}

QString daysWords(const App &app, const QLocale &locale)
{
    return ScheduleWords(locale).days(app);
}

QString hoursWords(const DayWindow &hours, const QLocale &locale)
{
    return ScheduleWords(locale).hours(hours);
}

QString weekdaysWords(const Weekdays &days, const QLocale &locale)
{
    return ScheduleWords(locale).weekdays(days);
}

QString monthlyWeekdayWords(const MonthlyWeekday &day, const QLocale &locale)
{
    return ScheduleWords(locale).monthlyWeekday(day);
}

QString listWords(QStringList words)
{
    return ScheduleWords::listed(std::move(words));
}

QString ordinalWords(int number)
{
    return ScheduleWords::ordinal(number);
}

QString asSentence(const QString &words, const QLocale &locale)
{
    return locale.toUpper(words.left(1)) + words.mid(1) + QLatin1Char('.');
}

} // namespace domain
