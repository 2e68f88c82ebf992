// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trashfolder.h"

#include "core/frames/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace {

const QLatin1String trashName(".trash");

/// Holds the lock of a run's folder; null while a program that still runs holds it.
std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QLatin1String(".lock"));
    lock->setStaleLockTime(0); // however old: what counts is whether its program runs
    if (!lock->tryLock(0))
        return nullptr;
    return lock;
}

} // namespace

TrashFolder::TrashFolder(const QString &root)
    : m_root(QDir::cleanPath(root)),
      m_path(QStringLiteral("%1/%2/%3")
                 .arg(m_root, trashName, QUuid::createUuid().toString(QUuid::WithoutBraces)))
{}

TrashFolder::~TrashFolder()
{
    if (!m_lock)
        return;
    QDir().rmdir(m_path);
    m_lock.reset();
    QDir(m_root).rmdir(trashName);
}

QString TrashFolder::newPlace()
{
    if (!frames::staysInside(m_root, m_path))
        return {};
    if (!m_lock && QDir(m_root).mkpath(trashName))
        m_lock = lockOf(m_path);
    if (!m_lock || !QDir().mkpath(m_path))
        return {};
    return QStringLiteral("%1/%2").arg(m_path).arg(m_places++);
}

void TrashFolder::sweep(const QString &root)
{
    const QDir trash(root + QLatin1Char('/') + trashName);
    if (!trash.exists() || !frames::staysInside(root, trash.path()))
        return;
    const QStringList names =
        trash.entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QString run = QFileInfo(name).completeBaseName(); // of its folder, and of its lock
        if (QUuid::fromString(run).isNull())
            continue;
        if (const auto lock = lockOf(trash.filePath(run)))
            QDir(trash.filePath(run)).removeRecursively();
    }
    QDir(root).rmdir(trashName);
}
