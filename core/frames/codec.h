// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>

namespace frames {

/// What hostile input may cost at most. Checked from the headers, before a canvas is allocated.
struct Limits
{
    int maxSide = 1024; ///< pixels
    int maxFrames = 2000;
    qint64 maxBytes = qint64{16} * 1024 * 1024; ///< of the file
    qint64 maxPixels = 32'000'000; ///< over all frames, each a whole canvas of four bytes a pixel
    qint64 maxFramePixels = 32'000'000;
};

/// For pictures that become a WebP of the panel's size: photos are large, and only one frame at a time is
/// held at its full size.
inline constexpr Limits photoLimits{.maxSide = 16'000,
                                    .maxFrames = 2000,
                                    .maxBytes = qint64{64} * 1024 * 1024,
                                    .maxPixels = 250'000'000,
                                    .maxFramePixels = 64'000'000};

struct Frame
{
    QImage image;       ///< ARGB32 as decoded (devices ignore the alpha), the whole canvas
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

/// Lossless WebP, animated when there is more than one frame. Frames of any QImage format. Neighbours that
/// look the same become one frame that lasts as long as both.
base::Result<QByteArray> encode(const Animation &animation);

enum class Fit {
    Contain, ///< whole picture, black bars
    Cover,   ///< panel filled, edges cut
    Stretch, ///< panel filled, proportions lost
};

/// PNG, GIF, JPEG or WebP, still or animated, to an opaque WebP of the panel's size. Enlarged by a whole
/// number, pixels stay sharp.
base::Result<QByteArray> webpFromPicture(const QByteArray &picture, QSize panel, Fit fit,
                                         const Limits &limits = photoLimits);

} // namespace frames
