// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/legacyworker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

/// How far a migration is, and how fast.
struct MigrationPace
{
    legacy::Stage stage = legacy::Stage::Reading;
    qint64 usersDone = 0;
    qint64 usersInAll = 0;
    qint64 appsDone = 0;
    std::optional<double> usersASecond; ///< while they were written; none before anybody can tell
    std::optional<double> secondsLeft;  ///< of the writing; what follows it cannot be foretold
};

/// One migration from the choice of the file to its end, without a window: what the file is, how it is to
/// become tables, the dry run, the run. One thing at a time, on a thread of its own.
class LegacyMigration final : public QObject
{
    Q_OBJECT

public:
    using Survey = base::Result<legacy::Survey>;
    using Outcome = base::Result<legacy::Report>;
    using Comparison = base::Result<legacy::Comparison>;

    explicit LegacyMigration(QObject *parent = nullptr);

    /// Looks at a file, also at the same one again; '' is none. What was known before is forgotten.
    void choose(const QString &file);
    /// None while it is being looked at.
    const std::optional<Survey> &survey() const { return m_survey; }
    bool isReady() const { return m_survey && *m_survey; }

    /// Everything but the source and whether it is a dry run.
    legacy::MigrationOptions &options() { return m_options; }
    /// Where the tables are afterwards.
    storage::DatabaseUrl target() const { return m_options.target.value_or(m_options.source); }

    /// What was under way before is stopped, and its answer dropped.
    void dryRun() { start(true); }
    void run() { start(false); }
    /// Ends what runs; nothing has changed then.
    void stop() { m_worker.stop(); }
    bool isRunning() const { return m_isRunning; }
    /// Whether anything at all is under way, wanted still or not.
    bool isBusy() const { return m_jobs > 0; }
    /// Of the latest dry run or run; none while it runs.
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    /// Its report where there is one.
    const legacy::Report *report() const { return m_outcome && *m_outcome ? &**m_outcome : nullptr; }

    /// Answered by `compared`.
    void compare(const QString &user);
    /// Puts the file back as it was before the run; answered by `restored`.
    void restore();
    bool isRestoring() const { return m_isRestoring; }

Q_SIGNALS:
    /// Another file, the same one again or none.
    void chosen();
    void surveyed();
    void paced(const MigrationPace &pace);
    /// A dry run or a run has ended.
    void finished();
    void compared(const LegacyMigration::Comparison &comparison);
    void restored(const base::Result<void> &restored);
    /// Nothing is under way any more.
    void idle();

private:
    template <typename T, typename Then>
    void await(const QFuture<T> &job, Then then);
    void forget();
    void start(bool dry);
    void tellPace();

    legacy::LegacyWorker m_worker;
    legacy::MigrationOptions m_options;
    std::optional<Survey> m_survey;
    std::optional<Outcome> m_outcome;
    int m_jobs = 0;   ///< that have not answered yet
    int m_choice = 0; ///< counts the files chosen, so that a late answer is known as such
    int m_run = 0;    ///< likewise the dry runs and runs
    bool m_isRunning = false;
    bool m_isRestoring = false;
    QTimer m_ticks;
    QElapsedTimer m_sinceWriting;    ///< valid once users were seen to be written
    qint64 m_writtenBefore = 0;      ///< users that were written then
    std::optional<double> m_writing; ///< users a second, as measured last
};
