// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

/// What an editor or a cell needs to know of its row's surroundings. Everything may be missing.
struct EditorContext
{
    struct App
    {
        QString iname;
        QString name;
    };

    QList<App> apps = {};         ///< of the device, in rotation order
    QTimeZone zone = {};          ///< of the device; the computer's where invalid
    QString brightnessScale = {}; ///< the device's own, '' for the usual one
    QString parentName = {};      ///< of the row that a reference points to
    QDateTime now = {};           ///< what "3 minutes ago" counts from; the clock where invalid
};
