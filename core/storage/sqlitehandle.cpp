// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitehandle.h"

#include "core/storage/connection.h"

#include <QSqlDriver>
#include <QVariant>

#include <cstring>

namespace storage {

sqlite3 *sqliteHandle(const Connection &connection)
{
    const QVariant handle = connection.handle().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace storage
