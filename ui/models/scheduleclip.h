// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/model.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <optional>

/// The schedule of an app apart from the app: what is copied and pasted.
struct AppSchedule
{
    QString appName;
    QList<QVariant> app;     ///< values of appFields()
    QList<QVariant> pattern; ///< values of patternFields()

    /// Names of the fields that make up a schedule.
    static const QList<const char *> &appFields();
    static const QList<const char *> &patternFields();

    static AppSchedule of(const domain::App &app);
    /// Whether the pattern says nothing, so that no row is needed for it.
    bool hasEmptyPattern() const;

    bool operator==(const AppSchedule &) const = default;
};

/// Schedules on the clipboard: one app's, or those of all apps of a device.
struct ScheduleClip
{
    static constexpr char mimeType[] = "application/x-tronbyt-schedules+json";

    QString deviceName; ///< '' where it is one app's
    QList<AppSchedule> schedules;

    bool isOfDevice() const { return !deviceName.isEmpty(); }
    QByteArray toJson() const;
    /// Nothing where the text is no such thing.
    static std::optional<ScheduleClip> fromJson(const QByteArray &json);

    bool operator==(const ScheduleClip &) const = default;
};
