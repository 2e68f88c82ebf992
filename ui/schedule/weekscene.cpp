// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekscene.h"

#include "ui/schedule/gridlabels.h"
#include "ui/schedule/overlaplayout.h"
#include "ui/schedule/weekdates.h"

#include <algorithm>

namespace {

constexpr int narrowestBlock = 30; ///< pixels
constexpr int dayInset = 2;        ///< between blocks and the line of the next day
constexpr double shortestBlock = 5;
constexpr int besideTime = 20; ///< of the gutter, with the marks of night and dim
constexpr int besideLabel = 8; ///< of the gutter

} // namespace

void WeekScene::setScope(const ScheduleScope &scope)
{
    m_scope = scope;
    m_first = firstOfWeek(scope.date);
    m_weeks.clear();
    m_shifts.clear();
    if (!scope.device)
        return;
    m_weeks = weekOf(scope.device->rules, m_first, scope.filter);
    m_shifts = clockShifts(scope.device->rules.zone(), m_first);
}

void WeekScene::layOut(const Frame &frame)
{
    m_items.clear();
    m_lane.isOpen = frame.isLaneOpen;
    m_scale.viewport = frame.viewport;
    m_scale.visibleHours = m_scope.visibleHours;
    m_scale.header = frame.metrics.height() * 2;
    m_scale.gutter = frame.metrics.horizontalAdvance(GridLabels::time(20 * 60)) + besideTime;
    for (const QString &label : {GridLabels::everyDayLabel(), GridLabels::allDayLabel()})
        m_scale.gutter = std::max(m_scale.gutter, frame.metrics.horizontalAdvance(label) + besideLabel);
    layOutLane(frame);
    m_scale.scroll = std::clamp(frame.scroll, 0, m_scale.longestScroll());
    layOutHours();
}

void WeekScene::layOutHours()
{
    const int selected = selectedApp();
    for (int day = 0; day < daysOfWeek; ++day)
        layOutDay(day, selected);
}

void WeekScene::layOutDay(int day, int selected)
{
    std::vector<GridItem> blocks;
    std::vector<OverlapItem> overlaps;
    for (const AppWeek &week : m_weeks) {
        if (week.isAllDay || !week.days.test(static_cast<size_t>(day)))
            continue;
        for (const WindowPiece &piece : piecesOf(week.hours)) {
            blocks.push_back({GridItem::Kind::Block, week.app, day, day, piece, {}, {}});
            overlaps.push_back({piece.from, piece.to, week.app == selected});
        }
    }
    const double width = m_scale.dayWidth(day) - 2 * dayInset;
    const OverlapLayout layout = layOutOverlaps(overlaps, static_cast<int>(width) / narrowestBlock);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const OverlapPlace &place = layout.places[i];
        if (place.isHidden)
            continue;
        const double column = width / place.columns;
        blocks[i].rect = placed(day, blocks[i].piece, place.column * column, place.span * column);
        m_items.push_back(std::move(blocks[i]));
    }
    for (const OverlapGroup &group : layout.groups) {
        GridItem item{GridItem::Kind::Group, -1, day, day, {group.from, group.to, {}}, {}, {}};
        const double column = width / group.columns;
        item.rect = placed(day, item.piece, group.column * column, column);
        for (const int member : group.members)
            item.members.push_back(blocks[static_cast<size_t>(member)].app);
        std::ranges::sort(item.members);
        item.members.erase(std::unique(item.members.begin(), item.members.end()), item.members.end());
        m_items.push_back(std::move(item));
    }
}

QRectF WeekScene::placed(int day, const WindowPiece &piece, double left, double width) const
{
    const double top = m_scale.yOf(piece.from);
    const double height = std::max(m_scale.yOf(piece.to) - top, shortestBlock);
    return {m_scale.dayLeft(day) + dayInset + left, top, width - 1, height};
}

const AppWeek *WeekScene::week(int app) const
{
    const auto found = std::ranges::find(m_weeks, app, &AppWeek::app);
    return found == m_weeks.end() ? nullptr : &*found;
}

std::vector<WeekScene::LightLine> WeekScene::lightLines() const
{
    using Edge = ScheduleEdits::LightEdge;
    if (!m_scope.device)
        return {};
    std::vector<LightLine> lines;
    const domain::NightRule &rule = m_scope.device->rules.night();
    if (rule.nightHours()) {
        lines.push_back({Edge::NightStart, edgeOf(*rule.nightHours(), WindowGrip::First)});
        lines.push_back({Edge::NightEnd, edgeOf(*rule.nightHours(), WindowGrip::Last)});
    }
    if (rule.dimHours()) {
        lines.push_back({Edge::DimStart, edgeOf(*rule.dimHours(), WindowGrip::First)});
        if (!rule.nightHours())
            lines.push_back({Edge::NightEnd, edgeOf(*rule.dimHours(), WindowGrip::Last)});
    }
    return lines;
}

std::vector<GridItem> WeekScene::moved(const AppWeek &week, const domain::DayWindow &window) const
{
    std::vector<GridItem> ghosts;
    for (int day = 0; day < daysOfWeek; ++day) {
        if (!week.days.test(static_cast<size_t>(day)))
            continue;
        const auto now = std::ranges::find_if(m_items, [&](const GridItem &item) {
            return item.kind == GridItem::Kind::Block && item.app == week.app && item.day == day;
        });
        const double edge = m_scale.dayLeft(day) + dayInset;
        const double left = now == m_items.end() ? 0 : now->rect.left() - edge;
        const double width =
            now == m_items.end() ? m_scale.dayWidth(day) - 2 * dayInset : now->rect.width() + 1;
        for (const WindowPiece &piece : piecesOf(window))
            ghosts.push_back(
                {GridItem::Kind::Block, week.app, day, day, piece, placed(day, piece, left, width), {}});
    }
    return ghosts;
}
