// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/opening.h"
#include "core/storage/recognition.h"

namespace storage {

namespace {

base::Result<void> createTables(const Connection &connection, const Profile &profile)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    for (const QString &statement : creationStatements(profile, connection.engine())) {
        if (const auto made = connection.execute(statement); !made)
            return made.error();
    }
    return transaction->commit();
}

/// What the connection holds, its tables made first where it is blank and may be created.
base::Result<Recognised> settle(const Connected &connected, const OpenOptions &options)
{
    const Connection &connection = connected.connection;
    auto catalog = readCatalog(connection);
    if (!catalog)
        return catalog.error();
    if (catalog->columns.isEmpty() && options.create && connected.access == Access::ReadWrite) {
        const Profile &newest = relationalProfile();
        if (const auto made = createTables(connection, newest); !made)
            return made.error();
        return Recognised{Access::ReadWrite, newest.revision, {}, &newest};
    }
    return recognise(*catalog, connection.place());
}

/// A file that may be written but should not: the connection itself refuses from here on.
base::Result<void> refuseWrites(const Connection &connection)
{
    return connection.execute(connection.engine() == Engine::Sqlite
                                  ? QStringLiteral("PRAGMA query_only = ON")
                                  : QStringLiteral("SET default_transaction_read_only = on"));
}

base::Result<void> prepare(const Connection &connection, Access access)
{
    if (access == Access::ReadOnly)
        return refuseWrites(connection);
    return connection.engine() == Engine::Sqlite ? prepareSqliteForWriting(connection) : base::Result<void>();
}

} // namespace

Database::Database(DatabaseUrl url, Connection connection)
    : m_url(std::move(url)), m_connection(std::move(connection))
{}

bool Database::isOlder() const
{
    const Profile *known = relationalProfile(m_revision);
    return known && known != &relationalProfile();
}

base::Result<Database> Database::open(const DatabaseUrl &url, const OpenOptions &options)
{
    auto connected =
        url.engine() == Engine::Sqlite ? connectSqlite(url, options) : connectPostgres(url, options);
    if (!connected)
        return connected.error();
    const auto recognised = settle(*connected, options);
    if (!recognised)
        return recognised.error();
    Database database(url, std::move(connected->connection));
    database.m_profile = recognised->profile;
    database.m_revision = recognised->revision;
    database.m_notice = recognised->notice.isEmpty() ? connected->notice : recognised->notice;
    database.m_access = connected->access;
    if (connected->access == Access::ReadOnly)
        return database;
    const bool spared = database.isOlder() && !options.writeOlder;
    database.m_access = spared ? Access::ReadOnly : recognised->access;
    const auto ready = prepare(database.m_connection, database.m_access);
    if (!ready)
        return ready.error();
    return database;
}

} // namespace storage
