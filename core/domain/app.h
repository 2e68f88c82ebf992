// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

struct RecurrencePattern
{
    qint64 id = 0;
    std::optional<int> dayOfMonth;    ///< 1–31
    std::optional<QString> dayOfWeek; ///< `<first|second|third|fourth|last>_<weekday>`
    QStringList weekdays;             ///< English names, any letter case
    qint64 appId = 0;
};

struct App
{
    qint64 id = 0;
    QString iname; ///< installation name, unique on its device
    QString name;
    int uinterval = 0;   ///< minutes between renders
    int displayTime = 0; ///< seconds, 0 for the device's default
    QString notes;
    bool enabled = true;
    bool pushed = false;
    int order = 0;
    qint64 lastRender = 0;         ///< seconds since 1970, 0 for never
    qint64 lastRenderDuration = 0; ///< seconds
    std::optional<QString> path;   ///< relative to the data folder
    std::optional<QString> startTime;
    std::optional<QString> endTime;
    QStringList days; ///< English weekday names, any letter case; empty for every day
    bool useCustomRecurrence = false;
    QString recurrenceType;
    int recurrenceInterval = 1;
    std::optional<QDate> recurrenceStartDate;
    std::optional<QDate> recurrenceEndDate;
    QJsonObject config;
    bool emptyLastRender = false;
    QStringList renderMessages;
    bool autopin = false;
    QString deviceId;
    std::optional<QJsonObject> extra; ///< keys of other versions that have no column
    std::optional<RecurrencePattern> recurrencePattern;

    /// What a person calls it: its name, or its installation name where it has none.
    const QString &displayName() const { return name.isEmpty() ? iname : name; }
};

} // namespace domain
