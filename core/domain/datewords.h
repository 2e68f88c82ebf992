// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendardate.h"
#include "core/domain/clocktime.h"

#include <QDate>
#include <QLocale>

/// Dates and times of day as a person of this locale writes them.
namespace domain {

/// "6 January 2026"
QString dateWords(QDate date, const QLocale &locale);

/// "6 January", of every year
QString yearDayWords(QDate date, const QLocale &locale);

/// "07:00", or "7:00 AM" where the locale counts 12 hours
QString timeWords(ClockTime time, const QLocale &locale);

/// "07:00:30", or "7:00:30 AM"
QString secondWords(LocalTime time, const QLocale &locale);

/// "7:00 on 6 January 2026"
QString minuteWords(LocalTime time, const QLocale &locale);

} // namespace domain
