// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/url.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>
#include <utility>

namespace storage {

class OwnCommits;
struct ChangeNotice;

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
    /// Tells this connection from the others of the program.
    const QString &name() const { return m_name; }
    OwnCommits &ownCommits() const { return *m_ownCommits; }
    /// What went wrong, as a sentence that names this database.
    base::Error error(const QSqlError &error) const;

private:
    base::Error failure(const QSqlQuery &query) const;

    Engine m_engine;
    QString m_place;
    QString m_name;
    std::shared_ptr<OwnCommits> m_ownCommits;
    mutable bool m_inTransaction = false; // what goes on on the connection, no part of its value

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

    /// With a notice the other watches of this program learn what was changed; without one they have to take
    /// it for another program's commit.
    base::Result<void> commit(const ChangeNotice *notice = nullptr);

private:
    base::Result<std::optional<quint64>> commitNumber() const;
    static base::Result<Transaction> beginWith(const Connection &connection, const QString &statement);
    explicit Transaction(const Connection &connection) : m_connection(&connection) {}

    const Connection *m_connection;
};

} // namespace storage
