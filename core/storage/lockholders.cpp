// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lockholders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <optional>

namespace storage {

namespace {

/// A file by whatever name: a container, or a hard link, has another one for it.
struct FileIdentity
{
    dev_t device;
    ino_t number;

    bool operator==(const FileIdentity &) const = default;
};

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return FileIdentity{found.st_dev, found.st_ino};
}

bool hasOpen(const QString &process, const FileIdentity &file)
{
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(process));
    const QStringList names = descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return identityOf(descriptors.filePath(name)) == file; });
}

} // namespace

QStringList programsUsing(const QString &path)
{
    const auto file = identityOf(path);
    if (!file)
        return {};
    QStringList programs;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : entries) {
        const bool other = process != QString::number(QCoreApplication::applicationPid());
        if (!process.front().isDigit() || !other || !hasOpen(process, *file))
            continue;
        QFile name(QStringLiteral("/proc/%1/comm").arg(process));
        const QString program =
            name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
        programs.append(QCoreApplication::translate("SqlErrorText", "%1 (process %2)").arg(program, process));
    }
    return programs;
}

} // namespace storage
