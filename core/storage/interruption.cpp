// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/interruption.h"

#include "core/storage/sqlitehandle.h"

#include <sqlite3.h>

namespace storage {

namespace {

/// Of SQLite's machine; some tens of microseconds.
constexpr int instructionsBetweenLooks = 1'000;

int answer(void *isUnwanted)
{
    return (*static_cast<const std::function<bool()> *>(isUnwanted))() ? 1 : 0;
}

} // namespace

Interruption::Interruption(const Connection &connection, std::function<bool()> isUnwanted)
    : m_sqlite(sqliteHandle(connection)), m_isUnwanted(std::move(isUnwanted))
{
    if (m_sqlite)
        sqlite3_progress_handler(m_sqlite, instructionsBetweenLooks, answer, &m_isUnwanted);
}

Interruption::~Interruption()
{
    if (m_sqlite)
        sqlite3_progress_handler(m_sqlite, 0, nullptr, nullptr);
}

} // namespace storage
