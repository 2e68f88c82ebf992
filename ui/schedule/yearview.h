// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/scheduleview.h"

class CalendarSheet;
class EmptyState;
class QLabel;
class QScrollArea;
class QStackedLayout;
class QuietLabel;
class Session;

/// Twelve months with the days on which the selected app shows. A date leads to its week.
class YearView final : public ScheduleView
{
    Q_OBJECT

public:
    explicit YearView(Session &session, QWidget *parent = nullptr);

    void follow(const ScheduleScope &scope) override;

private:
    QWidget *makeYear();
    void goTo(QDate date);
    void showApp(int app);

    Session &m_session;
    ScheduleScope m_scope;
    CalendarSheet *m_sheet;
    QLabel *m_title;
    QuietLabel *m_words;
    EmptyState *m_empty;
    QScrollArea *m_area;
    QStackedLayout *m_stack;
};
