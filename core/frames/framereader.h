// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/codec.h"
#include "core/frames/compositor.h"

#include <memory>

namespace frames {

struct CloseDemuxer
{
    void operator()(WebPDemuxer *demuxer) const { WebPDemuxDelete(demuxer); }
};
using Demuxer = std::unique_ptr<WebPDemuxer, CloseDemuxer>;

/// Walks the frames of one WebP, painting each as a whole canvas where its caller wants it.
class FrameReader final
{
public:
    /// Refuses what exceeds the limits before anything of the picture's size is allocated. Corrupt or
    /// TooLarge.
    static base::Result<FrameReader> open(const QByteArray &webp, const Limits &limits);

    const Probe &probe() const { return m_probe; }
    int loopCount() const { return m_loopCount; }
    bool hasNext() const { return m_painted < m_probe.frameCount; }

    /// Paints the next frame into `canvas` (ARGB32, of the probe's size, with no other owner) and says how
    /// many milliseconds it lasts. Shares the canvas until the frame after it is painted. Corrupt.
    base::Result<int> next(QImage &canvas);

private:
    FrameReader() = default;

    QByteArray m_webp;
    Demuxer m_demuxer;
    Probe m_probe;
    int m_loopCount = 0;
    int m_painted = 0;
    Compositor m_compositor;
};

} // namespace frames
