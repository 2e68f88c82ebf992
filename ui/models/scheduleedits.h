// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/daywindow.h"
#include "core/domain/weekdays.h"
#include "core/storage/edit.h"
#include "ui/models/scheduleclip.h"

#include <QCoreApplication>

/// What a person does to schedules, as edits. Every function is given rows as they are in the database now
/// and writes only the columns that become others; an edit without changes means that there is nothing to do.
class ScheduleEdits final
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleEdits)

public:
    /// An app with what belongs to its schedule.
    struct AppRows
    {
        domain::Row app;
        domain::Row pattern; ///< empty for none
    };

    /// The hours that an app's row holds.
    static domain::DayWindow windowOf(const domain::Row &app);
    static storage::Edit setWindow(const domain::Row &app, const domain::DayWindow &window);
    /// Takes the window away: the app shows all day.
    static storage::Edit clearWindow(const domain::Row &app);

    /// Whether the app's rule speaks of weekdays: the plain one and the weekly one do.
    static bool hasWeekdays(const domain::App &app);
    /// Takes a weekday in or out. An Error where the last one would go, for no days are stored as every day,
    /// and where the rule speaks of no weekdays.
    static base::Result<storage::Edit> setWeekday(const AppRows &app, std::chrono::weekday day, bool on);

    /// The clock times that a device's nights are made of.
    enum class LightEdge { NightStart, NightEnd, DimStart };
    static storage::Edit setLight(const domain::Row &device, LightEdge edge, domain::ClockTime time);

    /// Gives every app the one schedule.
    static storage::Edit paste(const AppSchedule &schedule, const QList<AppRows> &apps);
    /// Gives the apps of a device the schedules of apps of the same name.
    static storage::Edit pasteByName(const ScheduleClip &clip, const domain::Row &device,
                                     const QList<AppRows> &apps);

private:
    static QString windowTitle(const domain::Row &app, const domain::DayWindow &before,
                               const domain::DayWindow &after);
};
