// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/applying.h"

#include <functional>

namespace migration {

/// Runs steps on a connection, each in its transaction.
class StepRun final
{
public:
    /// Done once the write lock is held, before the first change.
    using Before = std::function<base::Result<void>()>;

    StepRun(const storage::Connection &connection, StopFlag stop)
        : m_connection(connection), m_stop(std::move(stop))
    {}

    base::Result<void> run(const Step &step, bool makesVersionTable, const Before &before,
                           const Reached &reached);

private:
    base::Result<void> attempt(const Step &step, bool makesVersionTable, const Before &before,
                               const Reached &reached, qsizetype tolerated);
    base::Result<void> setForeignKeys(bool checked) const;

    const storage::Connection &m_connection;
    StopFlag m_stop;
    qsizetype m_violations = 0; ///< rows that pointed nowhere after the last attempt
};

/// The statements of each step, without running them on a database: PostgreSQL's follow from the operations
/// alone, SQLite's are tried on an empty database in memory with the schema of `like`, or with none.
base::Result<QList<QStringList>> recordSteps(const storage::Connection *like, storage::Engine engine,
                                             const QList<Step> &steps, bool makesVersionTable);

} // namespace migration
