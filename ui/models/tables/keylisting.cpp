// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tables/keylisting.h"

#include "core/storage/store.h"
#include "ui/models/whendone.h"

#include <QPromise>

#include <memory>

namespace {

constexpr int keysAtOnce = 10'000;

} // namespace

KeyListing::KeyListing(storage::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&m_portions, &QFutureWatcher<Keys>::resultsReadyAt, this, &KeyListing::takePortions);
    connect(&store, &storage::Store::editAsked, this, [this] {
        if (m_underWay)
            Q_EMIT interrupted();
    });
}

KeyListing::~KeyListing()
{
    m_portions.cancel();
}

void KeyListing::start(const storage::Listing &listing)
{
    m_portions.cancel();
    m_underWay = true;
    m_started.start();
    auto keys = std::make_shared<QPromise<Keys>>();
    keys->start();
    m_portions.setFuture(keys->future());
    const auto reading = m_store.run([keys, listing](storage::Database &database) {
        if (keys->isCanceled()) // another listing is wanted already
            return base::Result<void>();
        const auto read = storage::readKeys(
            database, listing, keysAtOnce,
            [&keys](const Keys &portion) {
                keys->addResult(portion);
                return true;
            },
            [&keys] { return keys->isCanceled(); });
        keys->finish();
        return read;
    });
    whenDone(reading, this, [this, generation = ++m_generation](const base::Result<void> &read) {
        if (generation == m_generation)
            takeEnd(read);
    });
}

void KeyListing::takePortions(int first, int last)
{
    for (int i = first; i < last; ++i)
        Q_EMIT arrived(m_portions.resultAt(i));
}

void KeyListing::takeEnd(const base::Result<void> &read)
{
    m_underWay = false;
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    m_lastDuration = std::chrono::milliseconds(m_started.elapsed());
    Q_EMIT completed();
}
