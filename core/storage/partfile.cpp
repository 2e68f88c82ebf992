// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
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

base::Error uncreated(const QString &path, int code)
{
    const Kind kind = code == EEXIST ? Kind::AlreadyExists : code == ENOSPC ? Kind::NoSpace : Kind::NoAccess;
    return {kind, PartText::tr("The file %1 could not be made. Choose another place.").arg(path),
            qt_error_string(code)};
}

base::Error unnamed(const QString &name)
{
    return {QFileInfo::exists(name) ? Kind::AlreadyExists : Kind::NoAccess,
            PartText::tr("A file could not be given the name %1. Choose another place.").arg(name),
            QStringLiteral("rename failed")};
}

int openedFor(int flags, const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
}

/// Waits until what an opened file or folder holds is on the disk, and closes it.
base::Result<void> sync(int handle, const QString &path, int (*how)(int) = ::fsync)
{
    if (handle < 0)
        return unwritten(path, errno);
    const int code = how(handle) == 0 ? 0 : errno;
    ::close(handle);
    if (code != 0 && code != EINVAL) // a file system that cannot sync a folder says so
        return unwritten(path, code);
    return {};
}

/// Waits until a file's name is on the disk. A folder that may be written but not read cannot be synced by
/// itself, so its whole file system is.
base::Result<void> syncName(const QString &name)
{
    const QString folder = QFileInfo(name).absolutePath();
    const int handle = openedFor(O_RDONLY | O_DIRECTORY, folder);
    if (handle < 0 && errno == EACCES)
        return sync(openedFor(O_RDWR, name), name, ::syncfs);
    return sync(handle, folder);
}

base::Result<void> syncAndRename(const QString &name)
{
    const QString part = partOf(name);
    if (auto synced = sync(openedFor(O_RDWR, part), part); !synced)
        return synced;
    if (!QFile::rename(part, name)) // takes nobody's place
        return unnamed(name);
    auto synced = syncName(name);
    if (!synced)
        QFile::remove(name);
    return synced;
}

} // namespace

base::Result<void> createFile(const QString &path, const QString &like)
{
    constexpr mode_t own = S_IRUSR | S_IWUSR;
    constexpr mode_t everybody = S_IRWXU | S_IRWXG | S_IRWXO;
    QDir().mkpath(QFileInfo(path).absolutePath());
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, own);
    if (handle < 0)
        return uncreated(path, errno);
    struct stat model = {};
    if (::stat(QFile::encodeName(like).constData(), &model) == 0 &&
        ::fchown(handle, model.st_uid, model.st_gid) == 0)
        ::fchmod(handle, model.st_mode & everybody);
    ::close(handle);
    return {};
}

QString partOf(const QString &name)
{
    return name + QStringLiteral(".part");
}

void removePart(const QString &name)
{
    for (const char *ending : sqliteFileEndings)
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
