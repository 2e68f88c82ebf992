// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/scheduleview.h"
#include "ui/schedule/simulatedday.h"
#include "ui/schedule/simulationplayer.h"
#include "ui/schedule/weekairtime.h"

class QSortFilterProxyModel;
class QTreeView;
class QuietLabel;
class Session;
class SimulationAppsModel;
class SimulationStage;
class SimulationTransport;
class TimeSlider;

/// A date of the device, to slide and play through: what it shows at each moment, why every other app is not
/// shown then, and each app's airtime over the week.
class SimulationView final : public ScheduleView
{
    Q_OBJECT

public:
    explicit SimulationView(Session &session, QWidget *parent = nullptr);

    void follow(const ScheduleScope &scope) override;
    SimulationPlayer &player() { return m_player; }
    /// Null while the first date is played through.
    const SharedSimulation &day() const { return m_day; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void makeTable();
    void connectParts();
    void read();
    void take(const SharedSimulation &day);
    domain::Instant positionOn(const SimulatedDay &day) const;
    void move();
    void showMoment();
    void ask();
    void selectApp();
    void playOn();
    void goToNow();

    Session &m_session;
    ScheduleScope m_scope;
    SimulationPlayer m_player;
    LatestJob<SharedSimulation> m_job;
    SharedSimulation m_day;
    WeekAirtime m_airtime;
    QTimer m_calm; ///< while it runs, the picture stays: fast playing must not flicker
    QTimer m_questions;
    bool m_isPlayingOn = false; ///< into the next date
    bool m_isGoingToNow = false;
    SimulationStage *m_stage;
    SimulationTransport *m_transport;
    TimeSlider *m_slider;
    QuietLabel *m_note;
    SimulationAppsModel *m_apps;
    QSortFilterProxyModel *m_sorted;
    QTreeView *m_table;
};
