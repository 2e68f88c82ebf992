// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icaltext.h"

#include "core/domain/datewords.h"

#include <QTime>

#include <array>

namespace calendar {

namespace {

using std::chrono::floor;

QByteArray digits(qint64 number, int width)
{
    return QByteArray::number(number).rightJustified(width, '0');
}

} // namespace

QByteArray dateText(domain::LocalDate date)
{
    const QDate day = domain::calendarDate(date);
    return digits(day.year(), 4) + digits(day.month(), 2) + digits(day.day(), 2);
}

QByteArray localText(domain::LocalTime time)
{
    const domain::LocalDate date = floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock(floor<std::chrono::seconds>(time - date));
    return dateText(date) + 'T' + digits(clock.hours().count(), 2) + digits(clock.minutes().count(), 2) +
           digits(clock.seconds().count(), 2);
}

QByteArray utcText(domain::Instant instant)
{
    return localText(domain::LocalTime(instant.time_since_epoch())) + 'Z';
}

QByteArray offsetText(std::chrono::seconds offset)
{
    const std::chrono::hh_mm_ss clock(std::chrono::abs(offset));
    QByteArray text = digits(clock.hours().count(), 2) + digits(clock.minutes().count(), 2);
    if (clock.seconds().count() != 0)
        text += digits(clock.seconds().count(), 2);
    return (offset.count() < 0 ? '-' : '+') + text;
}

QByteArray weekdayText(std::chrono::weekday day)
{
    static constexpr std::array<const char *, 7> names{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    return names[day.c_encoding()];
}

} // namespace calendar
