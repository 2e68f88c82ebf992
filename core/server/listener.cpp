// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/listener.h"

#include "core/base/log.h"
#include "core/server/listensocket.h"

namespace server {

Listener::Listener(const Limits &limits, std::shared_ptr<Traffic> traffic, QObject *parent)
    : QTcpServer(parent), m_limits(limits), m_traffic(std::move(traffic)), m_sweep(this)
{
    using namespace std::chrono_literals;
    const auto shortest = std::min({limits.requestTime, limits.answerTime, limits.idleTime});
    m_sweep.setInterval(std::min(1000ms, shortest / 2 + 1ms));
    connect(&m_sweep, &QTimer::timeout, this, &Listener::enforceDeadlines);
    m_sweep.start();
    // Out of descriptors: Qt stops accepting and leaves it to us to go on.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcServer) << "Cannot accept a connection:" << errorString();
        QTimer::singleShot(1000, this, &QTcpServer::resumeAccepting);
    });
}

void Listener::incomingConnection(qintptr descriptor)
{
    const QHostAddress peer = peerAddressOf(descriptor);
    if (!m_traffic->admit(peer)) {
        closeDescriptor(descriptor);
        return;
    }
    auto *connection = new Connection(m_limits, m_traffic, peer, this);
    if (!connection->setSocketDescriptor(descriptor)) {
        delete connection;
        closeDescriptor(descriptor);
        return;
    }
    connection->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    addPendingConnection(connection);
}

void Listener::enforceDeadlines()
{
    const auto now = std::chrono::steady_clock::now();
    const QList<Connection *> connections = findChildren<Connection *>(Qt::FindDirectChildrenOnly);
    for (Connection *connection : connections)
        connection->enforceDeadline(now);
}

} // namespace server
