// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/defaultpicture.h"

#include "core/frames/codec.h"

namespace server {

namespace {

/// A panel with a sleeping face, one character a pixel.
constexpr const char *drawing[] = {
    "                                                                ",
    "                                            ######              ",
    "                                                #               ",
    "                                               #                ",
    "                                              #                 ",
    "                                             #                  ",
    "                                     ####   ######              ",
    "                                       #                        ",
    "                                      #                         ",
    "                                     ####                       ",
    "            ........................                            ",
    "           .                        .                           ",
    "           .                        .                           ",
    "           .    #   #      #   #    .                           ",
    "           .     ###        ###     .                           ",
    "           .                        .                           ",
    "           .           ##           .                           ",
    "           .                        .                           ",
    "           .                        .                           ",
    "            ........................                            ",
};
constexpr int top = 6;

QRgb colorOf(char pixel)
{
    switch (pixel) {
    case '#':
        return qRgb(255, 160, 40);
    case '.':
        return qRgb(60, 60, 90);
    default:
        return qRgb(0, 0, 0);
    }
}

} // namespace

QByteArray defaultPicture()
{
    QImage image(64, 32, QImage::Format_RGB32);
    image.fill(Qt::black);
    int y = top;
    for (const char *row : drawing) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, colorOf(row[x]));
        ++y;
    }
    frames::Animation still;
    still.size = image.size();
    still.frames.append({image, 0});
    const auto webp = frames::encode(still);
    Q_ASSERT(webp);
    return *webp;
}

} // namespace server
