// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

/// What root may do although permissions say otherwise, seen with another user's eyes.
namespace ordinaryuser {

inline bool allow(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

inline mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

/// Calls it as somebody who is not root.
template <typename Call>
auto call(Call call)
{
    const uid_t own = ::geteuid();
    const uid_t nobody = 65534;
    if (own == 0 && ::seteuid(nobody) != 0)
        qFatal("root cannot be left");
    auto outcome = call();
    if (own == 0 && ::seteuid(own) != 0)
        qFatal("root cannot be had again");
    return outcome;
}

} // namespace ordinaryuser
