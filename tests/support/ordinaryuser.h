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

inline constexpr uid_t nobody = 65534;

/// As long as this lives, root is nobody, to access(2) as well.
class Disguise final
{
public:
    Disguise()
    {
        if (m_wasRoot && ::setresuid(nobody, nobody, 0) != 0)
            qFatal("root cannot be left");
    }
    ~Disguise()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("root cannot be had again");
    }
    Q_DISABLE_COPY_MOVE(Disguise)

private:
    const bool m_wasRoot = ::geteuid() == 0;
};

/// Calls it as somebody who is not root, whom access(2) still takes for root.
template <typename Call>
auto call(Call call)
{
    const uid_t own = ::geteuid();
    if (own == 0 && ::seteuid(nobody) != 0)
        qFatal("root cannot be left");
    auto outcome = call();
    if (own == 0 && ::seteuid(own) != 0)
        qFatal("root cannot be had again");
    return outcome;
}

} // namespace ordinaryuser
