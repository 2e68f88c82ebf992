// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storeworker.h"

#include "core/base/log.h"

#include <QCoreApplication>

#include <chrono>

namespace storage {

namespace {

using namespace std::chrono_literals;

constexpr auto lookInterval = 250ms;
constexpr auto pauseAfterNews = 500ms; // a busy writer is told about twice a second, not at each commit
constexpr auto retryInterval = 1s;

struct WorkerText
{
    Q_DECLARE_TR_FUNCTIONS(WorkerText)
};

base::Error nothingOpen()
{
    return {base::Error::Kind::NotFound, WorkerText::tr("No database is open. Open or create one first."),
            QStringLiteral("no database is open")};
}

} // namespace

StoreWorker::StoreWorker()
{
    m_timer.setParent(this); // moves to the thread with its owner
    connect(&m_timer, &QTimer::timeout, this, [this] { m_loss ? tryAgain() : look(); });
}

base::Result<Database *> StoreWorker::open(const DatabaseUrl &url, const OpenOptions &options,
                                           const StopFlag &stop)
{
    close();
    auto opened = Database::open(url, options);
    if (!opened) {
        qCInfo(lcStorage).noquote() << url.displayText() << "not opened:" << opened.error().detail;
        return opened.error();
    }
    m_url = url;
    m_options = options;
    m_options.create = false; // what goes away while it is open is not made anew
    m_stop = stop;
    m_database.emplace(std::move(*opened));
    m_database->setStopFlag(stop);
    m_watch.emplace(m_database->connection());
    m_timer.start(lookInterval);
    return &*m_database;
}

void StoreWorker::close()
{
    m_timer.stop();
    m_watch.reset();
    m_database.reset();
    m_loss.reset();
}

void StoreWorker::run(const Job &job)
{
    job(m_database ? &*m_database : nullptr, m_loss.value_or(nothingOpen()));
}

void StoreWorker::look()
{
    const auto news = m_watch->news();
    if (!news) {
        const auto kind = news.error().kind;
        if (kind == base::Error::Kind::Unreachable || kind == base::Error::Kind::NotFound)
            lose(news.error());
        return; // a busy file is looked at again later
    }
    m_timer.start(*news ? pauseAfterNews : lookInterval);
    if (*news)
        Q_EMIT othersCommitted(**news);
}

void StoreWorker::lose(const base::Error &error)
{
    qCWarning(lcStorage).noquote() << m_url.displayText() << "lost:" << error.detail;
    m_watch.reset();
    m_database.reset();
    m_loss = error;
    m_timer.start(retryInterval);
    Q_EMIT lost(error);
}

void StoreWorker::tryAgain()
{
    const base::Error loss = *m_loss;
    if (open(m_url, m_options, m_stop)) {
        Q_EMIT regained();
        return;
    }
    m_loss = loss;
    m_timer.start(retryInterval);
}

} // namespace storage
