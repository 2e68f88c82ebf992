// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

/// The steps of Database::open, one engine a file.
namespace storage {

/// A connection that answers, before its tables are looked at.
struct Connected
{
    Connection connection;
    Access access;
    QString notice;
};

base::Result<Connected> connectSqlite(const DatabaseUrl &url, const OpenOptions &options);
base::Result<Connected> connectPostgres(const DatabaseUrl &url, const OpenOptions &options);

/// Settings that only a database of ours gets, once it is recognised.
base::Result<void> prepareSqliteForWriting(const Connection &connection);

} // namespace storage
