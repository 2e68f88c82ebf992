// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/storeworker.h"
#include "core/storage/writing.h"

namespace storage {

Store::Store(QObject *parent) : QObject(parent), m_worker(new StoreWorker)
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &StoreWorker::othersCommitted, this, &Store::changed);
    connect(m_worker, &StoreWorker::lost, this, &Store::lost);
    connect(m_worker, &StoreWorker::regained, this, [this] {
        Q_EMIT regained();
        Q_EMIT changed(anythingChanged());
    });
    m_thread.start();
}

Store::~Store()
{
    if (m_stop)
        *m_stop = true;
    // Behind everything that was asked for.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<base::Result<Store::Opened>> Store::open(const DatabaseUrl &url, const OpenOptions &options)
{
    using Outcome = base::Result<Opened>;
    forgetOpened();
    m_stop = std::make_shared<std::atomic_bool>(false);
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto answer = [this, promise, generation = m_generation](const Outcome &outcome) {
        if (outcome && generation == m_generation) {
            m_opened = *outcome;
            Q_EMIT openedChanged();
        }
        promise->addResult(outcome);
        promise->finish();
    };
    const auto work = [this, url, options, stop = m_stop, answer] {
        const auto database = m_worker->open(url, options, stop);
        Outcome outcome = base::Error{};
        if (database)
            outcome = Opened{url, (*database)->access(), (*database)->revision(), (*database)->notice(),
                             (*database)->isOlder()};
        else
            outcome = database.error();
        QMetaObject::invokeMethod(
            this, [answer, outcome] { answer(outcome); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
    return promise->future();
}

void Store::close()
{
    forgetOpened();
    QMetaObject::invokeMethod(m_worker, &StoreWorker::close, Qt::QueuedConnection);
}

QFuture<base::Result<Applied>> Store::apply(const Edit &edit)
{
    using Outcome = base::Result<Applied>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto answer = [this, promise](const Outcome &outcome) {
        if (outcome)
            Q_EMIT changed(outcome->notice);
        promise->addResult(outcome);
        promise->finish();
    };
    post([this, edit, answer](Database *database, const base::Error &why) {
        const Outcome outcome = database ? storage::apply(*database, edit) : Outcome(why);
        QMetaObject::invokeMethod(
            this, [answer, outcome] { answer(outcome); }, Qt::QueuedConnection);
    });
    Q_EMIT editAsked();
    return promise->future();
}

void Store::post(std::function<void(Database *, const base::Error &)> job)
{
    const auto work = [worker = m_worker, job = std::move(job)] { worker->run(job); };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

void Store::forgetOpened()
{
    ++m_generation;
    if (m_stop)
        *m_stop = true;
    if (m_opened) {
        m_opened.reset();
        Q_EMIT openedChanged();
    }
}

} // namespace storage
