// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/devicelist.h"

#include <QWidget>

class QActionGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class ScheduleActions;
class SearchField;

/// The line above the schedule: whose it is, where in time, which view, how it is shown, and the ways out.
class ScheduleBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleBar(const ScheduleActions &actions, QWidget *parent = nullptr);

    void setDevices(const QList<DeviceList::Entry> &devices, const QString &chosen);
    /// `zone` is the place whose clock is meant, with what is to be known of it.
    void setTitle(const QString &period, const QString &zone, const QString &zoneDescription);
    void setScale(int snapMinutes, int visibleHours);
    /// Whether the view has times to snap, and hours to zoom.
    void setScaleEnabled(bool hasSnap, bool hasZoom);
    SearchField &filter() const { return *m_filter; }
    /// Without what the menu offers as well, which goes where there is no room for it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void deviceChosen(const QString &deviceId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int essentialWidth() const;
    void showWhatFits();
    QToolButton *buttonOf(QAction *action, bool showsText);
    QPushButton *menuOf(QActionGroup &group, const QString &name);
    QWidget *makeViewSwitch(const ScheduleActions &actions);

    QComboBox *m_device;
    QLabel *m_period;
    QLabel *m_zone;
    QPushButton *m_snap;
    QPushButton *m_zoom;
    SearchField *m_filter;
    QList<QWidget *> m_spare; ///< what the menu offers as well, the first to stay first
};
