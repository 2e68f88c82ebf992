// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

/// A SQLite file as another program has it open: no settings of ours, no questions asked.
class PlainSqlite final
{
public:
    explicit PlainSqlite(const QString &path) : m_connection(storage::Engine::Sqlite, path)
    {
        QSqlDatabase handle = m_connection.handle();
        handle.setDatabaseName(path);
        if (!handle.open())
            qFatal("%s", qPrintable(handle.lastError().text()));
    }

    void execute(const QStringList &statements)
    {
        for (const QString &statement : statements) {
            if (const auto done = m_connection.execute(statement); !done)
                qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
        }
    }

    const storage::Connection &connection() const { return m_connection; }

private:
    storage::Connection m_connection;
};
