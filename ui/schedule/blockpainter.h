// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/gridstyle.h"
#include "ui/schedule/weekscene.h"

#include <vector>

class QPainter;

/// Paints the items of the grid: blocks with the app's colour, name and hours, labels of the lane, groups.
class BlockPainter final
{
public:
    BlockPainter(QPainter &painter, const WeekScene &scene, const GridStyle &style);

    /// All items of the hours, or of the lane, but those of `without` (-1: no app).
    void paintItems(bool ofLane, int without) const;
    /// What the app would be with another window.
    void paintGhosts(const std::vector<GridItem> &ghosts) const;
    /// Grips at the edges of the selected app's blocks.
    void paintGrips(const GridItem &item) const;

private:
    struct Look
    {
        GridStyle::BlockColours colours;
        Qt::PenStyle edge = Qt::SolidLine;
        bool isSelected = false;
        bool isEnabled = false;
    };

    Look lookOf(int app, int selected) const;
    void paintItem(const GridItem &item, const Look &look) const;
    void paintBlock(const GridItem &item, const Look &look) const;
    void paintText(const GridItem &item, const QRectF &place, const Look &look) const;
    void paintChip(const GridItem &item, const Look &look) const;
    void paintGroup(const GridItem &item) const;
    void paintMore(const GridItem &item) const;
    void paintShape(const QRectF &rect, const Look &look) const;

    QPainter &m_painter;
    const WeekScene &m_scene;
    const GridStyle &m_style;
};
