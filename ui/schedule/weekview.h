// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/schedulecommands.h"
#include "ui/schedule/scheduleview.h"
#include "ui/schedule/weekactions.h"

#include <QTimer>

class Session;
class WeekGrid;

/// One week of dates by the hours of the device's day: the grid, what can be done on it, and the edits that
/// come of it.
class WeekView final : public ScheduleView
{
    Q_OBJECT

public:
    explicit WeekView(Session &session, QWidget *parent = nullptr);

    void follow(const ScheduleScope &scope) override;
    WeekGrid &grid() const { return *m_grid; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectGrid();
    void run(WeekActions::Id id);
    void refreshActions();
    void tick();
    void copy(bool wholeDevice) const;
    void paste();
    void pasteTo();
    void showMenu(const QPoint &place);

    Session &m_session;
    ScheduleScope m_scope;
    ScheduleCommands m_commands;
    WeekGrid *m_grid;
    WeekActions *m_actions;
    QTimer m_clock;
};
