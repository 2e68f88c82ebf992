// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/legacyworker.h"

#include "core/legacy/exporting.h"
#include "core/legacy/migrating.h"
#include "core/migration/backups.h"
#include "core/storage/profile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace legacy {

namespace {

struct LegacyWorkerText
{
    Q_DECLARE_TR_FUNCTIONS(LegacyWorkerText)
};

base::Error cancelled()
{
    return {base::Error::Kind::Cancelled, LegacyWorkerText::tr("This was stopped. Nothing has been changed."),
            QStringLiteral("stop flag set")};
}

void begin(Progress &progress)
{
    progress.usersDone = 0;
    progress.usersInAll = 0;
    progress.appsDone = 0;
    progress.stage = static_cast<int>(Stage::Reading);
}

} // namespace

QString MigrationOptions::folderOfBackup() const
{
    return backupFolder.isEmpty() ? QFileInfo(source.path()).absolutePath() : backupFolder;
}

LegacyWorker::LegacyWorker()
    : m_stop(std::make_shared<std::atomic_bool>(false)), m_progress(std::make_shared<Progress>())
{
    m_pool.setMaxThreadCount(1);
}

LegacyWorker::~LegacyWorker()
{
    stop();
    m_pool.waitForDone();
}

void LegacyWorker::stop()
{
    *std::exchange(m_stop, std::make_shared<std::atomic_bool>(false)) = true;
}

/// `job` gets the progress and the flag that stops it.
template <typename Job>
auto LegacyWorker::run(Job job)
{
    using Outcome = std::invoke_result_t<Job, Progress &, const std::atomic_bool &>;
    return QtConcurrent::run(&m_pool, [job, progress = m_progress, stop = m_stop]() -> Outcome {
        if (*stop)
            return cancelled();
        begin(*progress);
        return job(*progress, *stop);
    });
}

QFuture<base::Result<Survey>> LegacyWorker::survey(const storage::DatabaseUrl &source)
{
    return run([source](Progress &progress, const std::atomic_bool &stop) {
        return surveyNow(source, progress, stop);
    });
}

QFuture<base::Result<Report>> LegacyWorker::migrate(const MigrationOptions &options)
{
    return run([options](Progress &progress, const std::atomic_bool &stop) {
        return migrateNow(options, progress, stop);
    });
}

QFuture<base::Result<Comparison>> LegacyWorker::compare(const storage::DatabaseUrl &source,
                                                        const QString &user)
{
    return run(
        [source, user](Progress &, const std::atomic_bool &stop) { return compareNow(source, user, stop); });
}

QFuture<base::Result<void>> LegacyWorker::restore(const storage::DatabaseUrl &source, const QString &backup)
{
    return run([source, backup](Progress &, const std::atomic_bool &stop) -> base::Result<void> {
        const migration::Backup copy{backup, {}, {}, 0};
        const auto restored =
            migration::restoreBackup(source.path(), copy, storage::relationalProfile().revision,
                                     QDateTime::currentDateTimeUtc(), [&stop](int, int) { return !stop; });
        if (!restored)
            return restored.error();
        return {};
    });
}

QFuture<base::Result<Counts>> LegacyWorker::exportTo(const storage::DatabaseUrl &source,
                                                     const QString &target)
{
    return run([source, target](Progress &progress, const std::atomic_bool &stop) {
        return exportNow(source, target, progress, stop);
    });
}

} // namespace legacy
