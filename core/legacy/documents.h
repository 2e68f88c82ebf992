// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/sqlitestatement.h"

#include <optional>

struct sqlite3;
struct sqlite3_blob;

namespace legacy {

/// What a connection of a legacy file has to say before its documents are read.
struct Findings
{
    int schemaVersion = 0;
    qint64 users = 0;
    bool isInterrupted = false; ///< tables of an earlier attempt stand beside the documents
    bool wasMigrated =
        false; ///< documents were written after an earlier migration: json_data_backup is there
};

/// Fails with a sentence of its own for what is no legacy file: one that was migrated already, a current
/// server's, a foreign one.
base::Result<Findings> lookAt(const storage::Connection &connection);

/// A user's row, its text as it is stored.
struct Document
{
    QString user;
    std::string json;
};

/// Reads the documents one by one in the order of their rows. Each is read straight into its place, so a
/// large one is in memory once. Once open it may be used in another thread, while nothing else uses
/// the connection.
class DocumentReader final
{
public:
    static base::Result<DocumentReader> open(const storage::Connection &connection);

    /// Reads over `document`, into the memory that it has. False after the last.
    base::Result<bool> next(Document &document);
    /// Nothing where there is no such user.
    base::Result<std::optional<Document>> find(const QString &user);

private:
    struct CloseBlob
    {
        void operator()(sqlite3_blob *blob) const;
    };

    DocumentReader(const storage::Connection &connection, sqlite3 *database, SqliteStatement rows,
                   SqliteStatement text)
        : m_connection(&connection), m_database(database), m_rows(std::move(rows)), m_text(std::move(text))
    {}

    base::Result<void> readText(qint64 row, std::string &json);
    bool moveTo(qint64 row);

    const storage::Connection *m_connection;
    sqlite3 *m_database;
    SqliteStatement m_rows;
    SqliteStatement m_text; ///< converts what is no UTF-8 text
    std::unique_ptr<sqlite3_blob, CloseBlob> m_blob;
    bool m_isUtf8 = true;
};

} // namespace legacy
