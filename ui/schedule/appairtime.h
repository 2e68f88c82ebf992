// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/weekairtime.h"

#include <QWidget>

class QLabel;
class ShareBar;

/// How much of a week one app is shown, as a bar and in figures.
class AppAirtime final : public QWidget
{
    Q_OBJECT

public:
    explicit AppAirtime(QWidget *parent = nullptr);

    /// Any date of the week.
    void show(const SharedDevice &device, QDate date, qint64 appId);

private:
    void refresh();

    WeekAirtime m_airtime;
    qint64 m_appId = 0;
    ShareBar *m_share;
    QLabel *m_text;
};
