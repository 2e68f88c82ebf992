// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rotation.h"
#include "core/domain/rules.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

/// What there is to show of an app.
struct AppPicture
{
    enum class State {
        Ready,
        Missing,  ///< no file
        Empty,    ///< the last render had nothing to show
        TooLarge, ///< the device could not hold it
    };

    State state = State::Missing;
    QString file; ///< absolute path
    qint64 bytes = 0;
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
    bool hasPicture(int index) const { return picture(index).state == AppPicture::State::Ready; }
    domain::HasPicture pictureTest() const
    {
        return [this](int index) { return hasPicture(index); };
    }
};
using SharedDevice = std::shared_ptr<const DeviceSnapshot>;

/// Looks at the files of every app, so not for the window's thread.
SharedDevice makeSnapshot(const domain::Device &device, const QTimeZone &computerZone,
                          const QString &dataFolder);
