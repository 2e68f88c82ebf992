// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/owncommits.h"
#include "core/storage/sqlerror.h"

#include <QCoreApplication>

#include <atomic>
#include <utility>

namespace storage {

namespace {

QString nextName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("tronbyt-%1").arg(++count);
}

struct TransactionText
{
    Q_DECLARE_TR_FUNCTIONS(TransactionText)
};

/// Whether the server got the COMMIT nobody knows.
base::Error unanswered(const Connection &connection, const base::Error &error)
{
    return {error.kind,
            TransactionText::tr("%1 stopped answering while a change was being saved, so it may be there or "
                                "not. Look at it once the database answers again.")
                .arg(connection.place()),
            error.detail};
}

} // namespace

Connection::Connection(Engine engine, QString place)
    : m_engine(engine), m_place(std::move(place)), m_name(nextName()), m_ownCommits(OwnCommits::of(m_place))
{
    QSqlDatabase::addDatabase(engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"),
                              m_name);
}

Connection::Connection(Connection &&other) noexcept
    : m_engine(other.m_engine), m_place(std::move(other.m_place)), m_name(std::exchange(other.m_name, {})),
      m_ownCommits(std::move(other.m_ownCommits)),
      m_inTransaction(std::exchange(other.m_inTransaction, false))
{}

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_engine, other.m_engine);
    std::swap(m_place, other.m_place);
    std::swap(m_name, other.m_name);
    std::swap(m_ownCommits, other.m_ownCommits);
    std::swap(m_inTransaction, other.m_inTransaction);
    return *this;
}

Connection::~Connection()
{
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

base::Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (values.isEmpty()) {
        if (!query.exec(sql))
            return failure(query);
        return query;
    }
    if (!query.prepare(sql))
        return failure(query);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query);
    return query;
}

base::Error Connection::failure(const QSqlQuery &query) const
{
    const base::Error told = error(query.lastError());
    // PostgreSQL has given the transaction up with this statement, but frees the statement only once it is
    // rolled back.
    if (m_engine == Engine::Postgresql && std::exchange(m_inTransaction, false))
        QSqlQuery(handle()).exec(QStringLiteral("ROLLBACK"));
    return told;
}

base::Result<void> Connection::execute(const QString &sql, const QVariantList &values) const
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    return {};
}

base::Error Connection::error(const QSqlError &error) const
{
    return errorFrom(m_engine, m_place, error);
}

base::Result<Transaction> Transaction::begin(const Connection &connection)
{
    // A transaction that reads first and writes later fails at once when another program commits in between,
    // whatever the busy timeout: the write lock is taken first.
    const bool sqlite = connection.engine() == Engine::Sqlite;
    return beginWith(connection, sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
}

base::Result<Transaction> Transaction::beginReading(const Connection &connection)
{
    const bool sqlite = connection.engine() == Engine::Sqlite;
    return beginWith(connection,
                     sqlite ? QStringLiteral("BEGIN")
                            : QStringLiteral("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
}

base::Result<Transaction> Transaction::beginWith(const Connection &connection, const QString &statement)
{
    if (const auto begun = connection.execute(statement); !begun)
        return begun.error();
    connection.m_inTransaction = true;
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some failures; saying it again does no harm.
    if (m_connection && std::exchange(m_connection->m_inTransaction, false))
        QSqlQuery(m_connection->handle()).exec(QStringLiteral("ROLLBACK"));
}

base::Result<std::optional<quint64>> Transaction::commitNumber() const
{
    // We hold the write lock: the next commit is ours.
    if (m_connection->engine() == Engine::Sqlite) {
        const auto count = walCommitCount(*m_connection);
        return count ? std::optional(*count + 1) : std::nullopt;
    }
    auto number = m_connection->run(QStringLiteral("SELECT pg_current_xact_id_if_assigned()::text"));
    if (!number)
        return number.error();
    const bool assigned = number->next() && !number->isNull(0);
    return assigned ? std::optional(number->value(0).toULongLong()) : std::nullopt;
}

base::Result<void> Transaction::commit(const ChangeNotice *notice)
{
    std::optional<quint64> number;
    if (notice) {
        const auto asked = commitNumber();
        if (!asked)
            return asked.error();
        number = *asked;
    }
    OwnCommits &ownCommits = m_connection->ownCommits();
    if (number)
        ownCommits.announce(*number, {m_connection->name(), *notice});
    auto committed = m_connection->execute(QStringLiteral("COMMIT"));
    if (!committed && committed.error().kind == base::Error::Kind::Unreachable)
        committed = unanswered(*m_connection, committed.error());
    if (committed)
        m_connection->m_inTransaction = false;
    // A transaction that changed nothing makes no commit in SQLite; its number goes to the next one.
    const bool sqlite = m_connection->engine() == Engine::Sqlite;
    if (number && (!committed || (sqlite && walCommitCount(*m_connection) < number)))
        ownCommits.withdraw(*number);
    return committed;
}

} // namespace storage
