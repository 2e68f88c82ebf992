// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// What can go wrong with the files of the frame folders, as sentences.
namespace frames {

base::Error noPicture(const QString &path);
base::Error notRead(const QString &path, const QString &reason);
base::Error notWritten(const QString &path, const QString &reason);
base::Error notMoved(const QString &path);
base::Error notRemoved(const QString &path);
base::Error tooLargeFile(const QString &path, qint64 bytes);
base::Error leavesFolder(const QString &name);

} // namespace frames
