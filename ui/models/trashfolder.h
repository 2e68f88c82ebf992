// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

/// Where this run of the program keeps what edits took away from a data folder: a folder of its own below
/// `.trash`, made when first needed and gone with this. A lock beside it tells other runs that it is in use.
/// Does file access; its calls must follow one another.
class TrashFolder final
{
public:
    /// `root` is the data folder; nothing outside it is touched.
    explicit TrashFolder(const QString &root);
    ~TrashFolder();
    Q_DISABLE_COPY_MOVE(TrashFolder)

    const QString &root() const { return m_root; }
    /// Path for one more file or folder; empty when the folder cannot be made.
    QString newPlace();

    /// Removes what runs left behind that ended without doing so themselves.
    static void sweep(const QString &root);

private:
    QString m_root;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< null until the folder is made
    int m_places = 0;
};
