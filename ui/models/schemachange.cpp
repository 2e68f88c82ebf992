// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schemachange.h"

#include "ui/models/databaseopener.h"
#include "ui/models/schemawords.h"
#include "ui/serving.h"
#include "ui/session.h"

#include <QFileInfo>
#include <QFutureWatcher>

using State = server::Service::State;

namespace {

/// Empty for the usual place.
const base::Setting<QString> chosenRevisionsFolder{QLatin1String("schema/revisionsFolder"), {}};

bool isServing(const server::Service &service)
{
    return service.state() == State::Running || service.state() == State::Starting;
}

base::Error stoppedEarly()
{
    return {
        base::Error::Kind::Cancelled, SchemaChange::tr("It was stopped before anything was changed."), {}};
}

} // namespace

SchemaChange::SchemaChange(Session &session, DatabaseOpener &opener, QObject *parent)
    : QObject(parent), m_session(session), m_opener(opener)
{}

QFuture<base::Result<migration::SchemaView>> SchemaChange::look()
{
    return m_worker.look(m_session.store().opened().url, revisionsFolder());
}

QString SchemaChange::revisionsFolder() const
{
    const QString chosen = m_session.settings().get(chosenRevisionsFolder);
    return chosen.isEmpty() ? migration::History::ownRevisionsFolder() : chosen;
}

void SchemaChange::setRevisionsFolder(const QString &folder)
{
    m_session.settings().set(chosenRevisionsFolder, folder);
}

void SchemaChange::move(const QList<migration::Step> &steps)
{
    begin([this, steps, name = m_session.databaseName(), url = m_session.store().opened().url] {
        follow(m_worker.move(url, steps), [this, name](const base::Result<migration::Outcome> &moved) {
            if (!moved)
                return end(moved.error(), m_before);
            const QString revision = migration::shownRevision(moved->revision);
            const QString sentence = moved->backup.isEmpty()
                                         ? tr("%1 has revision %2 now.", "tronbyt.sqlite").arg(name, revision)
                                         : tr("%1 has revision %2 now. As it was before, it is kept in %3.")
                                               .arg(name, revision, QFileInfo(moved->backup).fileName());
            end(sentence, m_after);
        });
    });
}

void SchemaChange::restore(const migration::Backup &backup)
{
    begin([this, backup, name = m_session.databaseName(), url = m_session.store().opened().url] {
        follow(m_worker.restore(url, backup),
               [this, backup, name](const base::Result<migration::Backup> &replaced) {
                   if (!replaced)
                       return end(replaced.error(), m_before);
                   end(tr("%1 is as it was on %2. What it held until now is kept in %3.")
                           .arg(name, timeText(backup.made), QFileInfo(replaced->file).fileName()),
                       {.access = m_before.access, .writeOlder = false});
               });
    });
}

void SchemaChange::begin(std::function<void()> work)
{
    if (m_isRunning || m_opener.isBusy() || !m_session.store().isOpen())
        return;
    m_isRunning = true;
    m_isStopped = false;
    const storage::Store::Opened &opened = m_session.store().opened();
    m_before = {.access = opened.access};
    // An older one was open for reading only because of its revision.
    m_after = {.access = opened.isOlder ? storage::Access::ReadWrite : opened.access};
    m_wasServing = isServing(m_session.service());
    stopServingThen([this, work = std::move(work)] {
        m_opener.letGo([this, work] { m_isStopped ? end(stoppedEarly(), m_before) : work(); });
    });
}

void SchemaChange::stop()
{
    m_isStopped = true;
    m_worker.stop();
}

void SchemaChange::stopServingThen(std::function<void()> next)
{
    server::Service &service = m_session.service();
    const auto hasStopped = [&service] {
        return service.state() == State::Stopped || service.state() == State::Failed;
    };
    stopServing(m_session);
    if (hasStopped())
        return next();
    auto *waiting = new QObject(this);
    connect(&service, &server::Service::stateChanged, waiting,
            [&service, waiting, hasStopped, next = std::move(next)] {
                if (!hasStopped())
                    return;
                const auto then = next;
                QObject::disconnect(&service, nullptr, waiting, nullptr);
                waiting->deleteLater();
                then();
            });
}

void SchemaChange::end(const base::Result<QString> &outcome, const storage::OpenOptions &options)
{
    const PageId page = m_session.navigation().place().page;
    m_opener.takeBack(options, [this, outcome, page] {
        m_isRunning = false;
        m_session.navigation().showPage(page);
        if (m_wasServing)
            startServing(m_session);
        Q_EMIT finished(outcome);
    });
}

template <typename T, typename Then>
void SchemaChange::follow(const QFuture<T> &future, Then then)
{
    auto *watcher = new QFutureWatcher<T>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int done) {
        Q_EMIT progressed(done, watcher->progressMaximum(), watcher->progressText());
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
}
