// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/edit.h"

#include <QCoreApplication>
#include <QDate>

/// How the days of an app repeat, as a person chooses it.
enum class Repeats { Weekdays, Daily, Weekly, MonthlyDate, MonthlyWeekday, Monthly, Yearly, Unknown };

/// What a person does to the recurrence of an app, as edits. The row of its pattern comes with the first
/// value that needs it and goes with the last one. An edit without changes means that there is nothing to do.
class RecurrenceEdits final
{
    Q_DECLARE_TR_FUNCTIONS(RecurrenceEdits)

public:
    /// As they were shown to the person.
    struct Rows
    {
        domain::Row app;
        domain::Row pattern; ///< empty for none
    };

    static Repeats repeatsOf(const Rows &rows);
    /// "every week", "every month on a weekday"
    static QString title(Repeats repeats);

    /// Another kind of rule. It keeps what both can say (the weekdays); what it needs besides is taken from
    /// the date: its day, its weekday in the month, the day of the year.
    static storage::Edit setRepeats(const Rows &rows, Repeats repeats, QDate date);

    /// One field of the app or of its pattern. `shown` is the new value as text.
    static storage::Edit setField(const Rows &rows, domain::Entity entity, int field, const QVariant &value,
                                  const QString &shown);

    /// Takes the hours away: the app shows all day.
    static storage::Edit clearHours(const Rows &rows);

    /// The pattern's row, or the one that a first value would add.
    static domain::Row patternOf(const Rows &rows);

    /// `second_tuesday`; the fifth one is the last one.
    static QString monthlyWeekdayOf(QDate date);
};
