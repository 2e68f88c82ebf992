// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/migration/backups.h"
#include "core/migration/executor.h"
#include "core/migration/history.h"
#include "core/storage/database.h"

#include <functional>

namespace migration {

/// How a run tells where it is, and is stopped; both may be left out.
struct Watch
{
    /// Counts operations of all the steps, or pages while the file is copied. `text` is for people and
    /// translated. Called on the thread that runs.
    std::function<void(int done, int total, const QString &text)> progress;
    StopFlag stop;
};

struct Outcome
{
    QString revision; ///< where the database is now; empty for base
    int steps = 0;
    QString backup; ///< the copy that was made; empty for none
};

/// Moves the schema of one database. Belongs to the thread that made it.
class Migrator final
{
public:
    struct Options
    {
        storage::Access access = storage::Access::ReadWrite;
        bool create = false; ///< make an empty file where there is none
        bool backup = true;  ///< copy a SQLite file before its first change
    };

    /// Opens a database of the relational form at any revision, or an empty one. Others are refused with the
    /// sentences of storage.
    static base::Result<Migrator> open(const storage::DatabaseUrl &url, const Options &options);

    /// Empty for base.
    const QString &current() const { return m_current; }
    /// Whether the database says which revision it has; one that doesn't can only be stamped.
    bool isStamped() const { return m_stamped; }
    const storage::Connection &connection() const { return m_connection; }

    /// Runs the steps, each wholly or not at all. What was whole before a failure or a stop stays.
    base::Result<Outcome> run(const QList<Step> &steps, const base::Clock &clock, const Watch &watch);
    /// Records a revision without running anything; empty for base.
    base::Result<void> stamp(const QString &revision);
    /// The SQL of each step, as `run` would run it on this database, which is only read.
    base::Result<QList<QStringList>> statements(const QList<Step> &steps) const;

private:
    Migrator(storage::DatabaseUrl url, storage::Connection connection)
        : m_url(std::move(url)), m_connection(std::move(connection))
    {}

    base::Result<void> copyBefore(const base::Clock &clock, const Watch &watch, QString &name) const;

    storage::DatabaseUrl m_url;
    storage::Connection m_connection;
    QString m_current;
    bool m_stamped = false;
    bool m_hasVersionTable = false;
    bool m_copies = false;
};

/// The SQL of each step for an empty database of this kind.
base::Result<QList<QStringList>> statementsFromBase(storage::Engine engine, const QList<Step> &steps);

/// One script of steps and their transactions, for the shell of the engine.
QString scriptText(storage::Engine engine, const QList<Step> &steps, const QList<QStringList> &statements);

} // namespace migration
