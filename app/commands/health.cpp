// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace commands {

namespace {

constexpr int timeoutMs = 5000;

struct Health
{
    Q_DECLARE_TR_FUNCTIONS(Health)
};

QUrl healthUrl(const QString &base)
{
    QUrl url(base, QUrl::StrictMode);
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + QLatin1String("/health"));
    return url;
}

int report(const QNetworkReply &reply)
{
    const QString base = reply.url().adjusted(QUrl::RemoveUserInfo).toDisplayString();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::NoError && status == 200) {
        printLine(Health::tr("%1 answers and is well.").arg(base));
        return Done;
    }
    if (status != 0)
        printMessage(
            Health::tr("%1 answers, but with status %2. Look at the server's log.").arg(base).arg(status));
    else
        printMessage(
            Health::tr("%1 does not answer (%2). Check that the server runs and that the address is right.")
                .arg(base, reply.errorString()));
    return Failed;
}

} // namespace

int health(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("URL"),
                                 Health::tr("Base address of the server; http://127.0.0.1:8000 without it."),
                                 QStringLiteral("[URL]"));
    if (const auto status = parseArguments(parser, "health", arguments))
        return *status;
    const QStringList given = parser.positionalArguments();
    const QUrl url = healthUrl(given.value(0, QStringLiteral("http://127.0.0.1:8000")));
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (given.size() > 1 || !url.isValid() || !web || url.host().isEmpty())
        return wrongUse("health", Health::tr("Give at most one address, such as http://192.168.1.20:8000."));

    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setTransferTimeout(timeoutMs);
    QNetworkReply *reply = network.get(request);
    QObject::connect(
        reply, &QNetworkReply::finished, reply, [reply] { QCoreApplication::exit(report(*reply)); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace commands
