// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filetrash.h"

#include "core/base/log.h"
#include "core/frames/fileerrors.h"
#include "core/frames/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

namespace {

struct FileTrashText
{
    Q_DECLARE_TR_FUNCTIONS(FileTrashText)
};

base::Error notRestored(const QString &path)
{
    return {base::Error::Kind::NoAccess,
            FileTrashText::tr("“%1” could not be brought back: something else is in its place, or its folder "
                              "cannot be written to. It is kept until the next edit; put that right, then "
                              "try again with Undo and Redo.")
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("could not be brought back: %1").arg(path)};
}

/// Nothing is replaced.
bool move(const QString &root, const QString &from, const QString &to)
{
    return frames::staysInside(root, from) && frames::staysInside(root, to) &&
           QDir().mkpath(QFileInfo(to).path()) && QDir().rename(from, to);
}

void remove(const QString &path)
{
    const QFileInfo file(path);
    const bool isRemoved =
        file.isDir() && !file.isSymLink() ? QDir(path).removeRecursively() : QFile::remove(path);
    if (!isRemoved)
        qCWarning(lcFrames) << "could not be removed from the trash:" << path;
}

} // namespace

FileTrash::FileTrash(std::shared_ptr<TrashFolder> folder) : m_folder(std::move(folder)) {}

FileTrash::~FileTrash()
{
    if (m_moved.isEmpty())
        return;
    QThreadPool::globalInstance()->start([moved = m_moved, folder = m_folder] {
        for (const Moved &one : moved)
            remove(one.to);
    });
}

base::Result<void> FileTrash::discard(const QStringList &paths)
{
    base::Result<void> discarded;
    for (const QString &path : paths) {
        const QString from = QDir::cleanPath(path);
        if (!QFileInfo::exists(from))
            continue;
        const Moved moved{from, m_folder->newPlace()};
        if (!moved.to.isEmpty() && move(m_folder->root(), moved.from, moved.to))
            m_moved.append(moved);
        else if (discarded)
            discarded = frames::notMoved(from);
    }
    return discarded;
}

base::Result<void> FileTrash::restore()
{
    base::Result<void> restored;
    QList<Moved> kept;
    for (const Moved &moved : std::as_const(m_moved)) {
        if (move(m_folder->root(), moved.to, moved.from))
            continue;
        kept.append(moved);
        if (restored)
            restored = notRestored(moved.from);
    }
    m_moved = kept;
    return restored;
}
