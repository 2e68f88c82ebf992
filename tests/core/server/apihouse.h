// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/deviceapi.h"
#include "core/server/devicesource.h"
#include "tests/core/server/rawclient.h"
#include "tests/core/server/testfleet.h"

class SetClock final : public base::Clock
{
public:
    Instant now() const override { return instant; }

    Instant instant{std::chrono::sys_days(std::chrono::year(2026) / 3 / 4) + std::chrono::hours(12)};
};

/// The API over a data folder and devices that a test makes up, without socket or database.
struct House
{
    House()
    {
        domain::Device panel;
        panel.id = QStringLiteral("panel");
        panel.type = QStringLiteral("tidbyt_gen1");
        panel.timezone = QStringLiteral("UTC");
        panel.lastAppIndex = -1;
        panel.brightness = 60;
        devices.insert(panel.id, panel);
        fleet.setKnownIds(devices.keys());
    }

    domain::Device &panel() { return devices[QStringLiteral("panel")]; }

    /// Adds an app with a picture of its own and returns that.
    QByteArray addApp(const char *iname, QSize size = {64, 32})
    {
        domain::App app;
        app.id = panel().apps.size() + 1;
        app.iname = QString::fromLatin1(iname);
        app.name = app.iname;
        app.path = app.iname + QStringLiteral(".webp");
        app.order = static_cast<int>(app.id);
        app.deviceId = panel().id;
        panel().apps.append(app);
        return write(app, TestFleet::picture(static_cast<int>(app.id), size));
    }

    QByteArray write(const domain::App &app, const QByteArray &webp)
    {
        if (!folders.writeAppFrame(app, webp))
            qFatal("a picture could not be written");
        return webp;
    }

    server::Reply ask(const char *path, server::Request::Method method = server::Request::Method::Get,
                      const QByteArray &userAgent = {}, const QByteArray &ifNoneMatch = {})
    {
        return api.answer({method, QString::fromLatin1(path), ifNoneMatch, userAgent});
    }
    server::Reply next(server::Request::Method method = server::Request::Method::Get)
    {
        return ask("/panel/next", method);
    }

    static QByteArray header(const server::Reply &reply, const QByteArray &name)
    {
        return RawClient::header("\r\n" + reply.headers + "\r\n", name);
    }

    server::DeviceActivity activity() const { return fleet.find(QStringLiteral("panel"))->activity(); }

    base::Result<server::ServedDevice> read(const QString &id)
    {
        ++reads;
        if (!databaseAnswers)
            return base::Error{base::Error::Kind::Unreachable, {}, {}};
        if (!devices.contains(id))
            return base::Error{base::Error::Kind::NotFound, {}, {}};
        return server::servedDevice(devices[id]);
    }

    QTemporaryDir folder;
    frames::Folders folders{folder.path()};
    QHash<QString, domain::Device> devices;
    int reads = 0;
    bool databaseAnswers = true;
    SetClock clock;
    server::Fleet fleet;
    server::Pictures pictures{folder.path()};
    server::DeviceApi api{{fleet, pictures, clock, [this](const QString &id) { return read(id); }}};
};
