// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <bitset>
#include <chrono>
#include <optional>

namespace domain {

/// The weekday of an English name in any letter case.
std::optional<std::chrono::weekday> weekdayFrom(QStringView name);

/// The name as it is stored: `monday` … `sunday`.
QString weekdayName(std::chrono::weekday day);

/// A set of weekdays.
class Weekdays final
{
public:
    static Weekdays all();
    /// Unknown names are left out.
    static Weekdays from(const QStringList &names);

    bool contains(std::chrono::weekday day) const { return m_days.test(day.c_encoding()); }
    void insert(std::chrono::weekday day) { m_days.set(day.c_encoding()); }
    void remove(std::chrono::weekday day) { m_days.reset(day.c_encoding()); }
    bool isEmpty() const { return m_days.none(); }
    /// As they are stored, from Monday on.
    QStringList names() const;

    bool operator==(const Weekdays &) const = default;

private:
    std::bitset<7> m_days;
};

/// A weekday of a month, such as the second Tuesday.
struct MonthlyWeekday
{
    int ordinal; ///< 1–4, or 0 for the last
    std::chrono::weekday weekday;
};

/// Reads `<first|second|third|fourth|last>_<weekday>` in any letter case.
std::optional<MonthlyWeekday> monthlyWeekdayFrom(QStringView text);

} // namespace domain
