// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <memory>

namespace frames {

/// One block of memory for all frames of an animation. Touching fresh memory costs more than decoding into
/// it, and the allocator keeps a few large blocks for the next animation where it gives thousands of small
/// ones back to the system. The images keep the block alive.
class Filmstrip final
{
public:
    Filmstrip(QSize size, int count);

    /// The picture with this index, ARGB32, its pixels not yet set.
    QImage image(int index) const;

private:
    QSize m_size;
    std::shared_ptr<uchar[]> m_pixels;
};

} // namespace frames
