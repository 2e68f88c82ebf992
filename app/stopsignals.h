// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

/// SIGTERM and SIGINT as a Qt signal, while it lives. One at a time.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopAsked() const;

private:
    QSocketNotifier m_notifier;
};
