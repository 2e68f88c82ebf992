// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/framewriter.h"

#include <QCoreApplication>

#include <webp/encode.h>

#include <limits>

namespace frames {

namespace {

struct FrameWriterText
{
    Q_DECLARE_TR_FUNCTIONS(FrameWriterText)
};

constexpr int maxFrameMs = (1 << 24) - 1;
constexpr int losslessEffort = 6; ///< of 0 (fast) to 9 (small)

base::Error refused(base::Error::Kind kind, const QString &detail)
{
    return {kind,
            FrameWriterText::tr(
                "The frames cannot be written as a WebP. Nothing was changed; choose another picture."),
            detail};
}

class Picture final
{
public:
    explicit Picture(const QImage &image)
    {
        m_valid = WebPPictureInit(&m_picture) != 0;
        m_picture.use_argb = 1;
        m_picture.width = image.width();
        m_picture.height = image.height();
        const QImage argb = image.convertToFormat(QImage::Format_ARGB32);
        m_valid = m_valid && WebPPictureImportBGRA(&m_picture, argb.constBits(),
                                                   static_cast<int>(argb.bytesPerLine())) != 0;
    }
    ~Picture() { WebPPictureFree(&m_picture); }
    Q_DISABLE_COPY_MOVE(Picture)

    bool isValid() const { return m_valid; }
    WebPPicture *get() { return &m_picture; }

private:
    WebPPicture m_picture = {};
    bool m_valid = false;
};

} // namespace

FrameWriter::FrameWriter(QSize size, int loopCount) : m_size(size)
{
    WebPAnimEncoderOptions options;
    WebPAnimEncoderOptionsInit(&options);
    options.anim_params.loop_count = loopCount;
    m_encoder.reset(WebPAnimEncoderNew(size.width(), size.height(), &options));
}

base::Result<void> FrameWriter::add(const QImage &image, int durationMs)
{
    if (!m_encoder || image.size() != m_size)
        return refused(base::Error::Kind::InvalidInput, QStringLiteral("a frame of another size"));
    if (durationMs < 0 || durationMs > maxFrameMs ||
        durationMs > std::numeric_limits<int>::max() - m_timestampMs)
        return refused(base::Error::Kind::InvalidInput, QStringLiteral("a frame of %1 ms").arg(durationMs));
    WebPConfig config;
    WebPConfigInit(&config);
    WebPConfigLosslessPreset(&config, losslessEffort);
    config.exact = 1;
    Picture picture(image);
    if (!picture.isValid() || WebPAnimEncoderAdd(m_encoder.get(), picture.get(), m_timestampMs, &config) == 0)
        return refused(base::Error::Kind::Internal,
                       QString::fromUtf8(WebPAnimEncoderGetError(m_encoder.get())));
    m_timestampMs += durationMs;
    return {};
}

base::Result<QByteArray> FrameWriter::finish()
{
    WebPData data;
    WebPDataInit(&data);
    if (!m_encoder || WebPAnimEncoderAdd(m_encoder.get(), nullptr, m_timestampMs, nullptr) == 0 ||
        WebPAnimEncoderAssemble(m_encoder.get(), &data) == 0)
        return refused(base::Error::Kind::InvalidInput,
                       QStringLiteral("no frames, or more than memory holds"));
    const void *bytes = data.bytes;
    QByteArray webp(static_cast<const char *>(bytes), static_cast<qsizetype>(data.size));
    WebPDataClear(&data);
    return webp;
}

} // namespace frames
