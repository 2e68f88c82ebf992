// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QLocalSocket>
#include <QStandardPaths>

namespace {

constexpr int patienceMs = 500;
constexpr qint64 longestMessage = 8192;

/// Differs by display and by settings, so that trying things out disturbs nothing.
QString socketName()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QByteArray where = qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY") + '\n' +
                             QGuiApplication::platformName().toUtf8() + '\n' +
                             QStandardPaths::writableLocation(QStandardPaths::ConfigLocation).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(where, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("%1/tronbyt-desk-%2").arg(runtime, QLatin1String(hash));
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent), m_name(socketName())
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::handOver(const QString &database) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(database.toUtf8() + '\n');
    const bool written = socket.waitForBytesWritten(patienceMs);
    socket.disconnectFromServer();
    return written;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left over from a start that was killed; nobody answered there
    m_server.listen(m_name);
}

void SingleInstance::accept()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        if (socket->canReadLine())
            Q_EMIT startedAgain(QString::fromUtf8(socket->readLine(longestMessage)).trimmed());
        else if (socket->bytesAvailable() > longestMessage)
            socket->abort();
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}
