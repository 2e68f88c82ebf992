// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace frames {

/// Whether the end of a GIF or JPEG is missing. Qt's readers show what there is of such a file and call it
/// whole.
bool gifEndsEarly(QByteArrayView gif);
bool jpegEndsEarly(QByteArrayView jpeg);

} // namespace frames
