// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/fleet.h"

namespace server {

std::shared_ptr<Seat> Fleet::find(QStringView deviceId) const
{
    const Shard &shard = shardOf(deviceId);
    const std::lock_guard lock(shard.mutex);
    const auto found = shard.seats.find(deviceId);
    return found == shard.seats.end() ? nullptr : found->second;
}

std::shared_ptr<Seat> Fleet::seat(ServedDevice device)
{
    const QString id = device->device().id;
    auto made = std::make_shared<Seat>(std::move(device));
    Shard &shard = shardOf(id);
    const std::lock_guard lock(shard.mutex);
    return shard.seats.try_emplace(id, std::move(made)).first->second;
}

void Fleet::remove(const QString &deviceId)
{
    {
        Shard &shard = shardOf(deviceId);
        const std::lock_guard lock(shard.mutex);
        shard.seats.erase(deviceId);
    }
    const std::lock_guard lock(m_knownMutex);
    m_known.remove(deviceId);
}

QList<std::shared_ptr<Seat>> Fleet::seats() const
{
    QList<std::shared_ptr<Seat>> all;
    for (const Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        for (const auto &[id, seat] : shard.seats)
            all.append(seat);
    }
    return all;
}

void Fleet::setKnownIds(const QStringList &deviceIds)
{
    QSet<QString> known(deviceIds.begin(), deviceIds.end());
    const std::lock_guard lock(m_knownMutex);
    m_known.swap(known);
}

void Fleet::addKnownIds(const QSet<QString> &deviceIds)
{
    const std::lock_guard lock(m_knownMutex);
    m_known.unite(deviceIds);
}

bool Fleet::isKnown(const QString &deviceId) const
{
    const std::lock_guard lock(m_knownMutex);
    return m_known.contains(deviceId);
}

} // namespace server
