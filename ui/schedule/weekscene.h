// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/scheduleedits.h"
#include "ui/schedule/scheduleview.h"
#include "ui/schedule/weekscale.h"

#include <QFontMetrics>
#include <QRectF>

/// Something on the week grid that can be pointed at and selected.
struct GridItem
{
    enum class Kind {
        Block,  ///< a piece of an app's window on one date
        AllDay, ///< an app without a window, on a run of dates
        Group,  ///< apps that there was no room for, on one date
        More,   ///< opens and closes the lane of apps without a window
    };

    Kind kind;
    int app = -1; ///< index in the device's rules; -1 for several
    int day = 0;
    int lastDay = 0;
    WindowPiece piece{0, 0, WindowPiece::Kind::Whole};
    QRectF rect;              ///< the viewport's
    std::vector<int> members; ///< apps of a group
};

/// What is under the pointer.
struct GridHit
{
    enum class Kind { Nothing, DayHeader, Item, LightEdge, Hours, Lane };

    Kind kind = Kind::Nothing;
    int item = -1;
    WindowGrip grip = WindowGrip::Whole;
    int day = 0;
    ScheduleEdits::LightEdge light = ScheduleEdits::LightEdge::NightStart;

    bool operator==(const GridHit &) const = default;
};

/// A week laid out: every item with its place, and what is at a place. Knows no widget.
class WeekScene final
{
public:
    /// Everything that the layout depends on besides the week itself.
    struct Frame
    {
        QSize viewport;
        QFontMetrics metrics;
        int scroll = 0;
        bool isLaneOpen = false;
        int laneScroll = 0; ///< rows
    };
    /// The lane of apps without a window.
    struct Lane
    {
        bool isOpen = false;
        int hiddenRows = 0;     ///< that the open lane can be scrolled by
        int everyDayHeight = 0; ///< of the rows for apps of every date; below them are those of some dates
    };
    struct LightLine
    {
        ScheduleEdits::LightEdge edge;
        int minute;
    };

    void setScope(const ScheduleScope &scope);
    void layOut(const Frame &frame);

    const ScheduleScope &scope() const { return m_scope; }
    QDate first() const { return m_first; }
    const WeekScale &scale() const { return m_scale; }
    const std::vector<GridItem> &items() const { return m_items; }
    const std::vector<AppWeek> &weeks() const { return m_weeks; }
    const std::vector<ClockShift> &shifts() const { return m_shifts; }
    const Lane &lane() const { return m_lane; }

    /// The week of an app by its index, or null where it is filtered out.
    const AppWeek *week(int app) const;
    /// Index of the selected app, or -1.
    int selectedApp() const { return m_scope.selectedApp(); }
    std::vector<LightLine> lightLines() const;
    /// Where another window of the app would be, in the columns that it has now.
    std::vector<GridItem> moved(const AppWeek &week, const domain::DayWindow &window) const;
    /// `reach`: how far from an edge it can be taken hold of, in pixels.
    GridHit hit(QPointF place, double reach) const;

private:
    struct LaneRows;
    void layOutLane(const Frame &frame);
    LaneRows rowsOfEveryDay(const Frame &frame, int room) const;
    LaneRows rowsOfSomeDays() const;
    /// The rows of the lane that are in sight.
    struct LaneSight
    {
        int rowHeight;
        int offset; ///< of the first row
        int from;
        int to;
    };
    void placeLane(LaneRows &rows, const LaneSight &sight, std::vector<int> &hidden);
    void layOutHours();
    void layOutDay(int day, int selected);
    std::optional<WindowGrip> gripAt(const GridItem &item, QPointF place, double reach) const;
    QRectF placed(int day, const WindowPiece &piece, double left, double width) const;

    ScheduleScope m_scope;
    QDate m_first;
    WeekScale m_scale;
    std::vector<AppWeek> m_weeks;
    std::vector<ClockShift> m_shifts;
    std::vector<GridItem> m_items;
    Lane m_lane;
};
