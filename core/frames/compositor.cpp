// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/compositor.h"

#include <algorithm>
#include <cstring>

namespace frames {

namespace {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "MODE_BGRA is QImage's ARGB32 on little-endian machines only");

QRect partOf(const WebPIterator &frame)
{
    return {frame.x_offset, frame.y_offset, frame.width, frame.height};
}

QRgb *pixelsOf(uchar *line)
{
    void *pixels = line;
    return static_cast<QRgb *>(pixels);
}

const QRgb *pixelsOf(const uchar *line)
{
    const void *pixels = line;
    return static_cast<const QRgb *>(pixels);
}

/// Decodes straight into the part of the canvas that the frame covers.
bool decodeInto(const WebPIterator &frame, QImage &canvas)
{
    WebPDecoderConfig config;
    if (WebPInitDecoderConfig(&config) == 0)
        return false;
    const auto stride = static_cast<size_t>(canvas.bytesPerLine());
    config.output.colorspace = MODE_BGRA;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = canvas.scanLine(frame.y_offset) + qsizetype{4} * frame.x_offset;
    config.output.u.RGBA.stride = static_cast<int>(stride);
    config.output.u.RGBA.size =
        stride * static_cast<size_t>(frame.height - 1) + size_t{4} * static_cast<size_t>(frame.width);
    return WebPDecode(frame.fragment.bytes, frame.fragment.size, &config) == VP8_STATUS_OK;
}

/// One pixel over another, in libwebp's whole numbers: devices show what that decoder makes.
QRgb over(QRgb upper, QRgb lower)
{
    const auto upperShare = static_cast<quint32>(qAlpha(upper));
    if (upperShare == 0)
        return lower;
    const quint32 lowerShare = (static_cast<quint32>(qAlpha(lower)) * (256 - upperShare)) >> 8U;
    const quint32 alpha = upperShare + lowerShare;
    const quint32 scale = (1U << 24U) / alpha;
    const auto mixed = [&](int upperChannel, int lowerChannel) {
        const quint32 sum =
            static_cast<quint32>(upperChannel) * upperShare + static_cast<quint32>(lowerChannel) * lowerShare;
        return static_cast<int>((sum * scale) >> 24U);
    };
    return qRgba(mixed(qRed(upper), qRed(lower)), mixed(qGreen(upper), qGreen(lower)),
                 mixed(qBlue(upper), qBlue(lower)), static_cast<int>(alpha));
}

/// Pixels are hardly ever anything but opaque or clear. Then both the alpha's bits and its highest bit,
/// spread over a word, are all ones or all zeros, and choosing between two rows needs no branch.
void blendRow(QRgb *upper, const QRgb *lower, int count)
{
    qint32 mixes = 0;
    for (int x = 0; x < count; ++x) {
        const auto pixel = static_cast<qint32>(upper[x]);
        mixes |= (pixel >> 24) ^ (pixel >> 31);
    }
    for (int x = 0; mixes == 0 && x < count; ++x) {
        const auto opaque = static_cast<QRgb>(static_cast<qint32>(upper[x]) >> 31);
        upper[x] = (upper[x] & opaque) | (lower[x] & ~opaque);
    }
    for (int x = 0; mixes != 0 && x < count; ++x)
        upper[x] = qAlpha(upper[x]) == 255 ? upper[x] : over(upper[x], lower[x]);
}

} // namespace

bool Compositor::paint(const WebPIterator &frame, QImage &canvas)
{
    const QRect part = partOf(frame);
    const bool independent = isIndependent(frame, canvas);
    if (part != canvas.rect() && independent)
        canvas.fill(0U);
    else if (part != canvas.rect())
        std::memcpy(canvas.bits(), m_before.constBits(), static_cast<size_t>(canvas.sizeInBytes()));
    if (!decodeInto(frame, canvas))
        return false;
    if (!independent && frame.blend_method == WEBP_MUX_BLEND)
        blend(part, canvas);
    const bool givesBack = frame.dispose_method == WEBP_MUX_DISPOSE_BACKGROUND;
    m_beforeIsClear = givesBack && (independent || part == canvas.rect());
    dispose(givesBack ? part : QRect(), canvas);
    return true;
}

/// Nothing of the frames before it shows through.
bool Compositor::isIndependent(const WebPIterator &frame, const QImage &canvas) const
{
    const bool coversAll = partOf(frame) == canvas.rect();
    return m_beforeIsClear ||
           (coversAll && (frame.has_alpha == 0 || frame.blend_method == WEBP_MUX_NO_BLEND));
}

void Compositor::blend(const QRect &part, QImage &canvas) const
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        QRgb *upper = pixelsOf(canvas.scanLine(y));
        const QRgb *lower = pixelsOf(m_before.constScanLine(y));
        const QRect kept = m_cleared.intersected(QRect(part.left(), y, part.width(), 1));
        if (kept.isEmpty()) {
            blendRow(upper + part.left(), lower + part.left(), part.width());
            continue;
        }
        blendRow(upper + part.left(), lower + part.left(), kept.left() - part.left());
        blendRow(upper + kept.right() + 1, lower + kept.right() + 1, part.right() - kept.right());
    }
}

void Compositor::dispose(const QRect &part, const QImage &canvas)
{
    m_cleared = part;
    m_before = m_beforeIsClear ? QImage() : canvas;
    if (m_before.isNull() || part.isEmpty())
        return;
    m_before = canvas.copy();
    for (int y = part.top(); y <= part.bottom(); ++y)
        std::fill_n(pixelsOf(m_before.scanLine(y)) + part.left(), part.width(), QRgb{0});
}

} // namespace frames
