// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace server {

/// A WebP of 64×32 for a device that has nothing else to show; every panel can show it.
QByteArray defaultPicture();

} // namespace server
