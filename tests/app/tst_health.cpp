// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QTcpServer>
#include <QTcpSocket>

using program::Outcome;
using program::run;

namespace {

/// Answers every request with this reply, or with silence.
class OneReply final : public QTcpServer
{
public:
    explicit OneReply(QByteArray reply) : m_reply(std::move(reply))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_request += socket->readAll();
                if (!m_request.contains("\r\n\r\n") || m_reply.isEmpty())
                    return;
                socket->write(m_reply);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    QByteArray request() const { return m_request; }

private:
    QByteArray m_reply;
    QByteArray m_request;
};

} // namespace

class HealthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatIsWellEndsWithZero();
    void whatIsNotWellEndsWithOne_data();
    void whatIsNotWellEndsWithOne();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void helpGoesToStandardOutput();
};

void HealthTest::aServerThatIsWellEndsWithZero()
{
    const OneReply server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK");
    const Outcome outcome = run({QStringLiteral("health"), server.base() + QLatin1Char('/')});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains(QString::number(server.serverPort())));
    QVERIFY2(server.request().startsWith("GET /health HTTP/1.1\r\n"), server.request().constData());
}

void HealthTest::whatIsNotWellEndsWithOne_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("an error") << QByteArray("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("no path /health") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("silence") << QByteArray();
}

void HealthTest::whatIsNotWellEndsWithOne()
{
    QFETCH(const QByteArray, reply);
    const OneReply server(reply);
    const Outcome outcome = run({QStringLiteral("health"), server.base()});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.messages.contains(QString::number(server.serverPort())), qPrintable(outcome.messages));
}

void HealthTest::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no address") << QStringList{QStringLiteral("health"), QStringLiteral("kitchen")};
    QTest::newRow("two addresses") << QStringList{
        QStringLiteral("health"), QStringLiteral("http://127.0.0.1:1"), QStringLiteral("http://127.0.0.1:2")};
    QTest::newRow("an option unknown") << QStringList{QStringLiteral("health"), QStringLiteral("--loud")};
    QTest::newRow("a command unknown") << QStringList{QStringLiteral("helth")};
}

void HealthTest::wrongUseEndsWithTwo()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.messages.contains(QStringLiteral("--help")), qPrintable(outcome.messages));
}

void HealthTest::helpGoesToStandardOutput()
{
    for (const QStringList &arguments : {QStringList{QStringLiteral("--help")},
                                         QStringList{QStringLiteral("health"), QStringLiteral("--help")}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.contains(QStringLiteral("health")));
        QVERIFY(outcome.messages.isEmpty());
    }
}

QTEST_GUILESS_MAIN(HealthTest)
#include "tst_health.moc"
