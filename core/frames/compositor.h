// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <webp/demux.h>

namespace frames {

/// Paints the frames of a WebP over each other: pixel for pixel what libwebp's animation decoder makes of
/// them, but straight into the caller's images, without that decoder's two copies of the canvas a frame.
class Compositor final
{
public:
    /// Paints the next frame into `canvas`: ARGB32, as large as the animation, with no other owner. Shares it
    /// until the frame after it is painted. False when the frame is damaged.
    bool paint(const WebPIterator &frame, QImage &canvas);

private:
    bool isIndependent(const WebPIterator &frame, const QImage &canvas) const;
    void blend(const QRect &part, QImage &canvas) const;
    void dispose(const QRect &part, const QImage &canvas);

    QImage m_before;             ///< what the next frame is painted over
    QRect m_cleared;             ///< the part of it that the last frame gave back
    bool m_beforeIsClear = true; ///< all of it
};

} // namespace frames
