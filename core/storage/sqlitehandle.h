// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace storage {

class Connection;

/// The database as SQLite's own interface knows it, for what no SQL can say. Null unless it is SQLite's and
/// open. Needs that Qt's driver and this program use one SQLite library, as Debian's do.
sqlite3 *sqliteHandle(const Connection &connection);

} // namespace storage
