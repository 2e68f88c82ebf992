// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/app.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The things a Tronbyt database holds, as plain values. Texts stand as they were stored: an unknown device
/// type or an odd clock text is kept; the rules in this room say what it means. An empty optional is SQL
/// NULL.
namespace domain {

struct SystemSettings
{
    qint64 id = 1;
    QString systemRepoUrl;
};

/// Password hashes are never part of this value.
struct User
{
    qint64 id = 0;
    QString username;
    QString email;
    QString apiKey;
    QString themePreference;
    QString appRepoUrl;
    std::optional<QJsonObject> extra; ///< keys of other versions that have no column
};

struct Location
{
    qint64 id = 0;
    QString locality;
    QString description;
    QString placeId;
    std::optional<QString> timezone;
    double lat = 0; ///< degrees, north positive
    double lng = 0; ///< degrees, east positive
    QString deviceId;
};

struct Device
{
    QString id;
    QString name;
    QString type;
    QString apiKey;
    QString imgUrl;
    QString wsUrl;
    QString notes;
    int brightness = 100; ///< percent
    QString customBrightnessScale;
    int nightBrightness = 0;          ///< percent
    std::optional<int> dimBrightness; ///< percent
    bool nightModeEnabled = false;
    QString nightModeApp; ///< an iname, '' for none
    std::optional<QString> nightStart;
    std::optional<QString> nightEnd;
    std::optional<QString> dimTime;
    int defaultInterval = 15; ///< seconds
    std::optional<QString> timezone;
    int lastAppIndex = 0;
    std::optional<QString> pinnedApp;
    bool interstitialEnabled = false;
    std::optional<QString> interstitialApp;
    std::optional<QDateTime> lastSeen; ///< UTC
    QJsonObject info;                  ///< what the device said of itself
    qint64 userId = 0;
    std::optional<QString> locale;    ///< such as en_US
    std::optional<QJsonObject> extra; ///< keys of other versions that have no column
    std::optional<Location> location;
    QList<App> apps;
};

} // namespace domain
