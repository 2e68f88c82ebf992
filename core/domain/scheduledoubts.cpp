// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scheduledoubts.h"

#include "core/domain/datewords.h"
#include "core/domain/schedulewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace domain {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::year_month_day;

RecurrencePattern patternOf(const App &app)
{
    return app.recurrencePattern.value_or(RecurrencePattern());
}

/// Looks for doubts about one schedule.
class ScheduleDoubts final
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleDoubts)

public:
    ScheduleDoubts(const App &app, const QLocale &locale)
        : m_app(app), m_locale(locale), m_pattern(patternOf(app)), m_rule(app),
          m_recurrence(app.useCustomRecurrence ? recurrenceFrom(app.recurrenceType) : std::nullopt)
    {}

    std::vector<ScheduleDoubt> found();

private:
    void add(Doubt doubt, const QString &sentence) { m_found.push_back({doubt, sentence}); }
    bool cannotBeRead();
    bool neverComes();
    void doubtDates();
    void doubtMonths();
    void doubtWeeks();
    void doubtHours();
    void doubtMidnight();
    bool comesDaily() const;
    void doubtTexts();
    const QStringList &weekdays() const
    {
        return m_app.useCustomRecurrence ? m_pattern.weekdays : m_app.days;
    }
    bool usesWeekdays() const { return !m_app.useCustomRecurrence || m_recurrence == Recurrence::Weekly; }
    int every() const { return std::max(m_app.recurrenceInterval, 1); }
    QString name(std::chrono::weekday day) const
    {
        return m_locale.standaloneDayName(static_cast<int>(day.iso_encoding()));
    }

    const App &m_app;
    const QLocale &m_locale;
    RecurrencePattern m_pattern;
    ScheduleRule m_rule;
    std::optional<Recurrence> m_recurrence;
    std::vector<ScheduleDoubt> m_found;
};

std::vector<ScheduleDoubt> ScheduleDoubts::found()
{
    if (!cannotBeRead() && !neverComes()) {
        doubtDates();
        doubtMidnight();
    }
    doubtHours();
    doubtTexts();
    std::ranges::stable_sort(m_found, {}, &ScheduleDoubt::doubt);
    return std::move(m_found);
}

bool ScheduleDoubts::cannotBeRead()
{
    if (m_app.useCustomRecurrence && !m_recurrence)
        add(Doubt::UnknownRecurrence,
            m_app.recurrenceType.isEmpty()
                ? tr("It never comes: no recurrence is chosen. Choose one, or switch the recurrence off.")
                : tr("It never comes: the recurrence “%1” is unknown. Choose another one.")
                      .arg(m_app.recurrenceType));
    else if (m_recurrence == Recurrence::Monthly && !m_pattern.dayOfMonth && m_pattern.dayOfWeek &&
             !monthlyWeekdayFrom(*m_pattern.dayOfWeek))
        add(Doubt::MalformedMonthlyDay,
            tr("It never comes: “%1” is no weekday of a month, such as first_monday.")
                .arg(*m_pattern.dayOfWeek));
    else if (usesWeekdays() && !weekdays().isEmpty() && Weekdays::from(weekdays()).isEmpty())
        add(Doubt::NoKnownWeekday, tr("It never comes: none of its weekdays is known. Choose them anew."));
    return !m_found.empty();
}

bool ScheduleDoubts::neverComes()
{
    if (!m_rule.start() || !nextDates(m_rule, *m_rule.start(), 1).empty())
        return false;
    App endless = m_app;
    endless.recurrenceEndDate.reset();
    const auto first = nextDates(ScheduleRule(endless), *m_rule.start(), 1);
    if (first.empty())
        add(Doubt::NoSuchDate,
            tr("It never comes: none of its months has a %1.", "day of a month, as in 30th")
                .arg(ordinalWords(m_pattern.dayOfMonth.value_or(1))));
    else
        add(Doubt::EndsBeforeStart,
            tr("It never comes: it ends on %1, and its first day would be %2.", "dates")
                .arg(dateWords(*m_app.recurrenceEndDate, m_locale),
                     dateWords(calendarDate(first.front()), m_locale)));
    return true;
}

void ScheduleDoubts::doubtDates()
{
    if (m_recurrence == Recurrence::Monthly)
        doubtMonths();
    if (m_recurrence == Recurrence::Weekly)
        doubtWeeks();
    if (m_recurrence != Recurrence::Yearly)
        return;
    const year_month_day start(*m_rule.start());
    if (start.month() == std::chrono::February && start.day() == 29d && every() % 4 != 0)
        add(Doubt::LeapYears, tr("29 February comes in leap years only."));
}

