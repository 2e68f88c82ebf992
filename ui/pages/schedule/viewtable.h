// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <span>

class ScheduleView;
class Session;
struct ScheduleScope;

/// How much of the calendar a view shows, and so how far a step leads.
enum class Period { Day, Week, Year };

/// A part of the Schedule page before it is made.
struct ScheduleViewDeclaration
{
    enum class Position { View, Side, Bottom };

    Position position;
    Period period;
    const char *title;    ///< source text in the context "ScheduleView"
    const char *icon;     ///< freedesktop name
    const char *shortcut; ///< of a view
    bool hasSnap;         ///< times are dragged in it
    bool hasZoom;         ///< fewer hours can be in sight
    std::function<ScheduleView *(Session &session)> make;
};

/// The parts of the Schedule page, views in the order of the switch (viewtable.cpp: one line a part). Views
/// are made when they are first shown.
std::span<const ScheduleViewDeclaration> scheduleViews();

/// Title in the person's language.
QString scheduleViewTitle(const ScheduleViewDeclaration &view);

/// A way out of the page: a file, a printer.
struct ScheduleExport
{
    const char *text; ///< source text in the context "ScheduleExport"
    const char *icon; ///< freedesktop name
    const char *shortcut;
    std::function<void(const ScheduleScope &scope, Session &session, QWidget *page)> run;
};

/// What the Export menu offers, in its order (viewtable.cpp: one line each).
std::span<const ScheduleExport> scheduleExports();
