// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/viewtable.h"

#include "ui/schedule/activitystrip.h"
#include "ui/schedule/apppane.h"
#include "ui/schedule/dayview.h"
#include "ui/schedule/scheduleexports.h"
#include "ui/schedule/simulationview.h"
#include "ui/schedule/weekview.h"
#include "ui/schedule/yearview.h"

#include <QCoreApplication>

#include <vector>

std::span<const ScheduleViewDeclaration> scheduleViews()
{
    using Position = ScheduleViewDeclaration::Position;
    static const std::vector<ScheduleViewDeclaration> views{
        {Position::View, Period::Week, QT_TRANSLATE_NOOP("ScheduleView", "Week"), "view-calendar-week",
         "Alt+1", true, true, [](Session &session) { return new WeekView(session); }},
        {Position::View, Period::Day, QT_TRANSLATE_NOOP("ScheduleView", "Day"), "view-calendar-day", "Alt+2",
         false, true, [](Session &session) { return new DayView(session); }},
        {Position::View, Period::Year, QT_TRANSLATE_NOOP("ScheduleView", "Year"), "view-calendar", "Alt+3",
         false, false, [](Session &session) { return new YearView(session); }},
        {Position::View, Period::Day, QT_TRANSLATE_NOOP("ScheduleView", "Simulate"), "media-playback-start",
         "Alt+4", false, false, [](Session &session) { return new SimulationView(session); }},
        {Position::Side, Period::Week, QT_TRANSLATE_NOOP("ScheduleView", "Selected app"), "", "", false,
         false, [](Session &session) { return new AppPane(session); }},
        {Position::Bottom, Period::Week, QT_TRANSLATE_NOOP("ScheduleView", "Active apps"), "", "", false,
         false, [](Session &) { return new ActivityStrip; }},
    };
    return views;
}

QString scheduleViewTitle(const ScheduleViewDeclaration &view)
{
    return QCoreApplication::translate("ScheduleView", view.title);
}

std::span<const ScheduleExport> scheduleExports()
{
    static const std::vector<ScheduleExport> exports{
        {QT_TRANSLATE_NOOP("ScheduleExport", "&Print the week…"), "document-print", "Ctrl+P",
         &ScheduleExports::printWeek},
        {QT_TRANSLATE_NOOP("ScheduleExport", "Save the week as P&DF…"), "document-export", "",
         &ScheduleExports::saveWeekAsPdf},
        {QT_TRANSLATE_NOOP("ScheduleExport", "Save the device as a &calendar…"), "view-calendar", "",
         &ScheduleExports::saveDeviceCalendar},
        {QT_TRANSLATE_NOOP("ScheduleExport", "Save the &app as a calendar…"), "view-calendar-list", "",
         &ScheduleExports::saveAppCalendar},
    };
    return exports;
}
