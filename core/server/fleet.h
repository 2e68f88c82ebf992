// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/seat.h"

#include <QSet>
#include <QStringList>

#include <array>
#include <atomic>
#include <unordered_map>

namespace server {

/// The devices being served, in memory. Thread-safe: spread over shards, so that server threads hardly ever
/// wait for each other.
class Fleet final
{
public:
    /// Nothing for a device that has not been seated yet.
    std::shared_ptr<Seat> find(QStringView deviceId) const;
    /// Seats a device that was just read; one that another thread has seated meanwhile stays.
    std::shared_ptr<Seat> seat(ServedDevice device);
    void remove(const QString &deviceId);
    QList<std::shared_ptr<Seat>> seats() const;

    /// Ids that the database holds. Asking for any other costs no look at the database.
    void setKnownIds(const QStringList &deviceIds);
    void addKnownIds(const QSet<QString> &deviceIds);
    bool isKnown(const QString &deviceId) const;

    /// The database was closed and opened again: connections from before may see what it was.
    void noteReopened() { m_openings.fetch_add(1, std::memory_order_relaxed); }
    quint64 openings() const { return m_openings.load(std::memory_order_relaxed); }

    void countFrame() { m_frames.fetch_add(1, std::memory_order_relaxed); }
    quint64 framesServed() const { return m_frames.load(std::memory_order_relaxed); }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QStringView id) const { return qHash(id); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QStringView left, QStringView right) const { return left == right; }
    };
    struct Shard
    {
        mutable std::mutex mutex;
        std::unordered_map<QString, std::shared_ptr<Seat>, Hash, Equal> seats;
    };
    static constexpr size_t shardCount = 64;

    const Shard &shardOf(QStringView id) const { return m_shards[qHash(id) % shardCount]; }
    Shard &shardOf(QStringView id) { return m_shards[qHash(id) % shardCount]; }

    std::array<Shard, shardCount> m_shards;
    mutable std::mutex m_knownMutex;
    QSet<QString> m_known;
    std::atomic<quint64> m_frames = 0;
    std::atomic<quint64> m_openings = 0;
};

} // namespace server
