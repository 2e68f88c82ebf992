// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"
#include "core/storage/reading.h"
#include "core/storage/store.h"
#include "core/storage/writing.h"
#include "tests/support/dump.h"

#include <QTemporaryDir>
#include <QTest>

/// A database of its own in a folder of its own, seeded and read with the real storage.
class FleetFixture final
{
public:
    FleetFixture() { create(); }

    QString folder() const { return m_folder.path(); }
    storage::DatabaseUrl url() const
    {
        return storage::DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("tronbyt.sqlite")));
    }
    storage::Database other() const
    {
        auto database = storage::Database::open(url());
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        return std::move(*database);
    }

    void open(storage::Store &store, storage::Access access = storage::Access::ReadWrite) const
    {
        if (!resultOf(store.open(url(), {access, false})))
            qFatal("the store did not open");
    }

    template <typename T>
    static T resultOf(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("a job of the store did not end");
        return future.result();
    }

    qlonglong addUser(const QString &name) const
    {
        domain::User user;
        user.username = name;
        user.themePreference = QStringLiteral("system");
        domain::Row row = domain::rowOf(user);
        row.first() = QVariant();
        return insert({domain::Entity::User, row, {}}).toLongLong();
    }
    void addDevice(domain::Device device) const
    {
        if (device.type.isEmpty())
            device.type = QStringLiteral("tidbyt_gen1");
        insert({domain::Entity::Device, domain::rowOf(device), {}});
    }
    qlonglong addApp(const domain::App &app) const
    {
        domain::Row row = domain::rowOf(app);
        row.first() = QVariant();
        return insert({domain::Entity::App, row, {}}).toLongLong();
    }
    void addApps(const QString &deviceId, int count) const
    {
        storage::Edit edit;
        for (int i = 0; i < count; ++i) {
            domain::App app;
            app.iname = QString::number(100 + i);
            app.name = QStringLiteral("App %1").arg(i);
            app.order = i;
            app.recurrenceType = QStringLiteral("daily");
            app.deviceId = deviceId;
            domain::Row row = domain::rowOf(app);
            row.first() = QVariant();
            edit.changes.append(storage::InsertRow{domain::Entity::App, row, {}});
        }
        write(edit);
    }
    void write(const storage::Edit &edit) const
    {
        storage::Database database = other();
        const auto applied = storage::apply(database, edit);
        if (!applied)
            qFatal("%s", qPrintable(applied.error().detail));
    }

    domain::Device device(const QString &id) const
    {
        storage::Database database = other();
        const auto device = storage::readDevice(database, id);
        if (!device)
            qFatal("%s", qPrintable(device.error().what));
        return *device;
    }

    /// Every row of every table, hidden columns too, as text: to compare the whole database.
    QStringList everything() const { return dumpOf(other()); }

private:
    void create() const
    {
        if (!storage::Database::open(url(), {storage::Access::ReadWrite, true}))
            qFatal("no database could be made");
    }
    QVariant insert(const storage::InsertRow &row) const
    {
        storage::Database database = other();
        const auto applied = storage::apply(database, {{}, {row}});
        if (!applied)
            qFatal("%s", qPrintable(applied.error().detail));
        return applied->insertedKeys.constFirst();
    }

    QTemporaryDir m_folder;
};
