// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/url.h"

#include <QSqlRecord>
#include <QStringList>

/// A database as another program has it open: no settings of ours, nothing asked of what it meets.
namespace plainsql {

inline storage::Connection connect(const storage::DatabaseUrl &url)
{
    storage::Connection connection(url.engine(), url.displayText());
    QSqlDatabase handle = connection.handle();
    handle.setDatabaseName(url.engine() == storage::Engine::Sqlite ? url.path() : url.name());
    handle.setHostName(url.host());
    handle.setPort(url.port());
    handle.setUserName(url.user());
    if (!handle.open())
        qFatal("%s", qPrintable(handle.lastError().text()));
    return connection;
}

inline void execute(const storage::Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = connection.execute(statement); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
    }
}

/// What the statement answers, a line a row.
inline QStringList rows(const storage::Connection &connection, const QString &sql)
{
    auto query = connection.run(sql);
    if (!query)
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.error().detail));
    QStringList lines;
    while (query->next()) {
        QStringList values;
        for (int i = 0; i < query->record().count(); ++i)
            values.append(query->value(i).isNull() ? QStringLiteral("NULL") : query->value(i).toString());
        lines.append(values.join(QStringLiteral(" | ")));
    }
    return lines;
}

} // namespace plainsql
