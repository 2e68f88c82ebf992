// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/scheduleview.h"

#include <QCoreApplication>

class Session;

/// The ways out of the Schedule page: paper, PDF, other calendars. Each asks where to, and says in the
/// session's strip what became of it.
class ScheduleExports final
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleExports)

public:
    static void printWeek(const ScheduleScope &scope, Session &session, QWidget *page);
    static void saveWeekAsPdf(const ScheduleScope &scope, Session &session, QWidget *page);
    static void saveDeviceCalendar(const ScheduleScope &scope, Session &session, QWidget *page);
    static void saveAppCalendar(const ScheduleScope &scope, Session &session, QWidget *page);

private:
    static bool hasDevice(const ScheduleScope &scope, Session &session);
};
