// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

/// A client that writes exactly the bytes it is told and keeps what comes back.
class RawClient final
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.waitForConnected(patience);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    /// One answer: its head, and as much body as its Content-Length says.
    QByteArray answer(bool withBody = true)
    {
        while (!m_received.contains("\r\n\r\n") && receive()) {
        }
        const qsizetype head = m_received.indexOf("\r\n\r\n") + 4;
        const qsizetype length = withBody ? header(m_received.left(head), "Content-Length").toLongLong() : 0;
        while (m_received.size() < head + length && receive()) {
        }
        const QByteArray taken = m_received.left(head + length);
        m_received.remove(0, head + length);
        return taken;
    }

    /// Everything until the server closes.
    QByteArray untilClosed()
    {
        while (receive()) {
        }
        return std::exchange(m_received, {});
    }

    /// The server has closed this connection, at the latest while we waited.
    bool isClosed()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState ||
               m_socket.waitForDisconnected(patience);
    }

    QTcpSocket &socket() { return m_socket; }

    static QByteArray body(const QByteArray &answer) { return answer.mid(answer.indexOf("\r\n\r\n") + 4); }
    static QByteArray statusLine(const QByteArray &answer) { return answer.left(answer.indexOf("\r\n")); }
    /// Value of a header whose name is spelled exactly so, empty when absent.
    static QByteArray header(const QByteArray &answer, const QByteArray &name)
    {
        const qsizetype at = answer.indexOf("\r\n" + name + ": ");
        if (at < 0 || at > answer.indexOf("\r\n\r\n"))
            return {};
        const qsizetype from = at + name.size() + 4;
        return answer.mid(from, answer.indexOf("\r\n", from) - from);
    }

private:
    static constexpr int patience = 10'000;

    bool receive()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return false;
        m_received += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};
