// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/gridlabels.h"
#include "ui/schedule/lanelayout.h"
#include "ui/schedule/weekscene.h"

#include <algorithm>

/// The lane of apps without a window: those of every date flow from the left on rows of their own, those of
/// some dates lie below their dates.

namespace {

constexpr int gap = 6;
constexpr int margin = 6;
constexpr int rowGap = 4;
constexpr int closedRows = 2;
constexpr int mostRows = 8;
constexpr int widestLabel = 180;

} // namespace

/// Items of the lane, each with its place in rows from 0 on.
struct WeekScene::LaneRows
{
    std::vector<GridItem> items;
    std::vector<LaneItem> sizes;
    std::vector<LanePlace> places;

    void add(int app, DayRun run, LaneItem size)
    {
        items.push_back({GridItem::Kind::AllDay, app, run.first, run.last, {}, {}, {}});
        sizes.push_back(size);
    }
    int count() const { return places.empty() ? 0 : std::ranges::max(places, {}, &LanePlace::row).row + 1; }
};

WeekScene::LaneRows WeekScene::rowsOfEveryDay(const Frame &frame, int room) const
{
    LaneRows rows;
    for (const AppWeek &week : m_weeks) {
        if (!week.isAllDay || !week.days.all())
            continue;
        const int text = frame.metrics.horizontalAdvance(m_scope.device->app(week.app).name) + 20;
        rows.add(week.app, {0, daysOfWeek - 1}, {-1, std::min(text, widestLabel)});
    }
    rows.places = ::layOutLane(rows.sizes, room, gap);
    return rows;
}

WeekScene::LaneRows WeekScene::rowsOfSomeDays() const
{
    LaneRows rows;
    for (const AppWeek &week : m_weeks) {
        if (!week.isAllDay || week.days.all())
            continue;
        for (const DayRun &run : runsOf(week.days)) {
            const int left = m_scale.dayLeft(run.first) - m_scale.gutter;
            const int right = m_scale.dayLeft(run.last + 1) - m_scale.gutter - gap;
            rows.add(week.app, run, {left, right - left});
        }
    }
    rows.places = ::layOutLane(rows.sizes, m_scale.viewport.width(), 0);
    return rows;
}

void WeekScene::layOutLane(const Frame &frame)
{
    const int rowHeight = frame.metrics.height() + 8;
    const int moreWidth = frame.metrics.horizontalAdvance(GridLabels::more(200)) + 2 * gap;
    const int width = frame.viewport.width() - m_scale.gutter - gap;
    LaneRows every = rowsOfEveryDay(frame, width - moreWidth);
    LaneRows some = rowsOfSomeDays();
    const int total = every.count() + some.count();
    const int shown = std::min(total, frame.isLaneOpen ? mostRows : closedRows);
    m_lane.hiddenRows = frame.isLaneOpen ? total - shown : 0;
    const int scrolled = std::clamp(frame.laneScroll, 0, m_lane.hiddenRows);
    // Closed, either kind keeps a row in sight.
    const int everyShown = frame.isLaneOpen ? std::clamp(every.count() - scrolled, 0, shown)
                                            : std::min(every.count(), shown - (some.count() > 0 ? 1 : 0));
    m_lane.everyDayHeight = everyShown * (rowHeight + rowGap);
    m_scale.lane = std::max(shown, 1) * (rowHeight + rowGap) + 2 * margin - rowGap;
    std::vector<int> hidden;
    placeLane(every, {rowHeight, -scrolled, 0, everyShown}, hidden);
    placeLane(some, {rowHeight, frame.isLaneOpen ? every.count() - scrolled : everyShown, everyShown, shown},
              hidden);
    if (total <= closedRows)
        return;
    std::ranges::sort(hidden);
    hidden.erase(std::unique(hidden.begin(), hidden.end()), hidden.end());
    const QRectF more(m_scale.viewport.width() - moreWidth, m_scale.header + margin, moreWidth - gap,
                      rowHeight);
    m_items.push_back({GridItem::Kind::More, -1, 0, 0, {}, more, std::move(hidden)});
}

/// Takes over the items whose row is in sight; the apps of the others are hidden.
void WeekScene::placeLane(LaneRows &rows, const LaneSight &sight, std::vector<int> &hidden)
{
    for (size_t i = 0; i < rows.items.size(); ++i) {
        const int row = rows.places[i].row + sight.offset;
        rows.items[i].rect = QRectF(m_scale.gutter + gap / 2 + rows.places[i].left,
                                    m_scale.header + margin + row * (sight.rowHeight + rowGap),
                                    rows.sizes[i].width, sight.rowHeight);
        if (row >= sight.from && row < sight.to)
            m_items.push_back(std::move(rows.items[i]));
        else
            hidden.push_back(rows.items[i].app);
    }
}
