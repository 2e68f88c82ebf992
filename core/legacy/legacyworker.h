// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/legacy/report.h"
#include "core/storage/url.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace legacy {

/// What a file turned out to be, before anything is done with it.
struct Survey
{
    int schemaVersion = 0;      ///< of the documents
    Counts found;               ///< users are exact; the others are counted by reading every document
    bool isInterrupted = false; ///< tables of an earlier attempt stand beside the documents
    qint64 bytes = 0;
    QStringList programs; ///< others that have the file open, such as "python3 (process 123)"
    QStringList users;    ///< in the order of their rows
};

struct MigrationOptions
{
    storage::DatabaseUrl source;
    std::optional<storage::DatabaseUrl> target = {}; ///< none for in place
    bool dryRun = false;
    bool keepGoing = false;    ///< leave bad parts out instead of stopping at the first error
    bool restart = false;      ///< drop the tables of an interrupted attempt first
    QString backupFolder = {}; ///< empty for beside the file

    /// Where a migration in place puts its copy.
    QString folderOfBackup() const;
};

/// How far a migration is. Written by its thread, read by any.
struct Progress
{
    std::atomic<qint64> usersDone = 0;
    std::atomic<qint64> usersInAll = 0;
    std::atomic<qint64> appsDone = 0;
    std::atomic<int> stage = 0; ///< a Stage
};

enum class Stage { Reading, BackingUp, Writing, Validating, Finishing };

/// Before and after of one part of a document, for review.
struct Comparison
{
    QString user;
    QString legacy; ///< the old document (or its part), indented JSON, secrets masked
    QString
        relational; ///< the rows it becomes, told as JSON with the same keys where they agree, secrets masked
};

/// Does the long work with legacy databases on a thread of its own, one job after the other. Lives in the
/// thread that made it. Every future can be cancelled by stop(): it ends with Cancelled and nothing has
/// changed.
class LegacyWorker final
{
public:
    LegacyWorker();
    /// Stops what runs; the file is wholly old or wholly new.
    ~LegacyWorker();
    Q_DISABLE_COPY_MOVE(LegacyWorker)

    QFuture<base::Result<Survey>> survey(const storage::DatabaseUrl &source);
    /// Migrates or, with `dryRun`, does the same and leaves every byte as it was. A run that stops at an
    /// error gives its report all the same: Report::isComplete is false then.
    QFuture<base::Result<Report>> migrate(const MigrationOptions &options);
    /// Of one user's document, without changing anything.
    QFuture<base::Result<Comparison>> compare(const storage::DatabaseUrl &source, const QString &user);
    /// Puts the backup back in the place of the migrated file.
    QFuture<base::Result<void>> restore(const storage::DatabaseUrl &source, const QString &backup);
    /// Writes the tables as a file of documents (see exportNow).
    QFuture<base::Result<Counts>> exportTo(const storage::DatabaseUrl &source, const QString &target);
    /// Ends what runs and what waits.
    void stop();

    const Progress &progress() const { return *m_progress; }

private:
    template <typename Job>
    auto run(Job job);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the jobs that were asked for since the last stop
    std::shared_ptr<Progress> m_progress;
};

} // namespace legacy
