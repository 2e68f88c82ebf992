// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/framereader.h"

#include <QCoreApplication>
#include <QtEndian>

#include <limits>

namespace frames {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "MODE_BGRA is QImage's ARGB32 on little-endian machines only");

base::Error corrupt(const char *detail)
{
    return {base::Error::Kind::Corrupt,
            Text::tr("The picture is damaged or is not a WebP. Nothing was changed; choose another picture."),
            QLatin1String(detail)};
}

base::Error tooLarge(const QString &detail)
{
    return {base::Error::Kind::TooLarge,
            Text::tr("The picture is too large to be read safely. Nothing was changed; choose one with fewer "
                     "or smaller frames."),
            detail};
}

WebPData dataOf(const QByteArray &webp)
{
    const void *bytes = webp.constData();
    return {static_cast<const uint8_t *>(bytes), static_cast<size_t>(webp.size())};
}

struct CloseDemuxer
{
    void operator()(WebPDemuxer *demuxer) const { WebPDemuxDelete(demuxer); }
};
using Demuxer = std::unique_ptr<WebPDemuxer, CloseDemuxer>;

/// The number of ANMF chunks, from the chunk headers alone: the demuxer allocates for each frame it meets.
int countFrames(const QByteArray &webp)
{
    constexpr qsizetype riffHeader = 12;
    constexpr qsizetype chunkHeader = 8;
    int count = 0;
    qsizetype at = riffHeader;
    while (at + chunkHeader <= webp.size()) {
        const QByteArrayView chunk = QByteArrayView(webp).sliced(at, chunkHeader);
        count += chunk.startsWith("ANMF") ? 1 : 0;
        const qsizetype payload = qFromLittleEndian<quint32>(chunk.data() + 4);
        at += chunkHeader + payload + (payload & 1);
    }
    return count;
}

base::Result<Demuxer> openDemuxer(const QByteArray &webp, const Limits &limits)
{
    if (webp.isEmpty())
        return corrupt("no bytes");
    if (webp.size() > limits.maxBytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(webp.size()));
    if (const int count = countFrames(webp); count > limits.maxFrames)
        return tooLarge(QStringLiteral("%1 frames").arg(count));
    const WebPData data = dataOf(webp);
    Demuxer demuxer(WebPDemux(&data));
    if (!demuxer)
        return corrupt("not a complete WebP");
    return demuxer;
}

qint64 totalDuration(const WebPDemuxer *demuxer)
{
    qint64 sum = 0;
    WebPIterator frame;
    if (WebPDemuxGetFrame(demuxer, 1, &frame) != 0) {
        do {
            sum += frame.duration;
        } while (WebPDemuxNextFrame(&frame) != 0);
        WebPDemuxReleaseIterator(&frame);
    }
    return sum;
}

base::Result<Probe> probeOf(const WebPDemuxer *demuxer, const Limits &limits)
{
    const qint64 width = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_WIDTH);
    const qint64 height = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_HEIGHT);
    const qint64 count = WebPDemuxGetI(demuxer, WEBP_FF_FRAME_COUNT);
    if (width < 1 || height < 1 || count < 1)
        return corrupt("a WebP without a picture");
    if (width > limits.maxSide || height > limits.maxSide || width * height * count > limits.maxPixels)
        return tooLarge(QStringLiteral("%1 frames of %2x%3").arg(count).arg(width).arg(height));
    const bool animated = (WebPDemuxGetI(demuxer, WEBP_FF_FORMAT_FLAGS) & ANIMATION_FLAG) != 0;
    const qint64 duration = animated ? totalDuration(demuxer) : 0;
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
    return probeOf(demuxer->get(), limits);
}

base::Result<FrameReader> FrameReader::open(const QByteArray &webp, const Limits &limits)
{
    const base::Result<Probe> probed = frames::probe(webp, limits);
    if (!probed)
        return probed.error();
    FrameReader reader;
    reader.m_webp = webp;
    reader.m_probe = *probed;
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_BGRA;
    const WebPData data = dataOf(reader.m_webp);
    reader.m_decoder.reset(WebPAnimDecoderNew(&data, &options));
    WebPAnimInfo about;
    if (!reader.m_decoder || WebPAnimDecoderGetInfo(reader.m_decoder.get(), &about) == 0)
        return corrupt("the animation cannot be opened");
    reader.m_loopCount = static_cast<int>(about.loop_count);
    return reader;
}

bool FrameReader::hasNext() const
{
    return WebPAnimDecoderHasMoreFrames(m_decoder.get()) != 0;
}

base::Result<Frame> FrameReader::next()
{
    uint8_t *canvas = nullptr;
    int timestampMs = 0;
    if (WebPAnimDecoderGetNext(m_decoder.get(), &canvas, &timestampMs) == 0)
        return corrupt("a frame cannot be decoded");
    const QSize size = m_probe.size;
    const uchar *pixels = canvas;
    Frame frame{QImage(pixels, size.width(), size.height(), size.width() * 4, QImage::Format_ARGB32),
                timestampMs - m_timestampMs};
    m_timestampMs = timestampMs;
    return frame;
}

} // namespace frames
