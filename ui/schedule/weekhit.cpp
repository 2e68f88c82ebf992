// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekscene.h"

#include <cmath>

/// What is under the pointer.

namespace {

using Kind = WindowPiece::Kind;

bool hasEdge(const WindowPiece &piece, WindowGrip grip)
{
    return grip == WindowGrip::First ? piece.kind != Kind::Early : piece.kind != Kind::Late;
}

} // namespace

/// The grip of an item there; nothing where the place is off the item. Edges of the selected app reach out of
/// its blocks, so that short ones can be taken hold of.
std::optional<WindowGrip> WeekScene::gripAt(const GridItem &item, QPointF place, double reach) const
{
    const bool isBlock = item.kind == GridItem::Kind::Block;
    const bool isSelected = isBlock && item.app == selectedApp();
    const double outside = isSelected ? reach : 0;
    if (!item.rect.adjusted(0, -outside, 0, outside).contains(place))
        return std::nullopt;
    if (!isBlock)
        return WindowGrip::Whole;
    const double inside = std::min(reach, item.rect.height() / 4);
    if (place.y() <= item.rect.top() + inside && hasEdge(item.piece, WindowGrip::First))
        return WindowGrip::First;
    if (place.y() >= item.rect.bottom() - inside && hasEdge(item.piece, WindowGrip::Last))
        return WindowGrip::Last;
    return item.rect.contains(place) ? std::optional(WindowGrip::Whole) : std::nullopt;
}

GridHit WeekScene::hit(QPointF place, double reach) const
{
    GridHit hit;
    hit.day = m_scale.dayAt(static_cast<int>(place.x()));
    if (place.x() >= m_scale.gutter && place.y() < m_scale.header) {
        hit.kind = GridHit::Kind::DayHeader;
        return hit;
    }
    const bool isInHours = place.y() >= m_scale.header + m_scale.lane;
    const int selected = selectedApp();
    for (const bool ofSelected : {true, false}) {
        for (int index = static_cast<int>(m_items.size()) - 1; index >= 0; --index) {
            const GridItem &item = m_items[static_cast<size_t>(index)];
            const bool isHourItem = item.kind == GridItem::Kind::Block || item.kind == GridItem::Kind::Group;
            if (isHourItem != isInHours || (selected >= 0 && item.app == selected) != ofSelected)
                continue;
            if (const auto grip = gripAt(item, place, reach))
                return {GridHit::Kind::Item, index, *grip, item.day, {}};
        }
    }
    if (!isInHours) {
        hit.kind = place.x() >= m_scale.gutter ? GridHit::Kind::Lane : GridHit::Kind::Nothing;
        return hit;
    }
    for (const LightLine &line : lightLines()) {
        if (std::abs(m_scale.yOf(line.minute) - place.y()) <= reach) {
            hit.kind = GridHit::Kind::LightEdge;
            hit.light = line.edge;
            return hit;
        }
    }
    hit.kind = place.x() >= m_scale.gutter ? GridHit::Kind::Hours : GridHit::Kind::Nothing;
    return hit;
}
