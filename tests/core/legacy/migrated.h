// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/migrating.h"
#include "tests/support/legacyfile.h"

#include <QFile>

/// Migrations as the tests run them.
namespace migrated {

using Outcome = base::Result<legacy::Report>;

inline Outcome run(const legacy::MigrationOptions &options)
{
    legacy::Progress progress;
    const std::atomic_bool stop = false;
    return legacy::migrateNow(options, progress, stop);
}

inline Outcome inPlace(const QString &path)
{
    return run({.source = storage::DatabaseUrl::sqlite(path)});
}

/// Why an outcome is none, and what a report complains of.
inline QByteArray textOf(const Outcome &outcome)
{
    return outcome ? toText(*outcome).toUtf8()
                   : (outcome.error().what + u' ' + outcome.error().detail).toUtf8();
}

/// Bytes of a file and of what stands beside it, by their endings. Only while nobody here has it open.
inline QList<QByteArray> bytesOf(const QString &path)
{
    QList<QByteArray> all;
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        QFile file(path + QLatin1String(ending));
        all.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none"));
    }
    return all;
}

inline QString documentsOf(const QString &path, const QString &table = QStringLiteral("json_data"))
{
    return legacyfile::rows(path, QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(table)).join(u'\n');
}

} // namespace migrated
