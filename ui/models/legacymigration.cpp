// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/legacymigration.h"

#include "ui/models/whendone.h"

namespace {

constexpr std::chrono::milliseconds tick{100};

} // namespace

LegacyMigration::LegacyMigration(QObject *parent) : QObject(parent)
{
    m_ticks.setInterval(tick);
    connect(&m_ticks, &QTimer::timeout, this, &LegacyMigration::tellPace);
}

/// Every job of the worker is counted here, and its answer given to `then`.
template <typename T, typename Then>
void LegacyMigration::await(const QFuture<T> &job, Then then)
{
    ++m_jobs;
    whenDone(job, this, [this, then = std::move(then)](const T &answer) {
        --m_jobs;
        then(answer);
        if (m_jobs == 0)
            Q_EMIT idle();
    });
}

void LegacyMigration::choose(const QString &file)
{
    forget();
    m_survey.reset();
    m_options = {};
    const int choice = ++m_choice;
    if (!file.isEmpty()) {
        m_options.source = storage::DatabaseUrl::sqlite(file);
        m_ticks.start();
        await(m_worker.survey(m_options.source), [this, choice](const Survey &survey) {
            if (choice != m_choice)
                return;
            m_ticks.stop();
            m_survey = survey;
            m_options.restart = survey && survey->isInterrupted;
            Q_EMIT surveyed();
        });
    }
    Q_EMIT chosen();
}

void LegacyMigration::compare(const QString &user)
{
    await(m_worker.compare(m_options.source, user),
          [this](const Comparison &comparison) { Q_EMIT compared(comparison); });
}

void LegacyMigration::restore()
{
    m_isRestoring = true;
    await(m_worker.restore(m_options.source, report()->backup), [this](const base::Result<void> &done) {
        m_isRestoring = false;
        Q_EMIT restored(done);
    });
}

/// Whatever is under way is for nothing now.
void LegacyMigration::forget()
{
    m_worker.stop();
    ++m_run;
    m_isRunning = false;
    m_outcome.reset();
    m_ticks.stop();
}

void LegacyMigration::start(bool dry)
{
    forget();
    m_isRunning = true;
    m_options.dryRun = dry;
    m_ticks.start();
    await(m_worker.migrate(m_options), [this, run = m_run](const Outcome &outcome) {
        if (run != m_run)
            return;
        m_ticks.stop();
        m_isRunning = false;
        tellPace();
        m_outcome = outcome;
        Q_EMIT finished();
    });
}

void LegacyMigration::tellPace()
{
    const legacy::Progress &progress = m_worker.progress();
    MigrationPace pace{static_cast<legacy::Stage>(progress.stage.load()),
                       progress.usersDone,
                       progress.usersInAll,
                       progress.appsDone,
                       {},
                       {}};
    if (pace.stage < legacy::Stage::Writing) {
        m_sinceWriting.invalidate();
        m_writing.reset();
    }
    const bool isWriting = pace.stage == legacy::Stage::Writing;
    if (isWriting && !m_sinceWriting.isValid()) {
        m_sinceWriting.start();
        m_writtenBefore = pace.usersDone;
    }
    const qint64 written = pace.usersDone - m_writtenBefore;
    if (isWriting && written > 0 && m_sinceWriting.elapsed() > 0)
        m_writing = static_cast<double>(written) * 1000 / static_cast<double>(m_sinceWriting.elapsed());
    pace.usersASecond = m_writing;
    if (isWriting && m_writing)
        pace.secondsLeft = static_cast<double>(pace.usersInAll - pace.usersDone) / *m_writing;
    Q_EMIT paced(pace);
}
