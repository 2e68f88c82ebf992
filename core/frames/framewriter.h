// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>

#include <webp/mux.h>

#include <memory>

namespace frames {

/// Collects frames into one lossless WebP, exact to the pixel.
class FrameWriter final
{
public:
    explicit FrameWriter(QSize size, int loopCount = 0);

    /// An image of the writer's size in any format, shown for 0 to 16,777,215 ms.
    base::Result<void> add(const QImage &image, int durationMs);

    /// The file, once all frames are in. Animated when more than one frame was needed.
    base::Result<QByteArray> finish();

private:
    struct Close
    {
        void operator()(WebPAnimEncoder *encoder) const { WebPAnimEncoderDelete(encoder); }
    };

    QSize m_size;
    int m_timestampMs = 0;
    std::unique_ptr<WebPAnimEncoder, Close> m_encoder;
};

} // namespace frames
