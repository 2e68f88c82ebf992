// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pictures.h"

#include "core/frames/codec.h"
#include "core/server/defaultpicture.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>

namespace server {

namespace {

PicturePtr prepared(const QByteArray &webp)
{
    Picture picture;
    picture.webp = webp;
    picture.etag = '"' + QCryptographicHash::hash(webp, QCryptographicHash::Sha1).toHex() + '"';
    if (const auto probe = frames::probe(webp))
        picture.size = probe->size;
    return std::make_shared<const Picture>(std::move(picture));
}

/// The times of files are coarse: some milliseconds on the usual file systems, up to two seconds on others.
bool changedJustNow(const frames::FileStamp &stamp)
{
    using namespace std::chrono;
    const auto age = system_clock::now().time_since_epoch() - nanoseconds(stamp.changedNs);
    return abs(age) < seconds(2);
}

} // namespace

Pictures::Pictures(const QString &dataFolder, qint64 maxBytes)
    : m_folders(dataFolder), m_default(prepared(server::defaultPicture())),
      m_maxBytesOfShard(maxBytes / static_cast<qint64>(shardCount))
{}

qint64 Pictures::Kept::cost() const
{
    constexpr qint64 bookkeeping = 512;
    return bookkeeping + (picture ? picture->webp.size() : 0);
}

bool Pictures::Kept::isOf(const domain::App &app) const
{
    return iname == app.iname && deviceId == app.deviceId;
}

PicturePtr Pictures::of(const domain::App &app)
{
    Shard &shard = shardOf(app);
    {
        const std::lock_guard lock(shard.mutex);
        if (const auto kept = shard.kept.find(app.id); kept != shard.kept.end() && kept->isOf(app)) {
            kept->lastUse = ++shard.uses;
            return kept->picture;
        }
    }
    Kept kept = read(app);
    const PicturePtr picture = kept.picture;
    keep(shard, app.id, std::move(kept));
    return picture;
}

Pictures::Kept Pictures::read(const domain::App &app) const
{
    Kept kept;
    kept.deviceId = app.deviceId;
    kept.iname = app.iname;
    kept.stamp = m_folders.stampOf(app);
    kept.isFresh = changedJustNow(kept.stamp);
    const auto webp = m_folders.readAppFrame(app);
    if (webp && !webp->isEmpty())
        kept.picture = prepared(*webp);
    return kept;
}

/// Makes room for it where there is none: what was not used for the longest time goes.
void Pictures::keep(Shard &shard, qint64 appId, Kept kept) const
{
    const std::lock_guard lock(shard.mutex);
    if (const auto former = shard.kept.constFind(appId); former != shard.kept.constEnd())
        shard.bytes -= former->cost();
    shard.bytes += kept.cost();
    kept.lastUse = ++shard.uses;
    shard.kept.insert(appId, std::move(kept));
    while (shard.bytes > m_maxBytesOfShard && shard.kept.size() > 1) {
        const auto oldest =
            std::min_element(shard.kept.begin(), shard.kept.end(), [](const Kept &left, const Kept &right) {
                return left.lastUse < right.lastUse;
            });
        shard.bytes -= oldest->cost();
        shard.kept.erase(oldest);
    }
}

void Pictures::refresh(const QList<domain::App> &apps)
{
    for (const domain::App &app : apps) {
        Shard &shard = shardOf(app);
        Kept former;
        {
            const std::lock_guard lock(shard.mutex);
            const auto found = shard.kept.constFind(app.id);
            if (found == shard.kept.constEnd())
                continue;
            former = *found;
        }
        if (former.isOf(app) && !former.isFresh && former.stamp == m_folders.stampOf(app))
            continue;
        Kept kept = read(app);
        if (kept.picture && former.picture && kept.picture->etag == former.picture->etag)
            kept.picture = former.picture;
        keep(shard, app.id, std::move(kept));
    }
}

base::Result<PicturePtr> Pictures::push(const QString &path) const
{
    const auto webp = m_folders.read(path);
    if (!webp)
        return webp.error();
    return prepared(*webp);
}

base::Result<PicturePtr> Pictures::takePush(const QString &path) const
{
    const auto webp = m_folders.takePush(path);
    if (!webp)
        return webp.error();
    return prepared(*webp);
}

} // namespace server
