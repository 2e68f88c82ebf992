// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/simulatedday.h"
#include "ui/schedule/timeaxis.h"

#include <QAbstractSlider>

struct GridStyle;

/// A date as a line to slide along: its hours as its clock shows them, its night, its dim hours. The value
/// counts seconds from the date's begin. Arrows go by minutes, Page keys by hours.
class TimeSlider final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit TimeSlider(QWidget *parent = nullptr);

    void setDay(const SharedSimulation &day);
    void setNow(domain::Instant now);
    domain::Instant instant() const;
    void setInstant(domain::Instant instant);
    /// Where an instant stands.
    double xOf(domain::Instant instant) const { return axis().xOf(instant); }

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    void paintHours(QPainter &painter, const GridStyle &style) const;
    TimeAxis axis() const;
    void slideTo(double x);
    QRect track() const;

    SharedSimulation m_day;
    domain::Instant m_now{};
};
