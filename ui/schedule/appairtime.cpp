// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/appairtime.h"

#include "ui/models/devicewords.h"
#include "ui/widgets/sharebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

AppAirtime::AppAirtime(QWidget *parent) : QWidget(parent), m_share(new ShareBar), m_text(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_share, 1);
    row->addWidget(m_text);
    m_share->setAccessibleName(tr("Airtime this week"));
    connect(&m_airtime, &WeekAirtime::changed, this, &AppAirtime::refresh);
}

void AppAirtime::show(const SharedDevice &device, QDate date, qint64 appId)
{
    m_appId = appId;
    m_airtime.setWeek(device, date);
    refresh();
}

void AppAirtime::refresh()
{
    std::chrono::milliseconds time{0};
    const int app = m_airtime.airtime() ? m_airtime.device()->rules.appWithId(m_appId) : -1;
    const bool isKnown = app >= 0;
    if (isKnown)
        time = m_airtime.airtime()->apps[static_cast<size_t>(app)];
    const double share = isKnown ? m_airtime.airtime()->share(time) : 0;
    m_share->setShare(share);
    m_text->setText(
        isKnown ? tr("%1 %, %2", "a share of a week, and how long that is")
                      .arg(QLocale().toString(share * 100, 'f', share < 0.1 && share > 0 ? 1 : 0),
                           DeviceWords::duration(std::chrono::duration_cast<std::chrono::seconds>(time)))
                : QStringLiteral("…"));
}
