// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/model.h"
#include "core/frames/folders.h"

#include <QByteArray>
#include <QHash>
#include <QSize>

#include <array>
#include <memory>
#include <mutex>

namespace server {

/// A WebP ready to be sent.
struct Picture
{
    QByteArray webp;
    QByteArray etag; ///< quoted
    QSize size;      ///< pixels, empty when the bytes are no picture
};

using PicturePtr = std::shared_ptr<const Picture>;

/// The pictures that are being served, in memory within a bound. Thread-safe: spread over shards, so that
/// server threads hardly ever wait for each other; no lock is held over file access.
class Pictures final
{
public:
    static constexpr qint64 defaultMaxBytes = qint64(256) * 1024 * 1024;

    explicit Pictures(const QString &dataFolder, qint64 maxBytes = defaultMaxBytes);

    /// The picture of an app, read when it is not in memory; nothing where there is none.
    PicturePtr of(const domain::App &app);
    /// For a device that has nothing else to show.
    const PicturePtr &defaultPicture() const { return m_default; }
    /// Looks whether the files of these apps have changed, and reads again those that have.
    void refresh(const QList<domain::App> &apps);

    /// Paths of a device's one-shot pushes, the oldest first.
    QStringList waitingPushes(const QString &deviceId) const { return m_folders.waitingPushes(deviceId); }
    /// Reads a one-shot push. NotFound when it is gone.
    base::Result<PicturePtr> push(const QString &path) const;
    /// Reads a one-shot push and removes it. NotFound when it is gone.
    base::Result<PicturePtr> takePush(const QString &path) const;

private:
    /// A picture in memory, whose it is, and the state of the file it was read from.
    struct Kept
    {
        PicturePtr picture;
        QString deviceId;
        QString iname;
        frames::FileStamp stamp;
        bool isFresh = false; ///< the file had changed just before: it may change again under the same stamp
        quint64 lastUse = 0;

        qint64 cost() const;
        /// The id of a deleted app may be another's by now.
        bool isOf(const domain::App &app) const;
    };
    struct Shard
    {
        std::mutex mutex;
        QHash<qint64, Kept> kept; ///< by app id
        qint64 bytes = 0;
        quint64 uses = 0;
    };
    static constexpr size_t shardCount = 32;

    Shard &shardOf(const domain::App &app) { return m_shards[static_cast<size_t>(app.id) % shardCount]; }
    Kept read(const domain::App &app) const;
    void keep(Shard &shard, qint64 appId, Kept kept) const;

    frames::Folders m_folders;
    PicturePtr m_default;
    const qint64 m_maxBytesOfShard;
    std::array<Shard, shardCount> m_shards;
};

} // namespace server
