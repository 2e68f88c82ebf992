// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/codec.h"

/// A picture of one colour as a WebP.
inline QByteArray picture(QSize size, Qt::GlobalColor colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    const auto webp = frames::encode({size, 0, {{image, 0}}});
    return webp ? *webp : QByteArray();
}
