// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace storage {

enum class Engine { Sqlite, Postgresql };

/// Where a database is. Built from a path or a URL (`sqlite:///path`, `postgresql://user@host:port/name`).
class DatabaseUrl final
{
public:
    /// Text as a person writes it: a path, a URL, or the key=value form of PostgreSQL. As in SQLAlchemy
    /// `sqlite:///name` is relative and `sqlite:////name` is absolute, unless only the latter exists. Fails
    /// with InvalidInput, or Unsupported for `mysql://`.
    static base::Result<DatabaseUrl> parse(const QString &text);
    static DatabaseUrl sqlite(const QString &path);

    Engine engine() const { return m_engine; }
    QString path() const { return m_path; } ///< absolute, SQLite only
    QString host() const { return m_host; }
    int port() const { return m_port; } ///< 0 for the engine's own
    QString name() const { return m_name; }
    QString user() const { return m_user; }
    QString password() const { return m_password; }
    QString options() const { return m_options; } ///< for the server's client library, `sslmode=require;…`

    /// For people, logs and the list of recent ones: a path or a URL without its password, parsed again the
    /// same database by the same options.
    QString displayText() const;
    /// Where the frames are unless a person says otherwise: the folder of a SQLite file, for a database on a
    /// server a folder of its name among the program's own data.
    QString defaultDataFolder() const;

    bool operator==(const DatabaseUrl &) const = default;

private:
    static base::Result<DatabaseUrl> fromServerUrl(const QString &text);
    static base::Result<DatabaseUrl> fromKeywords(const QString &text);
    base::Result<void> addOption(const QString &name, const QString &value);

    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QString m_host;
    int m_port = 0;
    QString m_name;
    QString m_user;
    QString m_password;
    QString m_options;
};

} // namespace storage
