// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/dayscene.h"
#include "ui/schedule/gridstyle.h"

#include <QRect>

class QPainter;

/// Draws parts of a date along its axis.
class DayPainter final
{
public:
    DayPainter(QPainter &painter, const DayScene &scene, const GridStyle &style);

    /// Figures of the hours as its clock shows them, a doubled one twice.
    void paintRuler(const QRect &place) const;
    /// Night, dim and hours behind one row.
    void paintBackground(const QRect &place) const;
    void paintRow(const QRect &place, const domain::AppPlan &plan, bool isSelected) const;
    /// How many apps are active, with gaps and crowds.
    void paintActivity(const QRect &place) const;
    /// The present and what is marked, across a part.
    void paintMarks(const QRect &place) const;

private:
    QRectF stretch(const QRect &place, const domain::Span &span) const;

    QPainter &m_painter;
    const DayScene &m_scene;
    const GridStyle &m_style;
};
