// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/viewtable.h"

#include "ui/schedule/weekview.h"

#include <QCoreApplication>

#include <vector>

std::span<const ScheduleViewDeclaration> scheduleViews()
{
    using Position = ScheduleViewDeclaration::Position;
    static const std::vector<ScheduleViewDeclaration> views{
        {Position::View, Period::Week, QT_TRANSLATE_NOOP("ScheduleView", "Week"), "view-calendar-week",
         "Alt+1", [](Session &session) { return new WeekView(session); }},
    };
    return views;
}

QString scheduleViewTitle(const ScheduleViewDeclaration &view)
{
    return QCoreApplication::translate("ScheduleView", view.title);
}

std::span<const ScheduleExport> scheduleExports()
{
    static const std::vector<ScheduleExport> exports{};
    return exports;
}
