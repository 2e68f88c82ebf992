// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/partfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace storage {

namespace {

using Kind = base::Error::Kind;

struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(PartText)
};

base::Error unwritten(const QString &path, int code)
{
    return {code == ENOSPC ? Kind::NoSpace : Kind::NoAccess,
            PartText::tr("%1 could not be written to its disk. Check the disk and its free space.").arg(path),
            qt_error_string(code)};
}

base::Error unnamed(const QString &name)
{
    return {QFileInfo::exists(name) ? Kind::AlreadyExists : Kind::NoAccess,
            PartText::tr("A file could not be given the name %1. Choose another place.").arg(name),
            QStringLiteral("rename failed")};
}

/// Waits until a file, or the names in a folder, are on the disk.
base::Result<void> sync(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return unwritten(path, errno);
    const int code = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    if (code != 0 && code != EINVAL) // a file system that cannot sync a folder says so
        return unwritten(path, code);
    return {};
}

base::Result<void> syncAndRename(const QString &name)
{
    const QString part = partOf(name);
    if (auto synced = sync(part, O_RDWR); !synced)
        return synced;
    if (!QFile::rename(part, name)) // takes nobody's place
        return unnamed(name);
    auto synced = sync(QFileInfo(name).absolutePath(), O_RDONLY | O_DIRECTORY);
    if (!synced)
        QFile::remove(name);
    return synced;
}

} // namespace

QString partOf(const QString &name)
{
    return name + QStringLiteral(".part");
}

void removePart(const QString &name)
{
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(partOf(name) + QLatin1String(ending));
}

base::Result<void> keepPart(const QString &name)
{
    auto kept = syncAndRename(name);
    if (!kept)
        removePart(name);
    return kept;
}

} // namespace storage
