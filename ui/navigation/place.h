// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The pages of the rail.
enum class PageId { Fleet, Tables, Schedule, Serving, Schema };

/// The user, device or app that the whole window speaks of. 0 and empty stand for none; the outer parts of
/// what is selected may be unknown, the inner ones never contradict them.
struct Selection
{
    qint64 userId = 0;
    QString deviceId;
    qint64 appId = 0;

    bool isEmpty() const { return userId == 0 && deviceId.isEmpty() && appId == 0; }
    bool operator==(const Selection &) const = default;
    /// Speaks of the same thing, whatever is known of the outer parts.
    bool isSameAs(const Selection &other) const
    {
        if (appId != 0 || other.appId != 0)
            return appId == other.appId;
        return deviceId == other.deviceId && (!deviceId.isEmpty() || userId == other.userId);
    }
};

/// Where the window is.
struct Place
{
    PageId page = PageId::Fleet;
    Selection selection;

    bool operator==(const Place &) const = default;
};
