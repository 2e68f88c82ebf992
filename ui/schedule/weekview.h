// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/scheduleview.h"

class Session;

/// One week of dates by the hours of the device's day.
class WeekView final : public ScheduleView
{
    Q_OBJECT

public:
    explicit WeekView(Session &session, QWidget *parent = nullptr);

    void follow(const ScheduleScope &scope) override;

private:
    Session &m_session;
    ScheduleScope m_scope;
};
