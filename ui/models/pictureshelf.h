// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/codec.h"
#include "ui/models/devicesnapshot.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

/// Decoded pictures of apps. What is not here yet is decoded off the window's thread, the latest asked for
/// first; a file that changed is read anew.
class PictureShelf final : public QObject
{
    Q_OBJECT

public:
    using SharedAnimation = std::shared_ptr<const frames::Animation>;

    explicit PictureShelf(QObject *parent = nullptr);
    ~PictureShelf() override;

    /// What a device shows that has nothing else to show.
    static SharedAnimation defaultAnimation();
    /// The whole picture; null while it is being decoded, and when it cannot be.
    SharedAnimation animation(const AppPicture &picture);
    /// Its first frame, kept for many more pictures than whole ones are.
    QImage firstFrame(const AppPicture &picture);

Q_SIGNALS:
    /// This file's picture is here, or is known to be damaged.
    void arrived(const QString &file);

private:
    static QString keyOf(const AppPicture &picture);
    void request(const AppPicture &picture);
    void take(const AppPicture &picture, const base::Result<frames::Animation> &decoded);

    QCache<QString, SharedAnimation> m_animations;
    QCache<QString, QImage> m_firstFrames;
    QSet<QString> m_damaged;
    QSet<QString> m_requested;
    QThreadPool m_pool;
    int m_urgency = 0;
};
