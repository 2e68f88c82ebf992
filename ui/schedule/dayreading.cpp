// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/dayreading.h"

DayReading::DayReading(QObject *parent)
    : QObject(parent), m_job(this, [this](const SharedDay &day) {
          m_day = day;
          Q_EMIT changed();
      })
{}

void DayReading::setDay(const SharedDevice &device, QDate date)
{
    if (device == m_device && date == m_date)
        return;
    const bool isOther = !device || !m_device || device->device().id != m_device->device().id;
    m_device = device;
    m_date = date;
    if (isOther && m_day) {
        m_day.reset();
        Q_EMIT changed();
    }
    if (device && date.isValid())
        m_job.start([device, date] { return dayContentOf(device, date); });
    else
        m_job.cancel();
}
