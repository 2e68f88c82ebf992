// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/sqlitestatement.h"

#include "core/storage/sqlitehandle.h"

#include <sqlite3.h>

namespace legacy {

namespace {

/// Binds a value of each kind.
struct Binder
{
    sqlite3_stmt *statement;
    int index; ///< from 1

    void operator()(std::monostate) const { sqlite3_bind_null(statement, index); }
    void operator()(qint64 number) const { sqlite3_bind_int64(statement, index, number); }
    void operator()(double number) const { sqlite3_bind_double(statement, index, number); }
    void operator()(const CellText &cell) const
    {
        const std::string_view text = cell.view();
        sqlite3_bind_text64(statement, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
};

/// A text comes as UTF-8 whatever the encoding of the file; a blob as it is.
std::string_view textIn(sqlite3_stmt *row, int column, int type)
{
    const void *value =
        type == SQLITE_TEXT ? sqlite3_column_text(row, column) : sqlite3_column_blob(row, column);
    const auto size = static_cast<size_t>(sqlite3_column_bytes(row, column));
    return value ? std::string_view(static_cast<const char *>(value), size) : std::string_view();
}

/// Whether a value is the cell's, and of its kind.
struct Held
{
    sqlite3_stmt *row;
    int column; ///< from 0
    int type;

    bool operator()(std::monostate) const { return type == SQLITE_NULL; }
    bool operator()(qint64 number) const
    {
        return type == SQLITE_INTEGER && sqlite3_column_int64(row, column) == number;
    }
    bool operator()(double number) const
    {
        return type == SQLITE_FLOAT && sqlite3_column_double(row, column) == number;
    }
    bool operator()(const CellText &text) const
    {
        return (type == SQLITE_TEXT || type == SQLITE_BLOB) && textIn(row, column, type) == text.view();
    }
};

} // namespace

base::Error sqliteError(const storage::Connection &connection, sqlite3 *database)
{
    const int code = sqlite3_extended_errcode(database);
    if (code == SQLITE_INTERRUPT)
        return {base::Error::Kind::Cancelled, {}, QStringLiteral("interrupted")};
    return connection.error(QSqlError(QString::fromUtf8(sqlite3_errstr(code)),
                                      QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError,
                                      QString::number(code)));
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

base::Result<SqliteStatement> SqliteStatement::prepare(const storage::Connection &connection,
                                                       const QString &sql)
{
    sqlite3 *database = storage::sqliteHandle(connection);
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int prepared = sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()),
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (prepared != SQLITE_OK)
        return sqliteError(connection, database);
    return SqliteStatement(connection, statement);
}

void SqliteStatement::bind(int index, const Cell &cell)
{
    std::visit(Binder{m_statement.get(), index + 1}, cell);
}

base::Result<bool> SqliteStatement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default: {
        const base::Error error = sqliteError(*m_connection, sqlite3_db_handle(m_statement.get()));
        reset();
        return error;
    }
    }
}

base::Result<void> SqliteStatement::run()
{
    base::Result<bool> row = step();
    while (row && *row)
        row = step();
    if (!row)
        return row.error();
    reset();
    return {};
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

Cell SqliteStatement::cell(int column) const
{
    sqlite3_stmt *row = m_statement.get();
    const int type = sqlite3_column_type(row, column);
    switch (type) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    default:
        return textIn(row, column, type);
    }
}

bool SqliteStatement::holds(int column, const Cell &cell) const
{
    sqlite3_stmt *row = m_statement.get();
    return std::visit(Held{row, column, sqlite3_column_type(row, column)}, cell);
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string SqliteStatement::bytes(int column) const
{
    sqlite3_stmt *row = m_statement.get();
    return std::string(textIn(row, column, sqlite3_column_type(row, column)));
}

QString SqliteStatement::text(int column) const
{
    return QString::fromStdString(bytes(column));
}

} // namespace legacy
