// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plainsql.h"

/// A SQLite file as another program has it open.
class PlainSqlite final
{
public:
    explicit PlainSqlite(const QString &path)
        : m_connection(plainsql::connect(storage::DatabaseUrl::sqlite(path)))
    {}

    void execute(const QStringList &statements) { plainsql::execute(m_connection, statements); }

    const storage::Connection &connection() const { return m_connection; }

private:
    storage::Connection m_connection;
};
