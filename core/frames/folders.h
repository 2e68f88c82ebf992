// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/model.h"
#include "core/frames/filestamp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace frames {

/// The data folder of a database (domain: "Files beside the database"). Names that come from outside never
/// leave their folder: those that could are refused, and links that lead out of the root are not followed.
/// Does file access, except where said; keep it off the window's thread.
class Folders final
{
public:
    explicit Folders(QString root) : m_root(std::move(root)) {}

    const QString &root() const { return m_root; }

    /// Path of the file that an app shows; empty when its names could leave the folder. No file access.
    QString appFile(const domain::App &app) const;

    /// The file that a `.webp` app's picture is copied from; empty for other apps and for paths that are not
    /// ours. No file access.
    QString originalFile(const domain::App &app) const;

    /// The picture an app shows, be it still where it is copied from. Changes nothing. NotFound when there is
    /// none.
    base::Result<QByteArray> findAppFrame(const domain::App &app) const;

    /// Likewise, and a `.webp` app without a copy in its device's folder gets one.
    base::Result<QByteArray> readAppFrame(const domain::App &app) const;

    /// Of the file that findAppFrame() reads.
    FileStamp stampOf(const domain::App &app) const;

    /// Writes an app's picture, whole or not at all.
    base::Result<void> writeAppFrame(const domain::App &app, const QByteArray &webp) const;

    /// A device's folder and that of its pushes; empty when its id could leave the root. No file access.
    QString deviceFolder(const QString &deviceId) const;
    QString pushFolder(const QString &deviceId) const;

    /// Paths of waiting one-shot pushes (`__<number>[_<name>].webp`), smallest number first.
    QStringList waitingPushes(const QString &deviceId) const;

    /// Puts a one-shot push behind those that wait. Its path.
    base::Result<QString> addPush(const QString &deviceId, const QByteArray &webp) const;

    /// Reads a waiting push and removes it. One that cannot be removed is an error: it would come for ever.
    base::Result<QByteArray> takePush(const QString &path) const;

    /// A file below the root, as long as a frame may be. NotFound, NoAccess or TooLarge.
    base::Result<QByteArray> read(const QString &path) const;

private:
    QString m_root;
};

} // namespace frames
