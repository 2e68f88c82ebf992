// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/model.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>

namespace frames {

/// Why an app's picture is not sent.
enum class PictureFault {
    None,
    Missing,    ///< no file, or an empty one
    Empty,      ///< the app's last render had nothing to show
    Unreadable, ///< the file is no picture
    TooManyBytes,
    TooManyPixels, ///< larger than the device's panel
};

/// What decides whether a picture can be sent.
struct PictureFacts
{
    qint64 bytes = 0; ///< 0 where there is no picture
    QSize size;       ///< pixels, empty when the bytes are no picture
};

/// The fault of a picture for a device of this type.
PictureFault pictureFault(const PictureFacts &facts, QStringView deviceType);

/// The fault of an app's picture. A rendered app whose last render came out empty has nothing to show,
/// whatever its file holds.
PictureFault appPictureFault(const domain::App &app, const PictureFacts &facts, QStringView deviceType);

/// A sentence about an app that is passed over.
QString faultSentence(PictureFault fault, const domain::App &app, const QString &deviceType);

} // namespace frames
