// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rotation.h"
#include "core/domain/rules.h"
#include "core/frames/picturefault.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

/// What there is to show of an app.
struct AppPicture
{
    frames::PictureFault fault = frames::PictureFault::Missing;
    QString file; ///< absolute path; empty for none
    qint64 bytes = 0;
    QSize size; ///< pixels; empty when the file is no picture
    QDateTime modified;

    bool operator==(const AppPicture &) const = default;
};

/// A device as it stands in the database, its rules read, and which of its apps have a picture. Never changes
/// once made, so that it is shared between threads.
struct DeviceSnapshot
{
    domain::DeviceRules rules;
    std::vector<AppPicture> pictures; ///< in the order of the rules' apps

    const domain::Device &device() const { return rules.device(); }
    const domain::App &app(int index) const { return rules.device().apps[index]; }
    const AppPicture &picture(int index) const { return pictures[static_cast<size_t>(index)]; }
    bool hasPicture(int index) const { return picture(index).fault == frames::PictureFault::None; }
    domain::HasPicture pictureTest() const
    {
        return [this](int index) { return hasPicture(index); };
    }
};
using SharedDevice = std::shared_ptr<const DeviceSnapshot>;

/// Looks at the files of every app, so not for the window's thread. A file that has not changed since
/// `former` is not read again.
SharedDevice makeSnapshot(const domain::Device &device, const QTimeZone &computerZone,
                          const QString &dataFolder, const SharedDevice &former);
