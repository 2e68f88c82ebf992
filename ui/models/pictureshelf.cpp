// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pictureshelf.h"

#include "core/server/defaultpicture.h"
#include "ui/models/whendone.h"

#include <QFile>
#include <QFutureWatcher>
#include <QPromise>

namespace {

constexpr int animationKilobytes = 48 * 1024;
constexpr int firstFrameKilobytes = 32 * 1024;
constexpr qint64 largestFile = qint64(16) * 1024 * 1024;

base::Result<frames::Animation> decodeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::Error::Kind::NoAccess, PictureShelf::tr("The picture file cannot be read."),
                           file.errorString()};
    return frames::decode(file.read(largestFile + 1));
}

int kilobytes(const QImage &image)
{
    return std::max(1, static_cast<int>(image.sizeInBytes() / 1024));
}

} // namespace

PictureShelf::PictureShelf(QObject *parent)
    : QObject(parent), m_animations(animationKilobytes), m_firstFrames(firstFrameKilobytes)
{
    m_pool.setMaxThreadCount(1);
}

PictureShelf::~PictureShelf()
{
    m_pool.clear();
}

PictureShelf::SharedAnimation PictureShelf::defaultAnimation()
{
    return std::make_shared<frames::Animation>(*frames::decode(server::defaultPicture()));
}

PictureShelf::SharedAnimation PictureShelf::animation(const AppPicture &picture)
{
    if (const SharedAnimation *known = m_animations.object(keyOf(picture)))
        return *known;
    request(picture);
    return {};
}

QImage PictureShelf::firstFrame(const AppPicture &picture)
{
    if (const QImage *known = m_firstFrames.object(keyOf(picture)))
        return *known;
    request(picture);
    return {};
}

QString PictureShelf::keyOf(const AppPicture &picture)
{
    return QStringLiteral("%1|%2|%3")
        .arg(picture.file)
        .arg(picture.modified.toMSecsSinceEpoch())
        .arg(picture.bytes);
}

void PictureShelf::request(const AppPicture &picture)
{
    const QString key = keyOf(picture);
    if (picture.file.isEmpty() || m_requested.contains(key) || m_damaged.contains(key))
        return;
    m_requested.insert(key);
    const auto promise = std::make_shared<QPromise<base::Result<frames::Animation>>>();
    promise->start();
    whenDone(promise->future(), this,
             [this, picture](const base::Result<frames::Animation> &decoded) { take(picture, decoded); });
    m_pool.start(
        [promise, file = picture.file] {
            promise->addResult(decodeFile(file));
            promise->finish();
        },
        ++m_urgency);
}

void PictureShelf::take(const AppPicture &picture, const base::Result<frames::Animation> &decoded)
{
    const QString key = keyOf(picture);
    m_requested.remove(key);
    if (!decoded || decoded->frames.isEmpty()) {
        m_damaged.insert(key);
    } else {
        const QImage &first = decoded->frames.constFirst().image;
        const int cost = kilobytes(first) * static_cast<int>(decoded->frames.size());
        // A frame of an animation keeps all its frames in memory; a copy keeps itself alone.
        m_firstFrames.insert(key, new QImage(first.copy()), kilobytes(first));
        m_animations.insert(key, new SharedAnimation(std::make_shared<frames::Animation>(*decoded)),
                            std::min(cost, animationKilobytes));
    }
    Q_EMIT arrived(picture.file);
}
