// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/dayreading.h"
#include "ui/schedule/scheduleview.h"

class ActivityChart;
class QBoxLayout;
class QLabel;
class QToolButton;
class QuietLabel;

/// Below the week: how full the hours of its chosen day are.
class ActivityStrip final : public ScheduleView
{
    Q_OBJECT

public:
    explicit ActivityStrip(QWidget *parent = nullptr);

    void follow(const ScheduleScope &scope) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeStep(const char *icon, const QString &text, int days);
    void showDay();
    void fitHead();

    ScheduleScope m_scope;
    DayReading m_reading;
    QBoxLayout *m_head; ///< the date, and the summary beside or below it
    QLabel *m_title;
    QuietLabel *m_summary;
    ActivityChart *m_chart;
};
