// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/reading.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

namespace storage {
class Store;
}

/// Reads the keys of a listing on the store's thread and hands them out in portions. One listing at a time; a
/// new one ends the one before, of which nothing more is told.
class KeyListing final : public QObject
{
    Q_OBJECT

public:
    using Keys = QList<QVariant>;

    explicit KeyListing(storage::Store &store, QObject *parent = nullptr);
    ~KeyListing() override;

    void start(const storage::Listing &listing);
    bool isUnderWay() const { return m_underWay; }
    /// How long the last listing took that came to its end.
    std::chrono::milliseconds lastDuration() const { return m_lastDuration; }

Q_SIGNALS:
    void arrived(const QList<QVariant> &keys);
    /// All keys have arrived.
    void completed();
    /// An edit is to pass: the listing has to be started anew.
    void interrupted();
    /// The rest could not be read.
    void failed(const base::Error &error);

private:
    void takePortions(int first, int last);
    void takeEnd(const base::Result<void> &read);

    storage::Store &m_store;
    QFutureWatcher<Keys> m_portions;
    QElapsedTimer m_started;
    std::chrono::milliseconds m_lastDuration{0};
    quint64 m_generation = 0; ///< ends of earlier listings are dropped
    bool m_underWay = false;
};
