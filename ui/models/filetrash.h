// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Files of the data folder that an edit took away, kept so that undo can bring them back; gone for good with
/// this object. Does file access; its calls must follow one another.
class FileTrash final
{
public:
    /// `root` is the data folder; nothing outside it is touched.
    explicit FileTrash(const QString &root);
    ~FileTrash();
    Q_DISABLE_COPY_MOVE(FileTrash)

    /// Moves files and folders (absolute paths) out of the way; those that are not there are passed over.
    void discard(const QStringList &paths);
    /// Moves all of them back to where they were; a file that is there by now stays.
    void restore();

private:
    struct Moved
    {
        QString from;
        QString to;
    };

    QString m_root;
    QString m_folder;
    QList<Moved> m_moved;
};
