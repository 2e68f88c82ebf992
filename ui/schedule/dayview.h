// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/dayreading.h"
#include "ui/schedule/dayscene.h"
#include "ui/schedule/scheduleview.h"

#include <QTimer>

class DayActivity;
class DayFindings;
class DayRowsModel;
class DayRuler;
class EmptyState;
class QScrollBar;
class QStackedLayout;
class QTreeView;
class QuietLabel;
class Session;

/// One date: a row for each app in rotation order, how many are active below, gaps and crowds.
class DayView final : public ScheduleView
{
    Q_OBJECT

public:
    explicit DayView(Session &session, QWidget *parent = nullptr);

    void follow(const ScheduleScope &scope) override;
    const DayScene &scene() const { return m_scene; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showDay();
    void showNote();
    void selectApp();
    void fitScroll();
    void place();
    void tick();
    void pointOut(const domain::Span &span);
    void repaintAll();

    Session &m_session;
    ScheduleScope m_scope;
    DayReading m_reading;
    DayScene m_scene;
    QTimer m_clock;
    DayRowsModel *m_model;
    QTreeView *m_rows;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    DayRuler *m_ruler;
    DayActivity *m_activity;
    QScrollBar *m_scroll; ///< minutes since the date's begin
    DayFindings *m_findings;
    QuietLabel *m_note;
};
