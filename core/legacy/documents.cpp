// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/documents.h"

#include "core/storage/recognition.h"
#include "core/storage/sqlitehandle.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

namespace legacy {

namespace {

struct DocumentsText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentsText)
};

base::Error alreadyMigrated(const QString &place)
{
    return {base::Error::Kind::AlreadyExists,
            DocumentsText::tr(
                "%1 is of the relational form already: there is nothing to migrate. It has not been "
                "changed; open it as it is.")
                .arg(place),
            QStringLiteral("no json_data, relational tables")};
}

bool hasTablesOfOurs(const storage::Catalog &catalog)
{
    return catalog.has(QStringLiteral("alembic_version")) ||
           std::ranges::any_of(storage::relationalProfile().tables,
                               [&catalog](const storage::Table &table) { return catalog.has(table.name); });
}

base::Result<qint64> numberFrom(const storage::Connection &connection, const QString &sql)
{
    auto query = connection.run(sql);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace

base::Result<Findings> lookAt(const storage::Connection &connection)
{
    const auto catalog = storage::readCatalog(connection);
    if (!catalog)
        return catalog.error();
    const QString documents = QStringLiteral("json_data");
    if (!catalog->has(documents, QStringLiteral("data")) ||
        !catalog->has(documents, QStringLiteral("username"))) {
        const auto other = storage::recognise(*catalog, connection.place());
        return other ? alreadyMigrated(connection.place()) : other.error();
    }
    Findings findings;
    findings.isInterrupted = hasTablesOfOurs(*catalog);
    findings.wasMigrated = catalog->has(QStringLiteral("json_data_backup"));
    const auto users = numberFrom(connection, QStringLiteral("SELECT count(*) FROM json_data"));
    if (!users)
        return users.error();
    findings.users = *users;
    if (catalog->has(QStringLiteral("meta"), QStringLiteral("schema_version"))) {
        const auto version = numberFrom(connection, QStringLiteral("SELECT max(schema_version) FROM meta"));
        if (!version)
            return version.error();
        findings.schemaVersion = static_cast<int>(std::clamp<qint64>(*version, 0, 1'000'000));
    }
    return findings;
}

void DocumentReader::CloseBlob::operator()(sqlite3_blob *blob) const
{
    sqlite3_blob_close(blob);
}

base::Result<DocumentReader> DocumentReader::open(const storage::Connection &connection)
{
    auto encoding = connection.run(QStringLiteral("PRAGMA encoding"));
    if (!encoding)
        return encoding.error();
    const bool isUtf8 = encoding->next() && encoding->value(0).toString() == QLatin1String("UTF-8");
    auto rows = SqliteStatement::prepare(
        connection,
        QStringLiteral(
            "SELECT rowid, username FROM json_data WHERE username = ?1 OR ?1 IS NULL ORDER BY rowid"));
    if (!rows)
        return rows.error();
    auto text =
        SqliteStatement::prepare(connection, QStringLiteral("SELECT data FROM json_data WHERE rowid = ?"));
    if (!text)
        return text.error();
    DocumentReader reader(connection, storage::sqliteHandle(connection), *std::move(rows), *std::move(text));
    reader.m_isUtf8 = isUtf8;
    return reader;
}

base::Result<bool> DocumentReader::next(Document &document)
{
    const auto row = m_rows.step();
    if (!row || !*row)
        return row;
    document.user = m_rows.text(1);
    if (const auto read = readText(m_rows.number(0), document.json); !read)
        return read.error();
    return true;
}

base::Result<std::optional<Document>> DocumentReader::find(const QString &user)
{
    const Cell name = user.toStdString();
    m_rows.reset();
    m_rows.bind(0, name);
    Document document;
    const auto found = next(document);
    m_rows.reset();
    m_rows.bind(0, Cell());
    if (!found)
        return found.error();
    return *found ? std::optional(std::move(document)) : std::nullopt;
}

/// Whether the value of this row can be read piece by piece: texts and blobs can.
bool DocumentReader::moveTo(qint64 row)
{
    if (m_blob && sqlite3_blob_reopen(m_blob.get(), row) == SQLITE_OK)
        return true;
    m_blob.reset();
    sqlite3_blob *blob = nullptr;
    const int opened = sqlite3_blob_open(m_database, "main", "json_data", "data", row, 0, &blob);
    m_blob.reset(blob);
    return opened == SQLITE_OK;
}

base::Result<void> DocumentReader::readText(qint64 row, std::string &json)
{
    if (m_isUtf8 && moveTo(row)) {
        const int size = sqlite3_blob_bytes(m_blob.get());
        json.resize(static_cast<size_t>(size));
        if (sqlite3_blob_read(m_blob.get(), json.data(), size, 0) != SQLITE_OK)
            return sqliteError(*m_connection, m_database);
        return {};
    }
    const Cell key = row;
    m_text.bind(0, key);
    const auto found = m_text.step();
    if (!found)
        return found.error();
    json = m_text.bytes(0);
    m_text.reset();
    return {};
}

} // namespace legacy
