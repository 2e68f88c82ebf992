// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace frames {

/// Whether a name that comes from outside can be a file's: not empty or too long, no separator, no NUL.
bool isFileName(const QString &name);

/// Likewise one component of any path, so not a hidden one either.
bool isPlainName(const QString &name);

/// Whether every component of a relative path is plain.
bool isPlainPath(const QString &path);

/// Whether this path, its links resolved, is below the root. What does not exist yet is judged by the nearest
/// folder that does.
bool staysInside(const QString &root, const QString &path);

} // namespace frames
