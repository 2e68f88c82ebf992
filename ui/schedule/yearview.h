// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/scheduleview.h"

class CalendarSheet;
class QComboBox;
class QLabel;
class QScrollArea;
class QuietLabel;
class Session;

/// Twelve months with the days on which an app shows: the selected one, or the device's first. A date leads
/// to its week.
class YearView final : public ScheduleView
{
    Q_OBJECT

public:
    explicit YearView(Session &session, QWidget *parent = nullptr);

    void follow(const ScheduleScope &scope) override;

private:
    QWidget *makeYear();
    void goTo(QDate date);
    void listApps();
    void showApp(int app);

    Session &m_session;
    ScheduleScope m_scope;
    CalendarSheet *m_sheet;
    QLabel *m_title;
    QuietLabel *m_words;
    QComboBox *m_apps;
    QScrollArea *m_area;
};
