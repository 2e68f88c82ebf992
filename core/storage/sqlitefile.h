// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace storage {

/// What stands at the path of a SQLite file, before SQLite is asked.
struct SqliteFile
{
    bool exists = false;
    bool empty = false;        ///< no bytes
    bool writable = true;      ///< the file and its folder (SQLite makes files beside it)
    bool usesWal = false;      ///< the header asks for a write-ahead log
    bool hasWalBeside = false; ///< a log that holds something
};

/// Looks at the file without changing it. Fails for everything that is no SQLite database: a folder, a
/// device, an unreadable file, text, pictures, encrypted files.
base::Result<SqliteFile> inspectSqliteFile(const QString &path);

} // namespace storage
