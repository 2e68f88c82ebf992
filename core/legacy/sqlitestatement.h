// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/legacy/conversion.h"
#include "core/storage/connection.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace legacy {

/// A prepared statement of SQLite's own interface, for the many rows of a migration: Qt's driver makes a
/// QVariant of every value. Ends before its connection does. Once prepared it may be used in
/// another thread, while nothing else uses the connection.
class SqliteStatement final
{
public:
    static base::Result<SqliteStatement> prepare(const storage::Connection &connection, const QString &sql);

    /// `index` counts from 0. A text is not copied: it stays until the statement is reset.
    void bind(int index, const Cell &cell);
    /// Whether there is a row.
    base::Result<bool> step();
    /// Steps to the end and resets.
    base::Result<void> run();
    void reset();

    Cell cell(int column) const;
    /// Whether cell() would give this one.
    bool holds(int column, const Cell &cell) const;
    qint64 number(int column) const;
    /// Of a text as UTF-8, of a blob as they are; none of NULL.
    std::string bytes(int column) const;
    QString text(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    SqliteStatement(const storage::Connection &connection, sqlite3_stmt *statement)
        : m_connection(&connection), m_statement(statement)
    {}

    const storage::Connection *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// What SQLite's own interface last complained of: of this handle, which is the connection's.
base::Error sqliteError(const storage::Connection &connection, sqlite3 *database);

} // namespace legacy
