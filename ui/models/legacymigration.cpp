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

void LegacyMigration::choose(const QString &file)
{
    m_worker.stop();
    m_survey.reset();
    m_outcome.reset();
    m_options = {};
    m_options.source = storage::DatabaseUrl::sqlite(file);
    whenDone(m_worker.survey(m_options.source), this, [this, choice = ++m_choice](const Survey &survey) {
        if (choice != m_choice)
            return;
        m_survey = survey;
        m_options.restart = survey && survey->isInterrupted;
        Q_EMIT surveyed();
    });
}

QFuture<base::Result<legacy::Comparison>> LegacyMigration::compare(const QString &user)
{
    return m_worker.compare(m_options.source, user);
}

QFuture<base::Result<void>> LegacyMigration::restore()
{
    return m_worker.restore(m_options.source, report()->backup);
}

void LegacyMigration::start(bool dry)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_outcome.reset();
    m_options.dryRun = dry;
    m_sinceStart.start();
    m_ticks.start();
    whenDone(m_worker.migrate(m_options), this, [this](const Outcome &outcome) {
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
                       0,
                       {}};
    const double seconds = static_cast<double>(m_sinceStart.elapsed()) / 1000;
    if (seconds > 0 && pace.usersDone > 0) {
        pace.usersASecond = static_cast<double>(pace.usersDone) / seconds;
        pace.secondsLeft = static_cast<double>(pace.usersInAll - pace.usersDone) / pace.usersASecond;
    }
    Q_EMIT paced(pace);
}
