// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekairtime.h"

#include "core/domain/rules.h"
#include "ui/schedule/weekdates.h"

WeekAirtime::WeekAirtime(QObject *parent)
    : QObject(parent), m_job(this, [this](const Answer &answer) {
          m_computedFor = answer.device;
          m_airtime = answer.airtime;
          Q_EMIT changed();
      })
{}

void WeekAirtime::setWeek(const SharedDevice &device, QDate date)
{
    const QDate first = firstOfWeek(date);
    if (device == m_device && first == m_first)
        return;
    const bool isOther = !device || !m_device || device->device().id != m_device->device().id;
    m_device = device;
    m_first = first;
    if (isOther) {
        m_computedFor.reset();
        m_airtime.reset();
        Q_EMIT changed();
    }
    if (!device) {
        m_job.cancel();
        return;
    }
    m_job.start([device, first]() -> Answer {
        const domain::Zone &zone = device->rules.zone();
        const domain::Span week{zone.instantOf(localDate(first)),
                                zone.instantOf(localDate(first.addDays(7)))};
        return {device,
                domain::airtimeOf(device->rules, device->device().lastAppIndex, week, device->pictureTest())};
    });
}
