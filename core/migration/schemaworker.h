// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/comparison.h"
#include "core/migration/migrator.h"

#include <QFuture>
#include <QThreadPool>

namespace migration {

/// A revision as a window shows it.
struct RevisionView
{
    Revision revision;
    bool isHead = false;
    bool isCurrent = false;
    bool isApplied = false;   ///< the database has it
    QStringList upgradeSql;   ///< what the step up to it runs on this kind of database
    QStringList downgradeSql; ///< what the step back from it runs; empty where the step up could not be told
};

/// All that a window shows of a database's schema.
struct SchemaView
{
    QString current; ///< empty for base
    bool isStamped = true;
    QList<RevisionView> revisions; ///< parents before their children
    QList<Step> ahead;             ///< to the head; empty when it is there, or when there are two heads
    QString problem;       ///< why there is no way ahead: two heads, an unknown revision; usually empty
    Comparison comparison; ///< with what is declared for the head
    QList<Backup> backups;
};

/// Does the long work on schemas on a thread of its own, one job after the other, each with its own
/// connection. Lives in the thread that made it. Progress comes with the futures
/// (QFutureWatcher::progressTextChanged).
class SchemaWorker final
{
public:
    SchemaWorker();
    /// Stops what runs; each revision is whole or not there.
    ~SchemaWorker();
    Q_DISABLE_COPY_MOVE(SchemaWorker)

    QFuture<base::Result<SchemaView>> look(const storage::DatabaseUrl &url, const QString &ownFolder);
    QFuture<base::Result<Outcome>> move(const storage::DatabaseUrl &url, const QList<Step> &steps);
    /// Gives the copy of what stood there before.
    QFuture<base::Result<Backup>> restore(const storage::DatabaseUrl &url, const Backup &backup);
    /// The job that runs ends soon with Cancelled, and so do those that wait.
    void stop();

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the jobs that were asked for since the last stop
};

/// The same, at once and on this thread.
base::Result<SchemaView> readView(const storage::DatabaseUrl &url, const QString &ownFolder);

} // namespace migration
