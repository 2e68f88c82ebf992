// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/owncommits.h"

#include <QFile>

#include <cstring>

namespace storage {

namespace {

constexpr qsizetype keptCommits = 4096; // far more than are made between two looks

/// The start of the index of a write-ahead log; it stands there twice, and counts while both are equal.
struct WalIndexHeader
{
    quint32 version;
    quint32 unused;
    quint32 commits;
    quint8 initialised;
    quint8 rest[35];
};
static_assert(sizeof(WalIndexHeader) == 48);

constexpr quint32 knownVersion = 3007000;

} // namespace

std::shared_ptr<OwnCommits> OwnCommits::of(const QString &place)
{
    static QMutex mutex;
    static QHash<QString, std::weak_ptr<OwnCommits>> shared;
    const QMutexLocker locker(&mutex);
    std::shared_ptr<OwnCommits> found = shared.value(place).lock();
    if (!found) {
        found = std::make_shared<OwnCommits>();
        shared.insert(place, found);
    }
    return found;
}

void OwnCommits::announce(quint64 number, const Commit &commit)
{
    const QMutexLocker locker(&m_mutex);
    m_commits.insert(number, commit);
    m_order.enqueue(number);
    if (m_order.size() > keptCommits)
        m_commits.remove(m_order.dequeue());
}

void OwnCommits::withdraw(quint64 number)
{
    const QMutexLocker locker(&m_mutex);
    m_commits.remove(number);
}

std::optional<OwnCommits::Commit> OwnCommits::find(quint64 number) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_commits.constFind(number);
    return found == m_commits.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<quint64> walCommitCount(const QString &path)
{
    QFile file(path + QStringLiteral("-shm"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    WalIndexHeader headers[2];
    for (int attempt = 0; attempt < 3; ++attempt) { // a commit may just be writing them
        const QByteArray bytes = file.seek(0) ? file.read(sizeof headers) : QByteArray();
        if (bytes.size() != sizeof headers)
            return {};
        std::memcpy(headers, bytes.constData(), sizeof headers);
        const bool whole = std::memcmp(&headers[0], &headers[1], sizeof headers[0]) == 0;
        if (whole && headers[0].initialised == 1 && headers[0].version == knownVersion)
            return headers[0].commits;
    }
    return {};
}

} // namespace storage
