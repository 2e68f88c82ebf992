// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace storage {

/// A SQLite file is made under the name that it shall have and this ending, so that what a crash leaves of it
/// is never taken for the whole.
QString partOf(const QString &name);

/// Deletes an unfinished file and what SQLite puts beside it.
void removePart(const QString &name);

/// Gives a finished file its name, and waits until both are on the disk. Nothing is replaced: fails with
/// AlreadyExists where the name is taken by now, and then as with every other failure (NoSpace, NoAccess) the
/// unfinished file is deleted. Locks of this process on the file are lost (POSIX), so it must be one that
/// nobody else writes to yet.
base::Result<void> keepPart(const QString &name);

} // namespace storage
