// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/trashfolder.h"

#include <QStringList>

/// Files of the data folder that an edit took away, kept so that undo can bring them back; gone for good with
/// this object, which leaves the work of removing them to the thread pool. Does file access; its calls must
/// follow one another.
class FileTrash final
{
public:
    explicit FileTrash(std::shared_ptr<TrashFolder> folder);
    ~FileTrash();
    Q_DISABLE_COPY_MOVE(FileTrash)

    /// Moves files and folders (absolute paths) out of the way; those that are not there are passed over.
    /// Tells the first that could not be moved and is where it was.
    base::Result<void> discard(const QStringList &paths);
    /// Moves all of them back to where they were; a file that is there by now stays. Tells the first that
    /// could not be brought back; it is kept for another try.
    base::Result<void> restore();

private:
    struct Moved
    {
        QString from;
        QString to;
    };

    std::shared_ptr<TrashFolder> m_folder;
    QList<Moved> m_moved;
};
