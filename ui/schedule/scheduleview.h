// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/devicesnapshot.h"

#include <QWidget>

/// What the Schedule page speaks of, in all its parts.
struct ScheduleScope
{
    SharedDevice device;    ///< null while none is chosen or none is read yet
    QDate date;             ///< of the device's calendar; its day, week or year is shown
    qint64 appId = 0;       ///< the selected app, 0 for none
    QString filter;         ///< apps whose name holds it are shown; '' for all
    int snapMinutes = 15;   ///< what times are rounded to while they are dragged
    int visibleHours = 24;  ///< 6–24, how much of a day is in sight
    bool isReadOnly = true; ///< nothing is edited then

    /// Index of the selected app on the device, or -1.
    int selectedApp() const { return device && appId != 0 ? device->rules.appWithId(appId) : -1; }

    bool operator==(const ScheduleScope &) const = default;
};

/// A part of the Schedule page: one of its views, the pane beside them or the strip below them. It follows
/// the scope, and asks for another app or date by a signal. Its actions stand in the page's menu while it is
/// shown. It edits through Session::history() alone.
class ScheduleView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called with every change of the scope while the part is shown, and just before it is shown.
    virtual void follow(const ScheduleScope &scope) = 0;

Q_SIGNALS:
    /// 0 for none.
    void appSelected(qint64 appId);
    void dateSelected(QDate date);
    /// The date and the view to show it in.
    void dayAsked(QDate date);
    void weekAsked(QDate date);
    void yearAsked(QDate date);
    /// 6–24 hours in sight.
    void zoomAsked(int visibleHours);
};
