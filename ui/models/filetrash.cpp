// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filetrash.h"

#include "core/base/log.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

FileTrash::FileTrash(const QString &root)
    : m_root(QDir::cleanPath(root)),
      m_folder(QStringLiteral("%1/.trash/%2").arg(m_root, QUuid::createUuid().toString(QUuid::WithoutBraces)))
{}

FileTrash::~FileTrash()
{
    if (m_moved.isEmpty())
        return;
    QDir(m_folder).removeRecursively();
    QDir(m_root).rmdir(QStringLiteral(".trash"));
}

void FileTrash::discard(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString from = QDir::cleanPath(path);
        const bool isInside = from.startsWith(m_root + u'/');
        if (!isInside || !QFileInfo::exists(from))
            continue;
        const Moved moved{from, QStringLiteral("%1/%2").arg(m_folder).arg(m_moved.size())};
        if (QDir().mkpath(m_folder) && QDir().rename(moved.from, moved.to))
            m_moved.append(moved);
        else
            qCWarning(lcFrames) << "could not move a file out of the way:" << from;
    }
}

void FileTrash::restore()
{
    for (const Moved &moved : std::exchange(m_moved, {})) {
        QDir().mkpath(QFileInfo(moved.from).path());
        if (!QDir().rename(moved.to, moved.from))
            qCWarning(lcFrames) << "could not bring a file back:" << moved.from;
    }
    QDir().rmdir(m_folder);
    QDir(m_root).rmdir(QStringLiteral(".trash"));
}
