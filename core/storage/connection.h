// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/url.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <utility>

namespace storage {

/// A named connection of the thread that made it; closed and forgotten on destruction, so no query may
/// outlive it.
class Connection final
{
public:
    /// Not yet open: set up `handle()` and open it.
    Connection(Engine engine, QString place);
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    QSqlDatabase handle() const;
    Engine engine() const { return m_engine; }
    /// Path or URL for people, without a password.
    const QString &place() const { return m_place; }

    /// Runs one statement: the only door to the database. Values are bound in order.
    base::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Runs it and forgets what it answers.
    base::Result<void> execute(const QString &sql, const QVariantList &values = {}) const;
    /// Numbers of the transactions that were committed here since the last time this was asked (PostgreSQL).
    QList<quint64> takeOwnTransactions() const { return std::exchange(m_ownTransactions, {}); }
    /// What went wrong, as a sentence that names this database.
    base::Error error(const QSqlError &error) const;

private:
    base::Error failure(const QSqlQuery &query) const;

    Engine m_engine;
    QString m_place;
    QString m_name;
    // What goes on on the connection, no part of its value.
    mutable QList<quint64> m_ownTransactions;
    mutable bool m_inTransaction = false;

    friend class Transaction;
};

/// A transaction of a connection; rolled back unless committed.
class Transaction final
{
public:
    /// Takes the write lock at once.
    static base::Result<Transaction> begin(const Connection &connection);
    /// Sees one state of the database until it ends, whatever others write meanwhile.
    static base::Result<Transaction> beginReading(const Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    base::Result<void> commit();

private:
    static base::Result<Transaction> beginWith(const Connection &connection, const QString &statement);
    explicit Transaction(const Connection &connection) : m_connection(&connection) {}

    const Connection *m_connection;
};

} // namespace storage
