// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/period.h"

#include "ui/schedule/weekdates.h"

#include <QLocale>

QString PeriodText::of(Period period, QDate date)
{
    switch (period) {
    case Period::Day:
        return QLocale().toString(date, tr("dddd, d MMMM yyyy", "a date: Monday, 23 November 2026"));
    case Period::Week:
        return ofWeek(date);
    case Period::Year:
        return QString::number(date.year());
    }
    Q_UNREACHABLE();
}

QString PeriodText::ofWeek(QDate date)
{
    const QDate first = firstOfWeek(date);
    const QDate last = first.addDays(6);
    QString format = tr("d", "first date of a week within a month: 23");
    if (first.year() != last.year())
        format = tr("d MMMM yyyy", "a date: 23 November 2026");
    else if (first.month() != last.month())
        format = tr("d MMMM", "first date of a week within a year: 23 November");
    const QLocale locale;
    return tr("%1 – %2", "a week")
        .arg(locale.toString(first, format),
             locale.toString(last, tr("d MMMM yyyy", "a date: 23 November 2026")));
}

QDate stepped(Period period, QDate date, int count)
{
    switch (period) {
    case Period::Day:
        return date.addDays(count);
    case Period::Week:
        return date.addDays(count * 7);
    case Period::Year:
        return date.addYears(count);
    }
    Q_UNREACHABLE();
}
