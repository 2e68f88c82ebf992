// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/codec.h"

#include "core/frames/framereader.h"
#include "core/frames/framewriter.h"

namespace frames {

base::Result<Animation> decode(const QByteArray &webp, const Limits &limits)
{
    base::Result<FrameReader> reader = FrameReader::open(webp, limits);
    if (!reader)
        return reader.error();
    Animation animation{reader->probe().size, reader->loopCount(), {}};
    animation.frames.reserve(reader->probe().frameCount);
    while (reader.value().hasNext()) {
        const base::Result<Frame> frame = reader.value().next();
        if (!frame)
            return frame.error();
        animation.frames.append({frame->image.copy(), frame->durationMs});
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
