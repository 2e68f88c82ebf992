// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/storage/reading.h"
#include "core/storage/store.h"

#include <QTest>

/// What tests of the window do with a real database.
namespace storefixture {

template <typename T>
T resultOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("a job did not end");
    return future.result();
}

inline void create(storage::Store &store, const QString &path)
{
    const auto opened = resultOf(store.open(storage::DatabaseUrl::sqlite(path), {.create = true}));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
}

inline storage::Edit addUser(const QString &name)
{
    domain::User user;
    user.username = name;
    domain::Row row = domain::rowOf(user);
    row.first() = QVariant();
    storage::InsertRow insert;
    insert.entity = domain::Entity::User;
    insert.values = row;
    return {QStringLiteral("Add %1").arg(name), {insert}};
}

inline storage::Edit renameUser(const QVariant &key, const QString &before, const QString &after)
{
    const int field = domain::fieldIndex(domain::Entity::User, "username");
    return {QStringLiteral("Rename %1").arg(before),
            {storage::UpdateRow{domain::Entity::User, key, {{field, before, after}}}}};
}

/// Names of all users, by key.
inline QStringList userNames(storage::Store &store)
{
    const auto rows = resultOf(store.run([](storage::Database &database) {
        return storage::readChildren(database, domain::Entity::User, {}, {}, 100);
    }));
    QStringList names;
    if (rows)
        for (const domain::Row &row : *rows)
            names.append(domain::userFromRow(row).username);
    return names;
}

} // namespace storefixture
