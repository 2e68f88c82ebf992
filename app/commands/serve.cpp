// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"
#include "app/commands/databaseoption.h"
#include "app/stopsignals.h"
#include "core/server/service.h"

#include <QCoreApplication>

namespace commands {

namespace {

using server::Service;

struct Serve
{
    Q_DECLARE_TR_FUNCTIONS(Serve)
};

/// Where to listen, from HOST:PORT.
struct Endpoint
{
    QHostAddress host;
    quint16 port = 0;
};

std::optional<Endpoint> endpointFrom(const QString &text)
{
    const QUrl url(QLatin1String("http://") + text, QUrl::StrictMode);
    const bool isLocal = url.host() == QLatin1String("localhost");
    const QHostAddress host = isLocal ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(url.host());
    if (host.isNull() || url.port() < 0 || !url.path().isEmpty())
        return std::nullopt;
    return Endpoint{host, static_cast<quint16>(url.port())};
}

/// Serves until SIGTERM or SIGINT.
int serveUntilStopped(const server::ServerSettings &settings)
{
    int status = Done;
    Service service;
    const StopSignals stopSignals;
    const auto follow = [&service, &status] {
        if (!service.notice().isEmpty())
            printMessage(service.notice());
        if (service.state() == Service::State::Running)
            printLine(QLatin1String("listening on ") + service.baseUrl().toString());
        if (service.state() == Service::State::Failed) {
            printMessage(service.errorText());
            status = Failed;
        }
        if (service.state() == Service::State::Failed || service.state() == Service::State::Stopped)
            QCoreApplication::quit();
    };
    QObject::connect(&service, &Service::stateChanged, &service, follow, Qt::QueuedConnection);
    QObject::connect(&service, &Service::troubleChanged, &service, [&service] {
        if (!service.errorText().isEmpty())
            printMessage(service.errorText());
    });
    QObject::connect(&stopSignals, &StopSignals::stopAsked, &service,
                     [&service] { service.apply(std::nullopt); });
    service.apply(settings);
    QCoreApplication::exec();
    return status;
}

} // namespace

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    const DatabaseOption database(parser, DatabaseOption::Frames::Used);
    const QCommandLineOption listenOption(
        QStringLiteral("listen"),
        Serve::tr("Address and port; port 0 picks a free one. 127.0.0.1:8000 without it."),
        QStringLiteral("HOST:PORT"), QStringLiteral("127.0.0.1:8000"));
    const QCommandLineOption threadsOption(QStringLiteral("threads"),
                                           Serve::tr("Threads that serve, 1 to 64; 2 without it."),
                                           QStringLiteral("N"), QStringLiteral("2"));
    parser.addOptions({listenOption, threadsOption});
    if (const auto status = parseArguments(parser, "serve", arguments))
        return *status;
    if (const auto status = database.refuseWords("serve"))
        return *status;
    const auto endpoint = endpointFrom(parser.value(listenOption));
    if (!endpoint)
        return wrongUse("serve",
                        Serve::tr("“%1” is no address to listen on. Write an IP address and a port, such "
                                  "as 127.0.0.1:8000.")
                            .arg(parser.value(listenOption)));
    bool isNumber = false;
    const int threads = parser.value(threadsOption).toInt(&isNumber);
    if (!isNumber || threads < 1 || threads > 64)
        return wrongUse("serve", Serve::tr("--threads needs a number from 1 to 64."));
    const auto url = database.url();
    if (!url)
        return failed(url.error());
    return serveUntilStopped({.database = *url,
                              .dataFolder = database.dataFolder(*url),
                              .address = endpoint->host,
                              .port = endpoint->port,
                              .threads = threads});
}

} // namespace commands
