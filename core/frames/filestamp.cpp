// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace frames {

namespace {

qint64 nanoseconds(const timespec &time)
{
    constexpr qint64 ofSecond = 1'000'000'000;
    return time.tv_sec * ofSecond + time.tv_nsec;
}

} // namespace

FileStamp fileStamp(const QString &path)
{
    struct stat found = {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino, found.st_size, nanoseconds(found.st_mtim),
            nanoseconds(found.st_ctim)};
}

} // namespace frames
