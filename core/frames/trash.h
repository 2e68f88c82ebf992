// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/folders.h"

namespace frames {

/// Where the pictures of deleted apps and devices wait for an undo (`webp/.trash`), until emptied. Discarding
/// or restoring what has no files is no error. Discarding the same name again replaces what waited.
class Trash final
{
public:
    explicit Trash(Folders folders) : m_folders(std::move(folders)) {}

    base::Result<void> discard(const domain::App &app) const;
    base::Result<void> restore(const domain::App &app) const;

    /// The device's whole folder, waiting pushes too.
    base::Result<void> discardDevice(const QString &deviceId) const;
    base::Result<void> restoreDevice(const QString &deviceId) const;

    /// Nothing discarded so far can be restored after this.
    base::Result<void> empty() const;

private:
    QString folder() const;
    QString placeOf(const QString &path, QLatin1String kind) const;
    base::Result<void> move(const QString &from, const QString &to) const;

    Folders m_folders;
};

} // namespace frames
