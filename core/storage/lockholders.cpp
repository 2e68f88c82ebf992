// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lockholders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace storage {

namespace {

bool hasOpen(const QString &process, const QString &path)
{
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(process));
    const QStringList names = descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (QFile::symLinkTarget(descriptors.filePath(name)) == path)
            return true;
    }
    return false;
}

} // namespace

QStringList programsUsing(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    QStringList programs;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : entries) {
        const bool other = process != QString::number(QCoreApplication::applicationPid());
        if (file.isEmpty() || !process.front().isDigit() || !other || !hasOpen(process, file))
            continue;
        QFile name(QStringLiteral("/proc/%1/comm").arg(process));
        const QString program =
            name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
        programs.append(QCoreApplication::translate("SqlErrorText", "%1 (process %2)").arg(program, process));
    }
    return programs;
}

} // namespace storage
