// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestjob.h"
#include "ui/schedule/daycontent.h"

#include <QObject>

/// The content of a date, computed off the window's thread.
class DayReading final : public QObject
{
    Q_OBJECT

public:
    explicit DayReading(QObject *parent = nullptr);

    /// Null for no device.
    void setDay(const SharedDevice &device, QDate date);
    /// Null while the first day of a device is computed.
    const SharedDay &day() const { return m_day; }

Q_SIGNALS:
    void changed();

private:
    LatestJob<SharedDay> m_job;
    SharedDevice m_device;
    QDate m_date;
    SharedDay m_day;
};
