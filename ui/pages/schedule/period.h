// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/schedule/viewtable.h"

#include <QCoreApplication>

/// Days, weeks and years of the calendar, in the person's language.
class PeriodText final
{
    Q_DECLARE_TR_FUNCTIONS(PeriodText)

public:
    /// "23 – 29 November 2026", "Monday, 23 November 2026" or "2026".
    static QString of(Period period, QDate date);

private:
    static QString ofWeek(QDate date);
};

/// The date as many periods later (or earlier).
QDate stepped(Period period, QDate date, int count);
