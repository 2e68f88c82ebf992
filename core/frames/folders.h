// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/model.h"

#include <QByteArray>
#include <QString>

namespace frames {

/// The data folder of a database (domain: "Files beside the database"). Names that come from outside never
/// leave their folder. Does file access; keep it off the request path and the window's thread.
class Folders final
{
public:
    explicit Folders(QString root) : m_root(std::move(root)) {}

    const QString &root() const { return m_root; }

    /// Absolute path of the file that an app shows; empty when its names could leave the folder.
    QString appFile(const domain::App &app) const;

    /// The picture an app shows. A `.webp` app without a copy in its device's folder gets one. NotFound when
    /// there is none.
    base::Result<QByteArray> readAppFrame(const domain::App &app) const;

    /// Writes an app's picture, whole or not at all.
    base::Result<void> writeAppFrame(const domain::App &app, const QByteArray &webp) const;

    /// Paths of waiting one-shot pushes (`__<number>[_<name>].webp`), smallest number first.
    QStringList waitingPushes(const QString &deviceId) const;

private:
    QString m_root;
};

} // namespace frames
