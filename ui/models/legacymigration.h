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
    double usersASecond = 0;
    std::optional<double> secondsLeft; ///< none while nobody can tell
};

/// One migration from the choice of the file to its end, without a window: what the file is, how it is to
/// become tables, the dry run, the run. One thing at a time, on a thread of its own.
class LegacyMigration final : public QObject
{
    Q_OBJECT

public:
    using Survey = base::Result<legacy::Survey>;
    using Outcome = base::Result<legacy::Report>;

    explicit LegacyMigration(QObject *parent = nullptr);

    /// Looks at a file. What was known of another one is forgotten.
    void choose(const QString &file);
    /// None while it is being looked at.
    const std::optional<Survey> &survey() const { return m_survey; }
    bool isReady() const { return m_survey && *m_survey; }

    /// Everything but the source and whether it is a dry run.
    legacy::MigrationOptions &options() { return m_options; }
    /// Where the tables are afterwards.
    storage::DatabaseUrl target() const { return m_options.target.value_or(m_options.source); }

    void dryRun() { start(true); }
    void run() { start(false); }
    /// Ends what runs; nothing has changed then.
    void stop() { m_worker.stop(); }
    bool isRunning() const { return m_isRunning; }
    /// Of the latest dry run or run; none while it runs.
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    /// Its report where there is one.
    const legacy::Report *report() const { return m_outcome && *m_outcome ? &**m_outcome : nullptr; }

    QFuture<base::Result<legacy::Comparison>> compare(const QString &user);
    /// Puts the file back as it was before the run.
    QFuture<base::Result<void>> restore();

Q_SIGNALS:
    void surveyed();
    void paced(const MigrationPace &pace);
    /// A dry run or a run has ended.
    void finished();

private:
    void start(bool dry);
    void tellPace();

    legacy::LegacyWorker m_worker;
    legacy::MigrationOptions m_options;
    std::optional<Survey> m_survey;
    std::optional<Outcome> m_outcome;
    int m_choice = 0; ///< counts the files chosen, so that a late answer is known as such
    bool m_isRunning = false;
    QTimer m_ticks;
    QElapsedTimer m_sinceStart;
};
