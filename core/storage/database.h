// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/url.h"

#include <QSqlDatabase>

namespace storage {

enum class Access { ReadWrite, ReadOnly };

struct OpenOptions
{
    Access access = Access::ReadWrite;
    bool create = false; ///< make an empty database of the newest revision where there is none
};

/// An open, recognised database on the thread that opened it. Closes on destruction. Every other room and
/// thread opens its own from the same URL.
class Database final
{
public:
    /// Fails with a sentence of its own for each thing a file can be instead: missing, a directory, no
    /// database, encrypted, corrupt, locked, no permission, legacy (json_data), half-migrated, v2, newer.
    /// A file on a read-only medium opens with Access::ReadOnly; `access()` tells.
    static base::Result<Database> open(const DatabaseUrl &url, const OpenOptions &options = {});

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    const DatabaseUrl &url() const { return m_url; }
    Access access() const { return m_access; }
    Engine engine() const { return m_url.engine(); }
    /// Revision that the file holds, such as "001".
    const QString &revision() const { return m_revision; }

    /// The connection, for this room and the rooms built on it.
    QSqlDatabase connection() const;

private:
    Database() = default;

    DatabaseUrl m_url;
    Access m_access = Access::ReadWrite;
    QString m_revision;
    QString m_connectionName;
};

} // namespace storage
