// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

struct sqlite3;

namespace storage {

class Connection;

/// While it lives, a statement of its connection ends soon after `isUnwanted` turns true, even one that still
/// sorts and has given no row yet; the error is of the kind Cancelled. With SQLite only: what PostgreSQL was
/// asked it answers to the end. One at a time for a connection.
class Interruption final
{
public:
    Interruption(const Connection &connection, std::function<bool()> isUnwanted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    sqlite3 *m_sqlite; ///< null for PostgreSQL
    std::function<bool()> m_isUnwanted;
};

} // namespace storage
