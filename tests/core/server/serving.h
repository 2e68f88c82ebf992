// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/service.h"
#include "tests/core/server/rawclient.h"
#include "tests/core/server/testfleet.h"

#include <QTest>

inline const QString panelId = QStringLiteral("panel");

/// The device “panel” with apps 0, 1, … that show the pictures of their numbers.
inline void addPanel(TestFleet &fleet, int apps)
{
    fleet.addDevice(panelId);
    for (int i = 0; i < apps; ++i)
        fleet.addApp(panelId, QString::number(i), TestFleet::picture(i));
}

inline QByteArray fetch(const server::Service &service, const QByteArray &path,
                        const QByteArray &headers = {})
{
    RawClient client(static_cast<quint16>(service.baseUrl().port()));
    client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n");
    return client.untilClosed();
}

inline QByteArray fetchBody(const server::Service &service, const QByteArray &path)
{
    return RawClient::body(fetch(service, path));
}

/// Serves, or says why not.
inline bool start(server::Service &service, const server::ServerSettings &settings)
{
    service.apply(settings);
    const bool ended = QTest::qWaitFor(
        [&] {
            return service.state() == server::Service::State::Running ||
                   service.state() == server::Service::State::Failed;
        },
        10'000);
    if (!service.errorText().isEmpty())
        qInfo("%s", qPrintable(service.errorText()));
    return ended && service.state() == server::Service::State::Running;
}

inline bool stop(server::Service &service)
{
    service.apply(std::nullopt);
    return QTest::qWaitFor([&] { return service.state() == server::Service::State::Stopped; }, 10'000);
}
