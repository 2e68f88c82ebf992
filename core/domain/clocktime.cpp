// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clocktime.h"

namespace domain {

namespace {

/// A number of one or two ASCII digits, or nothing.
std::optional<int> shortNumber(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 2)
        return std::nullopt;
    int number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

std::optional<int> sixtieths(QStringView digits)
{
    const auto number = shortNumber(digits);
    return digits.size() == 2 && number && *number < 60 ? number : std::nullopt;
}

} // namespace

std::optional<ClockTime> clockTimeFrom(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const auto hour = shortNumber(text.first(colon));
    const QStringView rest = text.sliced(colon + 1);
    const auto minute = sixtieths(rest.first(std::min<qsizetype>(rest.size(), 2)));
    if (!hour || *hour > 23 || !minute)
        return std::nullopt;
    const bool hasSeconds = rest.size() > 2;
    if (hasSeconds && (rest[2] != u':' || !sixtieths(rest.sliced(3))))
        return std::nullopt;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute);
}

bool isCanonicalClockTime(QStringView text)
{
    return text.size() == 5 && clockTimeFrom(text).has_value();
}

QString clockText(ClockTime time)
{
    const auto minutes = time.count();
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace domain