/// The months it falls on that lack its day, as the years go by.
void ScheduleDoubts::doubtMonths()
{
    if (m_pattern.dayOfMonth && m_pattern.dayOfWeek)
        add(Doubt::UnusedWeekday,
            tr("The day of the month decides; “%1” is passed over.").arg(*m_pattern.dayOfWeek));
    const int day = m_pattern.dayOfMonth.value_or(1);
    const auto first = static_cast<int>(static_cast<unsigned>(year_month_day(*m_rule.start()).month()));
    const int step = std::gcd(every(), 12);
    QList<int> without;
    for (int month = (first - 1) % step + 1; month <= 12; month += step) {
        if (QDate(2025, month, 1).daysInMonth() < day)
            without.append(month);
    }
    if (without.isEmpty())
        return;
    const QString ordinal = ordinalWords(day);
    if (day == 29)
        return add(Doubt::ShortMonths,
                   tr("February has a 29th in leap years only; other years leave it out."));
    QStringList names;
    for (const int month : without)
        names.append(m_locale.standaloneMonthName(month));
    add(Doubt::ShortMonths, tr("Months without a %1 are left out: %2.", "as in 31st; a list of months")
                                .arg(ordinal, listWords(names)));
}

/// Matters where one of its weekdays comes earlier in the locale's week than the start date's.
void ScheduleDoubts::doubtWeeks()
{
    if (every() == 1)
        return;
    const std::chrono::weekday start(*m_rule.start());
    const std::chrono::weekday first(static_cast<unsigned>(m_locale.firstDayOfWeek()));
    const Weekdays chosen = weekdays().isEmpty() ? Weekdays::all() : Weekdays::from(weekdays());
    for (std::chrono::weekday day = first; day != start; ++day) {
        if (chosen.contains(day))
            return add(Doubt::WeeksFromStart,
                       tr("Its weeks begin on %1, as its start date does: a %2 belongs to the %1 before it.",
                          "weekdays")
                           .arg(name(start), name(day)));
    }
}

void ScheduleDoubts::doubtHours()
{
    const DayWindow &hours = m_rule.hours();
    if (hours.first == hours.last)
        add(Doubt::OneMinute, tr("It runs for one minute only, at %1, because its start and end are equal.")
                                  .arg(timeWords(hours.first, m_locale)));
}

/// A window over midnight is in doubt on a date that no other of its dates follows.
void ScheduleDoubts::doubtMidnight()
{
    const DayWindow &hours = m_rule.hours();
    if (!hours.wraps() || hours.first == hours.last + 1min)
        return;
    const QString first = timeWords(hours.first, m_locale);
    const QString last = timeWords(hours.last, m_locale);
    if (usesWeekdays()) {
        const Weekdays chosen = weekdays().isEmpty() ? Weekdays::all() : Weekdays::from(weekdays());
        std::chrono::weekday day(static_cast<unsigned>(m_locale.firstDayOfWeek()));
        for (int i = 0; i < 7; ++i, ++day) {
            if (chosen.contains(day) && !chosen.contains(day + days(1)))
                return add(Doubt::OverMidnight,
                           tr("%1 from %2 to %3 runs on %1 until %3 and from %2 to midnight, and not on into "
                              "%4.",
                              "as in: Friday from 22:00 to 02:00 runs on Friday until 02:00 …, into Saturday")
                               .arg(name(day), first, last, name(day + days(1))));
        }
    }
    if (!comesDaily())
        add(Doubt::OverMidnight,
            tr("Each of its dates runs until %1 and from %2 to midnight, and not on into "
               "the date after it.",
               "times of day")
                .arg(last, first));
}

/// Dates in a row for longer than a month go on so: what leaves dates out, leaves out some of each week or
/// whole weeks, months or years.
bool ScheduleDoubts::comesDaily() const
{
    const auto dates = nextDates(m_rule, m_rule.start().value_or(LocalDate()), 32);
    return std::ranges::adjacent_find(
               dates, [](LocalDate date, LocalDate next) { return next != date + days(1); }) == dates.end();
}

void ScheduleDoubts::doubtTexts()
{
    const auto doubtClock = [this](const std::optional<QString> &text, const QString &sentence) {
        if (text && !clockTimeFrom(*text))
            add(Doubt::OddClockText, sentence.arg(*text));
    };
    doubtClock(m_app.startTime, tr("The start “%1” is no time of day and counts as not set."));
    doubtClock(m_app.endTime, tr("The end “%1” is no time of day and counts as not set."));
    if (usesWeekdays() && !Weekdays::from(weekdays()).isEmpty()) {
        for (const QString &day : weekdays()) {
            if (!weekdayFrom(day))
                add(Doubt::UnknownWeekday, tr("“%1” is no weekday and is passed over.").arg(day));
        }
    }
    if (m_app.useCustomRecurrence && m_app.recurrenceInterval < 1)
        add(Doubt::OddInterval, tr("The interval %1 counts as 1.").arg(m_app.recurrenceInterval));
}

} // namespace

bool isNever(Doubt doubt)
{
    return doubt <= Doubt::NeverSeen;
}

std::vector<ScheduleDoubt> scheduleDoubts(const App &app, const QLocale &locale)
{
    return ScheduleDoubts(app, locale).found();
}

} // namespace domain
