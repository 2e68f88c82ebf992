// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace legacy {

/// Fails with a sentence where the file system of this folder has less room left.
base::Result<void> requireSpace(const QString &folder, qint64 bytes);

} // namespace legacy
