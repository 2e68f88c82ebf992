// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/codec.h"
#include "core/frames/framereader.h"
#include "core/frames/framewriter.h"
#include "core/frames/truncation.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace frames {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

base::Error unreadable(const QString &detail)
{
    return {
        base::Error::Kind::Corrupt,
        PictureText::tr("The picture is damaged or incomplete. Nothing was changed; choose another picture."),
        detail};
}

base::Error tooLarge(const QString &detail)
{
    return {base::Error::Kind::TooLarge,
            PictureText::tr(
                "The picture is too large to be read safely. Nothing was changed; choose a smaller one."),
            detail};
}

base::Error unknownFormat()
{
    return {base::Error::Kind::Unsupported,
            PictureText::tr(
                "The file is no PNG, GIF, JPEG or WebP picture. Nothing was changed; choose another file."),
            QStringLiteral("unknown signature")};
}

QByteArray formatOf(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (picture.startsWith("GIF87a") || picture.startsWith("GIF89a"))
        return "gif";
    if (picture.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (picture.startsWith("RIFF") && picture.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

/// Where a picture of this size goes on the panel; may reach beyond it.
QRect placeOf(QSize size, QSize panel, Fit fit)
{
    switch (fit) {
    case Fit::Contain:
        size.scale(panel, Qt::KeepAspectRatio);
        break;
    case Fit::Cover:
        size.scale(panel, Qt::KeepAspectRatioByExpanding);
        break;
    case Fit::Stretch:
        size = panel;
        break;
    }
    const QSize atLeastOne = size.expandedTo(QSize(1, 1));
    return {QPoint((panel.width() - atLeastOne.width()) / 2, (panel.height() - atLeastOne.height()) / 2),
            atLeastOne};
}

/// The part of the picture that its place shows on the panel, so that the scaling never makes more pixels
/// than the panel has.
QRect visiblePart(QSize size, const QRect &place, const QRect &shown)
{
    const auto along = [](int at, int length, int of) {
        return static_cast<int>(static_cast<qint64>(at) * length / of);
    };
    const QPoint topLeft(along(shown.x() - place.x(), size.width(), place.width()),
                         along(shown.y() - place.y(), size.height(), place.height()));
    const QSize part(along(shown.width(), size.width(), place.width()),
                     along(shown.height(), size.height(), place.height()));
    return {topLeft, part.expandedTo(QSize(1, 1))};
}

QImage fitted(const QImage &picture, QSize panel, Fit fit)
{
    const QRect place = placeOf(picture.size(), panel, fit);
    const QRect shown = place.intersected(QRect(QPoint(0, 0), panel));
    const QRect part = visiblePart(picture.size(), place, shown);
    const bool enlargesEvenly = shown.width() % part.width() == 0 && shown.height() % part.height() == 0;
    const QImage scaled =
        picture.copy(part).scaled(shown.size(), Qt::IgnoreAspectRatio,
                                  enlargesEvenly ? Qt::FastTransformation : Qt::SmoothTransformation);
    QImage image(panel, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter(&image).drawImage(shown.topLeft(), scaled);
    return image;
}

base::Result<void> checkSize(QSize size, int count, const Limits &limits)
{
    if (!size.isValid() || size.isEmpty())
        return unreadable(QStringLiteral("no size"));
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (std::max(size.width(), size.height()) > limits.maxSide || count > limits.maxFrames ||
        pixels > limits.maxFramePixels || pixels * count > limits.maxPixels)
        return tooLarge(QStringLiteral("%1 frames of %2x%3").arg(count).arg(size.width()).arg(size.height()));
    return {};
}

/// Qt's readers refuse a frame that would take more memory than this, and call it invalid.
bool exceedsQtsLimit(const QImageReader &reader)
{
    const qint64 megabytes = QImageReader::allocationLimit();
    const qint64 bits = qint64{QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel()} *
                        reader.size().width() * reader.size().height();
    return megabytes > 0 && bits / 8 > megabytes * 1024 * 1024;
}

/// Hands each frame of a PNG, GIF or JPEG to `writer`, fitted to the panel.
base::Result<QByteArray> fromReader(const QByteArray &picture, const QByteArray &format, QSize panel, Fit fit,
                                    const Limits &limits)
{
    if ((format == "jpeg" && jpegEndsEarly(picture)) || (format == "gif" && gifEndsEarly(picture)))
        return unreadable(QStringLiteral("the file ends early"));
    QBuffer buffer;
    buffer.setData(picture);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const int count = std::max(1, reader.imageCount());
    if (const base::Result<void> checked = checkSize(reader.size(), count, limits); !checked)
        return checked.error();
    if (exceedsQtsLimit(reader))
        return tooLarge(QStringLiteral("a frame of too many bytes"));
    FrameWriter writer(panel);
    for (int i = 0; i < count; ++i) {
        const QImage image = reader.read();
        if (image.isNull())
            return unreadable(reader.errorString());
        // A GIF's canvas can be larger than its reader said.
        if (const base::Result<void> checked = checkSize(image.size(), count, limits); !checked)
            return checked.error();
        const int durationMs = count > 1 ? std::max(0, reader.nextImageDelay()) : 0;
        if (const base::Result<void> added = writer.add(fitted(image, panel, fit), durationMs); !added)
            return added.error();
    }
    return writer.finish();
}

base::Result<QByteArray> fromWebp(const QByteArray &picture, QSize panel, Fit fit, const Limits &limits)
{
    base::Result<FrameReader> reader = FrameReader::open(picture, limits);
    if (!reader)
        return reader.error();
    FrameWriter writer(panel, reader->loopCount());
    while (reader->hasNext()) {
        QImage canvas(reader->probe().size, QImage::Format_ARGB32);
        const base::Result<int> durationMs =
            canvas.isNull() ? tooLarge(QStringLiteral("no memory")) : reader.value().next(canvas);
        if (!durationMs)
            return durationMs.error();
        if (const base::Result<void> added = writer.add(fitted(canvas, panel, fit), *durationMs); !added)
            return added.error();
    }
    return writer.finish();
}

} // namespace

base::Result<QByteArray> webpFromPicture(const QByteArray &picture, QSize panel, Fit fit,
                                         const Limits &limits)
{
    if (picture.size() > limits.maxBytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(picture.size()));
    const QByteArray format = formatOf(picture);
    if (format.isEmpty())
        return unknownFormat();
    if (format == "webp")
        return fromWebp(picture, panel, fit, limits);
    return fromReader(picture, format, panel, fit, limits);
}

} // namespace frames
