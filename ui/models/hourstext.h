// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/model.h"

#include <QCoreApplication>

/// When something is shown, in as few letters as a list has room for; times in the locale's way.
class HoursText final
{
    Q_DECLARE_TR_FUNCTIONS(HoursText)

public:
    /// "22:00–06:00"; open ends are filled from the defaults. Empty when both are open.
    static QString window(const std::optional<QString> &start, const std::optional<QString> &end);
    /// "Mon–Fri", "Sat, Sun"; empty for every day.
    static QString weekdays(const QStringList &days);
    /// "Mon–Fri", "every 2 weeks", "second Tue", "19 Aug"; empty for every day.
    static QString days(const domain::App &app);
    /// Days and times: "Mon–Fri 08:00–18:00". Empty for always.
    static QString of(const domain::App &app);

private:
    static QString recurrence(const domain::App &app);
    static QString monthDay(const domain::RecurrencePattern &pattern);
};
