// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekscale.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int lowestHour = 14; ///< pixels

} // namespace

int WeekScale::hoursHeight() const
{
    return std::max(24 * bodyHeight() / std::clamp(visibleHours, 1, 24), 24 * lowestHour);
}

int WeekScale::dayAt(int x) const
{
    for (int day = daysOfWeek - 1; day > 0; --day)
        if (x >= dayLeft(day))
            return day;
    return 0;
}

int WeekScale::hoursPerLabel(int labelHeight) const
{
    const double hour = hoursHeight() / 24.0;
    for (const int hours : {1, 2, 3, 4, 6})
        if (hour * hours >= labelHeight * 1.8)
            return hours;
    return 12;
}
