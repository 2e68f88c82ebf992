// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/framereader.h"

#include <QCoreApplication>
#include <QtEndian>

#include <limits>

namespace frames {

namespace {

struct FrameReaderText
{
    Q_DECLARE_TR_FUNCTIONS(FrameReaderText)
};

base::Error corrupt(const char *detail)
{
    return {base::Error::Kind::Corrupt,
            FrameReaderText::tr(
                "The picture is damaged or is not a WebP. Nothing was changed; choose another picture."),
            QLatin1String(detail)};
}

base::Error tooLarge(const QString &detail)
{
    return {base::Error::Kind::TooLarge,
            FrameReaderText::tr(
                "The picture is too large to be read safely. Nothing was changed; choose one with fewer "
                "or smaller frames."),
            detail};
}

WebPData dataOf(const QByteArray &webp)
{
    const void *bytes = webp.constData();
    return {static_cast<const uint8_t *>(bytes), static_cast<size_t>(webp.size())};
}

/// What the chunk headers say of an animation.
struct FrameChunks
{
    int count = 0;
    qint64 durationMs = 0;
};

/// From the ANMF chunks alone: the demuxer allocates for each frame it meets, and finds each by walking over
/// all before it.
FrameChunks frameChunksOf(const QByteArray &webp)
{
    constexpr qsizetype riffHeader = 12;
    constexpr qsizetype chunkHeader = 8;
    constexpr qsizetype frameHeader = 16; // place and size before the duration of 24 bits, flags behind it
    FrameChunks chunks;
    qsizetype at = riffHeader;
    while (at + chunkHeader <= webp.size()) {
        const QByteArrayView chunk = QByteArrayView(webp).sliced(at, chunkHeader);
        const qsizetype payload = qFromLittleEndian<quint32>(chunk.data() + 4);
        if (chunk.startsWith("ANMF")) {
            ++chunks.count;
            if (payload >= frameHeader && at + chunkHeader + frameHeader <= webp.size())
                chunks.durationMs +=
                    qFromLittleEndian<quint32>(webp.constData() + at + chunkHeader + frameHeader - 4) &
                    0xffffffU;
        }
        at += chunkHeader + payload + (payload & 1);
    }
    return chunks;
}

base::Result<Demuxer> openDemuxer(const QByteArray &webp, const Limits &limits)
{
    if (webp.isEmpty())
        return corrupt("no bytes");
    if (webp.size() > limits.maxBytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(webp.size()));
    if (const int count = frameChunksOf(webp).count; count > limits.maxFrames)
        return tooLarge(QStringLiteral("%1 frames").arg(count));
    const WebPData data = dataOf(webp);
    Demuxer demuxer(WebPDemux(&data));
    if (!demuxer)
        return corrupt("not a complete WebP");
    return demuxer;
}

base::Result<Probe> probeOf(const QByteArray &webp, const WebPDemuxer *demuxer, const Limits &limits)
{
    const qint64 width = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_WIDTH);
    const qint64 height = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_HEIGHT);
    const qint64 count = WebPDemuxGetI(demuxer, WEBP_FF_FRAME_COUNT);
    if (width < 1 || height < 1 || count < 1)
        return corrupt("a WebP without a picture");
    if (width > limits.maxSide || height > limits.maxSide || width * height > limits.maxFramePixels ||
        width * height * count > limits.maxPixels)
        return tooLarge(QStringLiteral("%1 frames of %2x%3").arg(count).arg(width).arg(height));
    const bool animated = (WebPDemuxGetI(demuxer, WEBP_FF_FORMAT_FLAGS) & ANIMATION_FLAG) != 0;
    const qint64 duration = animated ? frameChunksOf(webp).durationMs : 0;
    if (duration > std::numeric_limits<int>::max())
        return tooLarge(QStringLiteral("lasts %1 ms").arg(duration));
    return Probe{QSize(static_cast<int>(width), static_cast<int>(height)), static_cast<int>(count),
                 static_cast<int>(duration)};
}

} // namespace

base::Result<Probe> probe(const QByteArray &webp, const Limits &limits)
{
    const base::Result<Demuxer> demuxer = openDemuxer(webp, limits);
    if (!demuxer)
        return demuxer.error();
    return probeOf(webp, demuxer->get(), limits);
}

base::Result<FrameReader> FrameReader::open(const QByteArray &webp, const Limits &limits)
{
    base::Result<Demuxer> demuxer = openDemuxer(webp, limits);
    if (!demuxer)
        return demuxer.error();
    const base::Result<Probe> probed = probeOf(webp, demuxer->get(), limits);
    if (!probed)
        return probed.error();
    FrameReader reader;
    reader.m_webp = webp; // the demuxer points into these bytes
    reader.m_demuxer = std::move(demuxer).value();
    reader.m_probe = *probed;
    reader.m_loopCount = static_cast<int>(WebPDemuxGetI(reader.m_demuxer.get(), WEBP_FF_LOOP_COUNT));
    return reader;
}

base::Result<int> FrameReader::next(QImage &canvas)
{
    WebPIterator frame;
    if (WebPDemuxGetFrame(m_demuxer.get(), ++m_painted, &frame) == 0)
        return corrupt("a frame is missing");
    const bool painted = m_compositor.paint(frame, canvas);
    const int durationMs = frame.duration;
    WebPDemuxReleaseIterator(&frame);
    if (!painted)
        return corrupt("a frame cannot be decoded");
    return durationMs;
}

} // namespace frames
