// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace frames {

/// Tells one state of a file from another without reading it.
struct FileStamp
{
    quint64 device = 0;
    quint64 node = 0; ///< 0 where there is no file
    qint64 bytes = 0;
    qint64 modifiedNs = 0; ///< since 1970
    qint64 changedNs = 0; ///< likewise, and nobody can set it: a copy that keeps its time, a permission count

    bool exists() const { return node != 0; }
    bool operator==(const FileStamp &) const = default;
};

FileStamp fileStamp(const QString &path);

} // namespace frames
