// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>

namespace storage {

/// What follows a SQLite file's name in those of its files: the file itself, and what SQLite keeps beside it.
inline constexpr std::array sqliteFileEndings{"", "-journal", "-wal", "-shm"};

/// A SQLite file is made under the name that it shall have and this ending, so that what a crash leaves of it
/// is never taken for the whole.
QString partOf(const QString &name);

/// Creates a file, empty, and the folder that it is to be in, for those who may read `like`, the file that
/// its content comes from: owner, group and permissions are the same, or it is this user's alone where it
/// cannot be given away or `like` is none. SQLite gives its log and its journal the permissions of their
/// database. Fails with AlreadyExists, NoSpace or NoAccess.
base::Result<void> createFile(const QString &path, const QString &like);

/// Deletes an unfinished file and what SQLite puts beside it.
void removePart(const QString &name);

/// Gives a finished file its name, and waits until both are on the disk. Nothing is replaced: fails with
/// AlreadyExists where the name is taken by now, and then as with every other failure (NoSpace, NoAccess) the
/// unfinished file is deleted. Locks of this process on the file are lost (POSIX), so it must be one that
/// nobody else writes to yet.
base::Result<void> keepPart(const QString &name);

} // namespace storage
