// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/codec.h"

#include "core/frames/filmstrip.h"
#include "core/frames/framereader.h"
#include "core/frames/framewriter.h"

namespace frames {

base::Result<Animation> decode(const QByteArray &webp, const Limits &limits)
{
    base::Result<FrameReader> reader = FrameReader::open(webp, limits);
    if (!reader)
        return reader.error();
    const int count = reader->probe().frameCount;
    const Filmstrip strip(reader->probe().size, count);
    Animation animation{reader->probe().size, reader->loopCount(), {}};
    animation.frames.reserve(count);
    for (int i = 0; i < count; ++i) {
        QImage canvas = strip.image(i);
        const base::Result<int> durationMs = reader.value().next(canvas);
        if (!durationMs)
            return durationMs.error();
        animation.frames.append({std::move(canvas), *durationMs});
    }
    return animation;
}

base::Result<QByteArray> encode(const Animation &animation)
{
    FrameWriter writer(animation.size, animation.loopCount);
    for (const Frame &frame : animation.frames) {
        if (const base::Result<void> added = writer.add(frame.image, frame.durationMs); !added)
            return added.error();
    }
    return writer.finish();
}

} // namespace frames
