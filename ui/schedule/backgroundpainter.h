// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/gridstyle.h"
#include "ui/schedule/weekscene.h"

class QPainter;

/// What lies behind the blocks: dates, hours, night and dim, hours that the clock skips.
class BackgroundPainter final
{
public:
    /// How the header of a date looks.
    struct Dates
    {
        QDate today;
        WeekDays held;                ///< by the selected app
        bool areTogglesShown = false; ///< an app is selected whose days are weekdays
    };

    BackgroundPainter(QPainter &painter, const WeekScene &scene, const GridStyle &style);

    void paintHours(QDate today) const;
    /// Over the blocks, which scroll below it.
    void paintFrame(const Dates &dates) const;

private:
    void paintBands() const;
    void paintBand(const domain::DayWindow &window, const QColor &colour) const;
    void paintBandLabel(const WindowPiece &piece, const QString &text) const;
    void paintLines() const;
    void paintShifts() const;
    void paintGutter() const;
    void paintLaneLabels() const;
    void paintHeader(const Dates &dates) const;
    void paintToggle(const QRect &cell, bool isHeld) const;

    QPainter &m_painter;
    const WeekScene &m_scene;
    const WeekScale &m_scale;
    const GridStyle &m_style;
};
