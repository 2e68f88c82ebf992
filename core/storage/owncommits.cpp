// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/owncommits.h"

#include "core/storage/connection.h"
#include "core/storage/sqlitehandle.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cstring>

namespace storage {

namespace {

// Everybody looks once a second, and takes a commit that was forgotten for another program's. A server's
// saving names every device it served, so devices are counted, too.
constexpr qsizetype keptCommits = 1024;
constexpr qsizetype keptDevices = 20'000;
constexpr qsizetype leastCommits = 8;

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
constexpr int firstPart = 32 * 1024; // bytes of the index that hold its header

/// Asked of SQLite, never by opening the file beside the database: closing that would take away the locks
/// that all connections of this process hold on it.
const WalIndexHeader *walIndexOf(const Connection &connection)
{
    if (!QFileInfo::exists(connection.place() + QStringLiteral("-shm")))
        return nullptr; // no log; asking would begin one
    sqlite3_file *file = nullptr;
    volatile void *index = nullptr;
    const bool mapped = sqlite3_file_control(sqliteHandle(connection), "main", SQLITE_FCNTL_FILE_POINTER,
                                             &file) == SQLITE_OK &&
                        file->pMethods != nullptr && file->pMethods->iVersion >= 2 &&
                        file->pMethods->xShmMap(file, 0, firstPart, 0, &index) == SQLITE_OK;
    return mapped ? static_cast<const WalIndexHeader *>(const_cast<const void *>(index)) : nullptr;
}

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
    m_devices += commit.notice.deviceIds.size();
    while (m_order.size() > keptCommits || (m_devices > keptDevices && m_order.size() > leastCommits))
        forget(m_order.dequeue());
}

void OwnCommits::forget(quint64 number)
{
    m_devices -= m_commits.take(number).notice.deviceIds.size();
}

void OwnCommits::withdraw(quint64 number)
{
    const QMutexLocker locker(&m_mutex);
    m_order.removeOne(number);
    forget(number);
}

std::optional<OwnCommits::Commit> OwnCommits::find(quint64 number) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_commits.constFind(number);
    return found == m_commits.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<quint64> walCommitCount(const Connection &connection)
{
    const WalIndexHeader *const index = walIndexOf(connection);
    for (int attempt = 0; index != nullptr && attempt < 3; ++attempt) { // a commit may just be writing it
        WalIndexHeader copies[2];
        std::memcpy(copies, index, sizeof copies);
        const bool whole = std::memcmp(&copies[0], &copies[1], sizeof copies[0]) == 0;
        if (whole && copies[0].initialised == 1 && copies[0].version == knownVersion)
            return copies[0].commits;
    }
    return {};
}

} // namespace storage
