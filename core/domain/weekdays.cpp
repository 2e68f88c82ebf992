// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/weekdays.h"

#include <array>

namespace domain {

namespace {

// In the order of std::chrono::weekday::c_encoding().
constexpr std::array<const char *, 7> weekdayNames{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};
constexpr std::array<const char *, 5> ordinalNames{"last", "first", "second", "third", "fourth"};

template <size_t Size>
std::optional<unsigned> positionOf(QStringView name, const std::array<const char *, Size> &names)
{
    for (unsigned i = 0; i < Size; ++i) {
        if (name.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return i;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::chrono::weekday> weekdayFrom(QStringView name)
{
    const auto position = positionOf(name, weekdayNames);
    return position ? std::optional(std::chrono::weekday(*position)) : std::nullopt;
}

QString weekdayName(std::chrono::weekday day)
{
    return QString::fromLatin1(weekdayNames[day.c_encoding()]);
}

Weekdays Weekdays::all()
{
    Weekdays days;
    days.m_days.set();
    return days;
}

Weekdays Weekdays::from(const QStringList &names)
{
    Weekdays days;
    for (const QString &name : names) {
        if (const auto day = weekdayFrom(name))
            days.insert(*day);
    }
    return days;
}

QStringList Weekdays::names() const
{
    QStringList list;
    for (unsigned i = 1; i <= 7; ++i) {
        if (const std::chrono::weekday day(i); contains(day))
            list.append(weekdayName(day));
    }
    return list;
}

std::optional<MonthlyWeekday> monthlyWeekdayFrom(QStringView text)
{
    const qsizetype underscore = text.indexOf(u'_');
    if (underscore < 0)
        return std::nullopt;
    const auto ordinal = positionOf(text.first(underscore), ordinalNames);
    const auto weekday = weekdayFrom(text.sliced(underscore + 1));
    if (!ordinal || !weekday)
        return std::nullopt;
    return MonthlyWeekday{static_cast<int>(*ordinal), *weekday};
}

} // namespace domain
