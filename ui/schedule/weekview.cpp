// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekview.h"

#include "ui/session.h"

WeekView::WeekView(Session &session, QWidget *parent) : ScheduleView(parent), m_session(session) {}

void WeekView::follow(const ScheduleScope &scope)
{
    m_scope = scope;
    update();
}
