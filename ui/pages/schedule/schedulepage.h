// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/devicelist.h"
#include "ui/models/livedevice.h"
#include "ui/models/selectedrows.h"
#include "ui/pages/page.h"
#include "ui/pages/schedule/viewtable.h"
#include "ui/schedule/scheduleview.h"

#include <QHash>

class EmptyState;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;
class ScheduleActions;
class ScheduleBar;

/// When each app shows on the chosen device: the frame around the views of viewtable.cpp, which it tells of
/// one scope (device, date, app, filter, scale).
class SchedulePage final : public Page
{
    Q_OBJECT

public:
    explicit SchedulePage(Session &session, QWidget *parent = nullptr);
    ~SchedulePage() override;

    void focusFilter() override;
    const ScheduleScope &scope() const { return m_scope; }

private:
    void layOut();
    void addParts();
    void connectScope();
    void connectActions();
    void follow(const Selection &selection);
    void takeDevice();
    void chooseView(int index);
    void open(Period period, QDate date);
    void showMiddle();
    void setScope(const ScheduleScope &scope);
    void connectPart(ScheduleView *part);
    void tell();
    void showTitle();
    QDate today() const;

    Session &m_session;
    LiveDevice m_device;
    SelectedRows m_rows;
    DeviceList m_devices;
    ScheduleScope m_scope;
    ScheduleActions *m_actions;
    ScheduleBar *m_bar;
    QStackedWidget *m_views;
    EmptyState *m_empty;
    QVBoxLayout *m_column;
    QSplitter *m_splitter;
    QHash<int, ScheduleView *> m_made; ///< by the index in scheduleViews()
    int m_view = -1;
};
