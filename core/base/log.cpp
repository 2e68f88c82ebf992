// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

Q_LOGGING_CATEGORY(lcStorage, "tronbyt.storage")
Q_LOGGING_CATEGORY(lcFrames, "tronbyt.frames")
Q_LOGGING_CATEGORY(lcServer, "tronbyt.server")
Q_LOGGING_CATEGORY(lcApp, "tronbyt.app")
