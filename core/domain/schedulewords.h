// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daywindow.h"
#include "core/domain/model.h"
#include "core/domain/weekdays.h"

#include <QLocale>

/// Schedules as a person says them, in the language of the window; times, dates and the week as the locale
/// has them. A window over midnight is said as it runs, as two stretches of each of its dates.
namespace domain {

/// The whole schedule as a sentence: "Monday to Friday, from 07:00 to 10:00.", "Every 2nd week on Monday and
/// Wednesday, all day, from 6 January 2026.", "Never: the recurrence “hourly” is unknown."
QString scheduleWords(const App &app, const QLocale &locale = QLocale());

/// Its days only, as a part of a sentence: "every 2nd week on Monday and Wednesday, from 6 January 2026".
QString daysWords(const App &app, const QLocale &locale = QLocale());

/// "from 07:00 to 10:00", "until 02:00 and from 22:00 on", "all day"
QString hoursWords(const DayWindow &hours, const QLocale &locale = QLocale());

/// "Monday to Wednesday and Friday" in the order of the locale's week; "every day" for all, '' for none
QString weekdaysWords(const Weekdays &days, const QLocale &locale = QLocale());

/// "on the second Tuesday"
QString monthlyWeekdayWords(const MonthlyWeekday &day, const QLocale &locale = QLocale());

/// "April, June and November"
QString listWords(QStringList words);

/// "1st", "2nd", "23rd"
QString ordinalWords(int number);

/// With a capital letter and a full stop.
QString asSentence(const QString &words, const QLocale &locale = QLocale());

} // namespace domain
