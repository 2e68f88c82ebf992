// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>

namespace frames {

/// What hostile input may cost at most.
struct Limits
{
    int maxSide = 1024; ///< pixels
    int maxFrames = 2000;
    qint64 maxBytes = 16 * 1024 * 1024; ///< of the file
    qint64 maxPixels = 64'000'000;      ///< over all frames
};

struct Frame
{
    QImage image;       ///< RGB32 or ARGB32, the whole canvas
    int durationMs = 0; ///< 0 for a still picture
};

struct Animation
{
    QSize size;
    int loopCount = 0; ///< 0 for endless
    QList<Frame> frames;
};

struct Probe
{
    QSize size;
    int frameCount = 0;
    int durationMs = 0; ///< sum over the frames, 0 for a still picture
};

/// Reads only headers. Corrupt or TooLarge.
base::Result<Probe> probe(const QByteArray &webp, const Limits &limits = {});

/// Still and animated WebP to whole frames.
base::Result<Animation> decode(const QByteArray &webp, const Limits &limits = {});

/// Lossless WebP, animated when there is more than one frame.
base::Result<QByteArray> encode(const Animation &animation);

enum class Fit {
    Contain, ///< whole picture, black bars
    Cover,   ///< panel filled, edges cut
    Stretch, ///< panel filled, proportions lost
};

/// PNG, GIF, JPEG or WebP, still or animated, to a WebP of the panel's size.
base::Result<QByteArray> webpFromPicture(const QByteArray &picture, QSize panel, Fit fit,
                                         const Limits &limits = {});

} // namespace frames
