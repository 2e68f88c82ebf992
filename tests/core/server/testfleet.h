// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/frames/codec.h"
#include "core/frames/folders.h"
#include "core/server/settings.h"
#include "core/storage/database.h"
#include "core/storage/reading.h"
#include "core/storage/writing.h"

#include <QTemporaryDir>

#include <optional>

/// A database and a data folder for one test, with a connection of the test's own. Its edits are announced as
/// those of the window are.
class TestFleet final
{
public:
    /// In a file of its own, or in this database.
    explicit TestFleet(const std::optional<storage::DatabaseUrl> &url = {})
        : m_url(url.value_or(storage::DatabaseUrl::sqlite(dataFolder() + QStringLiteral("/fleet.sqlite")))),
          m_database(open()), m_folders(dataFolder())
    {
        domain::User user;
        user.username = QStringLiteral("tester");
        m_userId = insert(domain::Entity::User, domain::rowOf(user)).toLongLong();
    }

    QString dataFolder() const { return m_folder.path(); }
    const storage::DatabaseUrl &url() const { return m_url; }
    const frames::Folders &folders() const { return m_folders; }

    server::ServerSettings settings(int threads = 2) const
    {
        return {url(), dataFolder(), QHostAddress(QHostAddress::LocalHost), 0, threads};
    }
    /// Closes the test's connection: unless others have it open, all stands in the one file then.
    void close() { m_database.reset(); }

    /// A panel of 64×32 that shows each picture for 15 s.
    void addDevice(const QString &id, const QString &type = QStringLiteral("tidbyt_gen1"))
    {
        domain::Device device;
        device.id = id;
        device.name = id;
        device.type = type;
        device.lastAppIndex = -1;
        device.userId = m_userId;
        insert(domain::Entity::Device, domain::rowOf(device), false);
    }

    /// An app that is a picture, behind those before it.
    domain::App addApp(const QString &deviceId, const QString &iname, const QByteArray &webp)
    {
        domain::App app;
        app.iname = iname;
        app.name = iname;
        app.path = iname + QStringLiteral(".webp");
        app.order = m_order++;
        app.deviceId = deviceId;
        app.id = insert(domain::Entity::App, domain::rowOf(app)).toLongLong();
        if (!webp.isEmpty() && !m_folders.writeAppFrame(app, webp))
            qFatal("a picture could not be written");
        return app;
    }

    domain::Device device(const QString &id)
    {
        auto device = storage::readDevice(*m_database, id);
        return device ? *std::move(device) : domain::Device();
    }

    storage::ChangeNotice change(domain::Entity entity, const QVariant &key, const char *field,
                                 const QVariant &after)
    {
        const int index = domain::fieldIndex(entity, field);
        const auto row = storage::readRow(*m_database, entity, key);
        return apply(storage::UpdateRow{entity, key, {{index, row->at(index), after}}}).notice;
    }
    storage::ChangeNotice remove(domain::Entity entity, const QVariant &key)
    {
        return apply(storage::DeleteRow{entity, key}).notice;
    }

    /// A still picture of one colour, so that each is known by its bytes.
    static QByteArray picture(int shade, QSize size = {64, 32})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(qRgb(shade % 256, shade / 256, 7));
        return *frames::encode({size, 0, {{image, 0}}});
    }

private:
    storage::Database open() const
    {
        return *storage::Database::open(url(), {storage::Access::ReadWrite, true});
    }

    storage::Applied apply(const storage::Change &change)
    {
        const auto applied = storage::apply(*m_database, {QStringLiteral("test"), {change}});
        if (!applied)
            qFatal("an edit failed: %s", qPrintable(applied.error().detail));
        return *applied;
    }
    QVariant insert(domain::Entity entity, domain::Row row, bool choosesKey = true)
    {
        row.first() = choosesKey ? QVariant() : row.first();
        return apply(storage::InsertRow{entity, row, {}}).insertedKeys.first();
    }

    QTemporaryDir m_folder;
    const storage::DatabaseUrl m_url;
    std::optional<storage::Database> m_database;
    frames::Folders m_folders;
    qint64 m_userId = 0;
    int m_order = 0;
};
