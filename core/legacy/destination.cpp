// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/destination.h"

#include "core/legacy/refusals.h"
#include "core/legacy/tablecounts.h"
#include "core/migration/sqlitecopy.h"
#include "core/storage/opening.h"
#include "core/storage/partfile.h"
#include "core/storage/recognition.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace legacy {

namespace {

using domain::Entity;
using storage::Engine;

/// Enough for the hot pages of a migration and for sorting an index; memory stays small.
const QString boundedCache = QStringLiteral("PRAGMA cache_size = -8000");

struct DestinationText
{
    Q_DECLARE_TR_FUNCTIONS(DestinationText)
};

/// Indexes of large tables are made once their rows are there.
bool isMadeAtOnce(const storage::ddl::Index &index)
{
    return index.table != QLatin1String("apps");
}

QStringList indexStatements(bool atOnce)
{
    QStringList statements;
    for (const storage::ddl::Index &index : storage::schemaOf(storage::relationalProfile()).indexes) {
        if (isMadeAtOnce(index) == atOnce)
            statements.append(storage::ddl::createIndex(index));
    }
    return statements;
}

} // namespace

base::Result<std::unique_ptr<Destination>> Destination::inPlace(const storage::Connection &source)
{
    std::unique_ptr<Destination> destination(new Destination);
    destination->m_given = &source;
    if (const auto set = destination->execute({QStringLiteral("PRAGMA foreign_keys = OFF"), boundedCache});
        !set)
        return set.error();
    return destination;
}

base::Result<std::unique_ptr<Destination>> Destination::forTrial()
{
    std::unique_ptr<Destination> destination(new Destination);
    destination->m_own.emplace(Engine::Sqlite, DestinationText::tr("the trial run"));
    QSqlDatabase handle = destination->m_own->handle();
    handle.setDatabaseName(QString()); // SQLite keeps it in its cache and in a file without a name
    if (!handle.open())
        return destination->m_own->error(handle.lastError());
    if (const auto set = destination->execute({boundedCache}); !set)
        return set.error();
    return destination;
}

base::Result<std::unique_ptr<Destination>> Destination::open(const storage::DatabaseUrl &url,
                                                             const QString &like)
{
    const bool sqlite = url.engine() == Engine::Sqlite;
    const storage::OpenOptions options{storage::Access::ReadWrite, true};
    const bool isNew = sqlite && !QFileInfo::exists(url.path());
    if (isNew) {
        if (const auto made = storage::createFile(url.path(), like); !made)
            return made.error();
    }
    auto connected = sqlite ? storage::connectSqlite(url, options) : storage::connectPostgres(url, options);
    if (!connected)
        return connected.error();
    std::unique_ptr<Destination> destination(new Destination);
    destination->m_own.emplace(std::move(connected->connection));
    if (isNew)
        destination->m_createdFile = url.path();
    if (connected->access == storage::Access::ReadOnly)
        return refusal::unwritable(destination->place());
    if (const auto empty = destination->refuseFilled(); !empty)
        return empty.error();
    if (!sqlite)
        return destination;
    if (const auto set = destination->execute({QStringLiteral("PRAGMA foreign_keys = OFF"), boundedCache});
        !set)
        return set.error();
    return destination;
}

Destination::~Destination()
{
    if (connection().engine() == Engine::Sqlite)
        migration::interruptWhen(connection(), nullptr);
    m_transaction.reset();
    m_own.reset();
    if (!m_createdFile.isEmpty())
        QFile::remove(m_createdFile);
}

base::Result<void> Destination::execute(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = connection().execute(statement); !done)
            return done;
    }
    return {};
}

base::Result<void> Destination::refuseFilled()
{
    const auto catalog = storage::readCatalog(connection());
    if (!catalog)
        return catalog.error();
    m_hasTables = !catalog->columns.isEmpty();
    if (!m_hasTables)
        return {};
    const auto recognised = storage::recognise(*catalog, place());
    if (!recognised)
        return recognised.error();
    if (recognised->access == storage::Access::ReadOnly ||
        recognised->profile != &storage::relationalProfile())
        return refusal::older(place(), recognised->revision);
    for (const storage::Table &table : storage::relationalProfile().tables) {
        const auto rows = countRows(connection(), table.name);
        if (!rows)
            return rows.error();
        if (*rows > 0 && table.entity != Entity::SystemSettings)
            return refusal::filled(place());
    }
    return {};
}

