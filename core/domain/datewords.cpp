// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/datewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace domain {

namespace {

struct DateWordsText
{
    Q_DECLARE_TR_FUNCTIONS(DateWordsText)
};

/// The locale's long format without the weekday.
QString dateFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("^dddd[,،]? ?|[,،]? ?dddd$"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

QTime timeOfDay(LocalTime time)
{
    const LocalTime midnight = std::chrono::floor<std::chrono::days>(time);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>((time - midnight).count()));
}

bool countsHalfDays(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
}

QString minuteText(QTime time, const QLocale &locale)
{
    return locale.toString(time,
                           countsHalfDays(locale) ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
}

} // namespace

QString dateWords(QDate date, const QLocale &locale)
{
    return locale.toString(date, dateFormat(locale));
}

QString yearDayWords(QDate date, const QLocale &locale)
{
    // The year goes with what the locale puts between it and the day: "2026年", ", 2026", " de 2026".
    static const QRegularExpression year(QStringLiteral("^y+[^dM]*|,? ?('[^']*' )?y+$"));
    return locale.toString(date, dateFormat(locale).remove(year));
}

QString timeWords(ClockTime time, const QLocale &locale)
{
    return minuteText(QTime(0, 0).addSecs(static_cast<int>(std::chrono::seconds(time).count())), locale);
}

QString secondWords(LocalTime time, const QLocale &locale)
{
    return locale.toString(timeOfDay(time), countsHalfDays(locale) ? QStringLiteral("h:mm:ss AP")
                                                                   : QStringLiteral("HH:mm:ss"));
}

QString minuteWords(LocalTime time, const QLocale &locale)
{
    return DateWordsText::tr("%1 on %2", "a time of day on a date")
        .arg(minuteText(timeOfDay(time), locale), dateWords(calendarDate(time), locale));
}

} // namespace domain
