// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/schemaworker.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace migration {

namespace {

/// Progress as a promise tells it.
template <typename T>
Watch watchOf(QPromise<T> &promise, const StopFlag &stop)
{
    return {[&promise](int done, int total, const QString &text) {
                promise.setProgressRange(0, total);
                promise.setProgressValueAndText(done, text);
            },
            stop};
}

/// The way that the database has come.
QStringList applied(const History &history, const QString &current)
{
    QStringList ids;
    for (const Revision *at = history.find(current); at; at = history.find(at->parent))
        ids.append(at->id);
    return ids;
}

/// Told for an empty database: where the file has been changed by hand, what runs there may differ.
void addStatements(storage::Engine engine, const History &history, RevisionView &view)
{
    const auto way = history.upgrade({}, view.revision.id);
    if (!way)
        return;
    QList<Step> steps = *way;
    steps.append({view.revision, false});
    const auto statements = statementsFromBase(engine, steps);
    if (!statements)
        return;
    view.upgradeSql = statements->at(statements->size() - 2);
    view.downgradeSql = statements->last();
}

} // namespace

base::Result<SchemaView> readView(const storage::DatabaseUrl &url, const QString &ownFolder)
{
    const auto history = History::load(ownFolder);
    if (!history)
        return history.error();
    const auto migrator = Migrator::open(url, {storage::Access::ReadOnly, false, false});
    if (!migrator)
        return migrator.error();
    const storage::Engine engine = url.engine();
    const auto live = readSchema(migrator->connection());
    if (!live)
        return live.error();
    SchemaView view{migrator->current(),
                    migrator->isStamped(),
                    {},
                    {},
                    {},
                    compare(engine, *live, storage::relationalProfile()),
                    engine == storage::Engine::Sqlite ? backupsOf(url.path()) : QList<Backup>()};
    const QStringList heads = history->heads();
    const QStringList done = applied(*history, view.current);
    for (const Revision &revision : history->revisions()) {
        RevisionView one{revision,
                         heads.contains(revision.id),
                         revision.id == view.current,
                         done.contains(revision.id),
                         {},
                         {}};
        addStatements(engine, *history, one);
        view.revisions.append(one);
    }
    const auto ahead = history->upgrade(view.current, QStringLiteral("head"));
    if (ahead)
        view.ahead = *ahead;
    else
        view.problem = ahead.error().what;
    return view;
}

SchemaWorker::SchemaWorker() : m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

SchemaWorker::~SchemaWorker()
{
    stop();
    m_pool.waitForDone();
}

void SchemaWorker::stop()
{
    *std::exchange(m_stop, std::make_shared<std::atomic_bool>(false)) = true;
}

QFuture<base::Result<SchemaView>> SchemaWorker::look(const storage::DatabaseUrl &url,
                                                     const QString &ownFolder)
{
    return QtConcurrent::run(&m_pool, readView, url, ownFolder);
}

QFuture<base::Result<Outcome>> SchemaWorker::move(const storage::DatabaseUrl &url, const QList<Step> &steps)
{
    using Promised = base::Result<Outcome>;
    return QtConcurrent::run(&m_pool, [url, steps, stop = m_stop](QPromise<Promised> &promise) {
        auto migrator = Migrator::open(url, {});
        promise.addResult(migrator ? migrator->run(steps, base::SystemClock(), watchOf(promise, stop))
                                   : Promised(migrator.error()));
    });
}

QFuture<base::Result<Backup>> SchemaWorker::restore(const storage::DatabaseUrl &url, const Backup &backup)
{
    using Promised = base::Result<Backup>;
    return QtConcurrent::run(&m_pool, [url, backup, stop = m_stop](QPromise<Promised> &promise) {
        const auto migrator = Migrator::open(url, {});
        const QString revision = migrator ? migrator->current() : QStringLiteral("unknown");
        const Watch watch = watchOf(promise, stop);
        promise.addResult(restoreBackup(url.path(), backup, revision, QDateTime::currentDateTimeUtc(),
                                        [&watch](int done, int pages) {
                                            watch.progress(done, pages, {});
                                            return !*watch.stop;
                                        }));
    });
}

} // namespace migration
