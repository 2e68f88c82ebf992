// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/airtime.h"
#include "ui/models/devicesnapshot.h"
#include "ui/models/latestjob.h"

#include <QDate>
#include <QObject>

/// How long a device shows each app in one week, played through off the window's thread from the stored
/// place in the rotation.
class WeekAirtime final : public QObject
{
    Q_OBJECT

public:
    explicit WeekAirtime(QObject *parent = nullptr);

    /// Any date of the week; null for no device.
    void setWeek(const SharedDevice &device, QDate date);
    /// Of the device and week that it was computed for; nothing while the first one is computed.
    const std::optional<domain::Airtime> &airtime() const { return m_airtime; }
    const SharedDevice &device() const { return m_computedFor; }

Q_SIGNALS:
    void changed();

private:
    struct Answer
    {
        SharedDevice device;
        std::optional<domain::Airtime> airtime;
    };

    LatestJob<Answer> m_job;
    SharedDevice m_device;
    QDate m_first;
    SharedDevice m_computedFor;
    std::optional<domain::Airtime> m_airtime;
};
