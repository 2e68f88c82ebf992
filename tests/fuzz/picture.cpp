// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/codec.h"
#include "tests/fuzz/targets.h"

#include <QBuffer>
#include <QPainter>

namespace fuzz {

namespace {

/// Small, so that many inputs a second are tried.
constexpr frames::Limits limits{
    .maxSide = 256, .maxFrames = 64, .maxBytes = 1024 * 1024, .maxPixels = 1'000'000};

QString decodedAsProbed(const QByteArray &input)
{
    const auto probe = frames::probe(input, limits);
    const auto animation = frames::decode(input, limits);
    if (!animation)
        return {};
    if (!probe)
        return QStringLiteral("decoded what the probe refused");
    if (animation->size != probe->size || animation->frames.size() != probe->frameCount)
        return QStringLiteral("decoded something else than the probe announced");
    if (animation->frames.size() > limits.maxFrames)
        return QStringLiteral("more frames than allowed");
    for (const frames::Frame &frame : animation->frames)
        if (frame.image.size() != animation->size)
            return QStringLiteral("a frame that is not the whole canvas");
    return frames::encode(*animation) ? QString() : QStringLiteral("what was decoded cannot be encoded");
}

QString imported(const QByteArray &input)
{
    const QSize panel(64, 32);
    for (const frames::Fit fit : {frames::Fit::Contain, frames::Fit::Cover, frames::Fit::Stretch}) {
        const auto webp = frames::webpFromPicture(input, panel, fit, limits);
        if (!webp)
            continue;
        const auto probe = frames::probe(*webp);
        if (!probe || probe->size != panel)
            return QStringLiteral("an imported picture is not of the panel's size");
    }
    return {};
}

QImage sketch(QSize size, int step)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(step, step, 9, 7, QColor(200, 40 * step, 90));
    painter.fillRect(size.width() / 2, 3, 5, size.height() - 6, QColor(20, 120, 255, 100));
    return image;
}

QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A GIF of one red and green line, as small as they come.
QByteArray smallGif()
{
    return QByteArray::fromHex("4749463839610200010080000000ff00ff0000"
                               "21f904000a000000"
                               "2c00000000020001000002020c0a003b");
}

} // namespace

QString readPicture(const QByteArray &input)
{
    const QString problem = decodedAsProbed(input);
    return problem.isEmpty() ? imported(input) : problem;
}

QList<QByteArray> pictureSeeds()
{
    const QSize size(24, 16);
    frames::Animation moving{size, 0, {}};
    for (int step = 0; step < 4; ++step)
        moving.frames.append({sketch(size, step), 40 + step});
    QList<QByteArray> seeds;
    for (const frames::Animation &animation : {frames::Animation{size, 0, {{sketch(size, 1), 0}}}, moving})
        if (const auto webp = frames::encode(animation))
            seeds.append(*webp);
    for (const char *format : {"png", "jpg", "bmp"})
        seeds.append(fileOf(sketch(size, 2), format));
    seeds.append(smallGif());
    return seeds;
}

} // namespace fuzz