base::Result<void> Destination::begin(const std::atomic_bool &stop)
{
    auto begun = storage::Transaction::begin(connection());
    if (!begun)
        return begun.error();
    m_transaction.emplace(*std::move(begun));
    if (connection().engine() == Engine::Sqlite)
        migration::interruptWhen(connection(), &stop);
    return {};
}

base::Result<void> Destination::dropTables()
{
    QStringList statements{QStringLiteral("DROP TABLE IF EXISTS alembic_version")};
    for (const storage::Table &table : storage::relationalProfile().tables)
        statements.prepend(QStringLiteral("DROP TABLE IF EXISTS ") + storage::ddl::name(table.name));
    return execute(statements);
}

base::Result<void> Destination::createTables()
{
    if (m_hasTables)
        return {};
    QStringList statements{storage::ddl::createVersionTable()};
    for (const storage::ddl::Table &table : storage::schemaOf(storage::relationalProfile()).tables)
        statements.append(storage::ddl::createTable(connection().engine(), table));
    return execute(statements + indexStatements(true));
}

/// Of documents that name no repository the settings keep theirs.
base::Result<void> Destination::writeSettings(const std::string &systemRepoUrl)
{
    if (const auto given = countRows(connection(), QStringLiteral("system_settings"));
        !given || (*given > 0 && systemRepoUrl.empty()))
        return given ? base::Result<void>() : given.error();
    if (const auto cleared = execute({QStringLiteral("DELETE FROM system_settings")}); !cleared)
        return cleared;
    const std::vector<Cells> rows{{qint64(1), systemRepoUrl}};
    const auto store = rowStoreOf(connection(), storage::relationalProfile());
    if (const auto written = store->insert(Entity::SystemSettings, rows); !written)
        return written;
    bool same = false;
    const auto read = store->read(Entity::SystemSettings, 0, qint64(1), qint64(1),
                                  [&](const StoredRow &row) -> base::Result<void> {
                                      same = row.cells() == rows.front();
                                      return {};
                                  });
    if (!read)
        return read;
    return same ? base::Result<void>()
                : refusal::otherCount(place(), QStringLiteral("system_settings"), 1, 0);
}

base::Result<void> Destination::finishTables()
{
    QStringList statements;
    if (!m_hasTables) {
        statements = indexStatements(false);
        statements.append(QStringLiteral("INSERT INTO alembic_version (version_num) VALUES ('%1')")
                              .arg(storage::relationalProfile().revision));
    }
    return execute(statements);
}

/// Our rows brought their keys: the server's own numbering goes on behind them. No transaction takes that
/// back, so it comes last.
base::Result<void> Destination::continueNumbering()
{
    if (connection().engine() != Engine::Postgresql)
        return {};
    QStringList statements;
    for (const storage::Table &table : storage::relationalProfile().tables) {
        if (table.columns.first().type == storage::ColumnType::Integer)
            statements.append(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', 'id'), "
                                             "coalesce(max(id), 0) + 1, false) FROM %1")
                                  .arg(table.name));
    }
    return execute(statements);
}

base::Result<void> Destination::check(const Counts &expected)
{
    // In tables made here nothing but us writes: each row was read back, and so was the one that it names.
    if (m_hasTables && connection().engine() == Engine::Sqlite) {
        auto broken = connection().run(QStringLiteral("PRAGMA foreign_key_check"));
        if (!broken)
            return broken.error();
        if (broken->next())
            return refusal::brokenReference(place(), broken->value(0).toString());
    }
    const auto counts = countRows(connection());
    if (!counts)
        return counts.error();
    for (const CountedTable &table : countedTables) {
        const qint64 written = expected.*table.count;
        const qint64 found = *counts.*table.count;
        if (found != written)
            return refusal::otherCount(place(), QString::fromLatin1(table.name), written, found);
    }
    return {};
}

base::Result<void> Destination::renameDocuments()
{
    return execute({QStringLiteral("ALTER TABLE json_data RENAME TO json_data_backup")});
}

base::Result<void> Destination::commit()
{
    // A commit takes its time but is not stopped half way.
    if (connection().engine() == Engine::Sqlite)
        migration::interruptWhen(connection(), nullptr);
    if (const auto numbered = continueNumbering(); !numbered)
        return numbered;
    const auto committed = m_transaction->commit();
    if (committed)
        m_createdFile.clear();
    return committed;
}

} // namespace legacy
