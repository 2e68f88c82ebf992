// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/codec.h"

#include <webp/demux.h>

#include <memory>

namespace frames {

/// Walks the frames of one WebP, holding a single canvas however many frames there are.
class FrameReader final
{
public:
    /// Refuses what exceeds the limits before the canvas is allocated. Corrupt or TooLarge.
    static base::Result<FrameReader> open(const QByteArray &webp, const Limits &limits);

    const Probe &probe() const { return m_probe; }
    int loopCount() const { return m_loopCount; }

    bool hasNext() const;

    /// The next whole frame. Its image borrows this reader's canvas: copy it before the next call.
    base::Result<Frame> next();

private:
    struct Close
    {
        void operator()(WebPAnimDecoder *decoder) const { WebPAnimDecoderDelete(decoder); }
    };

    FrameReader() = default;

    QByteArray m_webp;
    Probe m_probe;
    int m_loopCount = 0;
    int m_timestampMs = 0;
    std::unique_ptr<WebPAnimDecoder, Close> m_decoder;
};

} // namespace frames
