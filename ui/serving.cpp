// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serving.h"

#include "ui/session.h"

#include <algorithm>

server::ServerSettings servingSettings(const Session &session)
{
    const base::Settings &settings = session.settings();
    return {.database = session.store().opened().url,
            .dataFolder = session.dataFolder(),
            .address = settings.get(servingNetwork) ? QHostAddress::Any : QHostAddress::LocalHost,
            .port = static_cast<quint16>(std::clamp(settings.get(servingPort), 0, 65535)),
            .threads = std::clamp(settings.get(servingThreads), 1, 64),
            .access = session.store().opened().access};
}

void startServing(Session &session)
{
    if (session.store().isOpen())
        session.service().apply(servingSettings(session));
}

void stopServing(Session &session)
{
    session.service().apply(std::nullopt);
}

QUrl servedUrl(const server::Service &service)
{
    const QStringList reachable = service.deviceUrls();
    return reachable.isEmpty() ? service.baseUrl() : QUrl(reachable.first());
}
