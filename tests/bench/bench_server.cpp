// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded server for the benchmarks: makes a database of devices in a folder, each with some apps that
// show one picture, and serves it until it is told to end.
//   bench_server FOLDER PORT THREADS DEVICES APPS PICTURE.webp
#include "core/domain/record.h"
#include "core/frames/folders.h"
#include "core/server/service.h"
#include "core/storage/database.h"
#include "core/storage/writing.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

using storage::InsertRow;

InsertRow newUser()
{
    domain::User user;
    user.username = QStringLiteral("bench");
    domain::Row row = domain::rowOf(user);
    row.first() = QVariant();
    return {domain::Entity::User, row, {}};
}

InsertRow newDevice(const QString &id, qint64 userId)
{
    domain::Device device;
    device.id = id;
    device.name = id;
    device.type = QStringLiteral("tronbyt_s3_wide");
    device.timezone = QStringLiteral("Europe/Berlin");
    device.defaultInterval = 1;
    device.userId = userId;
    return {domain::Entity::Device, domain::rowOf(device), {}};
}

domain::App newApp(const QString &deviceId, int number)
{
    domain::App app;
    app.iname = QStringLiteral("app-%1").arg(number);
    app.name = QStringLiteral("clock");
    app.path = QStringLiteral("clock.webp");
    app.order = number;
    app.deviceId = deviceId;
    return app;
}

/// Nothing when it could not be made.
std::optional<storage::DatabaseUrl> makeFleet(const QString &folder, int devices, int apps,
                                              const QByteArray &webp)
{
    const auto url = storage::DatabaseUrl::sqlite(folder + QStringLiteral("/bench.sqlite"));
    auto database = storage::Database::open(url, {storage::Access::ReadWrite, true});
    if (!database)
        return {};
    const auto user = storage::apply(*database, {{}, {newUser()}});
    if (!user)
        return {};
    storage::Edit edit;
    const frames::Folders folders(folder);
    for (int i = 0; i < devices; ++i) {
        const QString id = QStringLiteral("panel-%1").arg(i);
        edit.changes.append(newDevice(id, user->insertedKeys.first().toLongLong()));
        for (int number = 0; number < apps; ++number) {
            const domain::App app = newApp(id, number);
            domain::Row row = domain::rowOf(app);
            row.first() = QVariant();
            edit.changes.append(InsertRow{domain::Entity::App, row, {}});
            if (!folders.writeAppFrame(app, webp))
                return {};
        }
    }
    const bool made = bool(storage::apply(*database, edit));
    return made ? std::optional(url) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile picture(arguments.value(6));
    if (arguments.size() != 7 || !picture.open(QIODevice::ReadOnly)) {
        std::fputs("usage: bench_server FOLDER PORT THREADS DEVICES APPS PICTURE.webp\n", stderr);
        return 2;
    }
    const QString folder = arguments[1];
    const auto url = makeFleet(folder, arguments[4].toInt(), arguments[5].toInt(), picture.readAll());
    if (!url)
        return 1;
    server::Service service;
    QObject::connect(&service, &server::Service::stateChanged, &service, [&service] {
        if (service.state() == server::Service::State::Failed)
            QCoreApplication::exit(1);
    });
    service.apply(server::ServerSettings{*url, folder, QHostAddress(QHostAddress::LocalHost),
                                         static_cast<quint16>(arguments[2].toInt()), arguments[3].toInt()});
    return QCoreApplication::exec();
}
