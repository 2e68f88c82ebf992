// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/connection.h"

#include <QTcpServer>
#include <QTimer>

namespace server {

/// Accepts connections on one descriptor, for one thread's event loop, within the limits.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    Listener(const Limits &limits, std::shared_ptr<Traffic> traffic, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void enforceDeadlines();

    const Limits m_limits;
    const std::shared_ptr<Traffic> m_traffic;
    QTimer m_sweep;
};

} // namespace server
