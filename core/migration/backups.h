// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/migration/sqlitecopy.h"

#include <QDateTime>

namespace migration {

/// A copy of a SQLite database, made before its schema was changed. It stands beside it as
/// `NAME.YYYYMMDD-HHMMSS.REVISION.backup`.
struct Backup
{
    QString file;
    QDateTime made;   ///< UTC
    QString revision; ///< `base` for none
    qint64 bytes = 0;
};

constexpr int keptBackups = 5;

/// The newest first.
QList<Backup> backupsOf(const QString &database);

/// Copies the database as it is now. A copy that did not become whole leaves nothing behind.
base::Result<Backup> makeBackup(const QString &database, const QString &revision, const QDateTime &now,
                                const CopyProgress &progress);

/// The first half of makeBackup, into a folder that may be another one than the database's: a whole copy that
/// can be read, which a power failure may still take. It has no backup's name until it is kept but stands at
/// storage::partOf its file; whoever does not want it removes that.
base::Result<Backup> beginBackup(const QString &database, const QString &folder, const QString &revision,
                                 const QDateTime &now, const CopyProgress &progress);
/// The other half: once it is on the disk it gets its name. A copy that cannot be kept is removed.
base::Result<Backup> keepBackup(const QString &database, const Backup &begun);

/// Deletes all but the newest `keptBackups`, and never `spared`.
void pruneBackups(const QString &database, const QString &spared = {});

/// Puts the content of a backup in the place of the database's, in one transaction, after what is there was
/// itself copied; gives that copy. Everybody who has the file open sees the change.
base::Result<Backup> restoreBackup(const QString &database, const Backup &backup, const QString &revisionNow,
                                   const QDateTime &now, const CopyProgress &progress);

} // namespace migration
