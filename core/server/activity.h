// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace server {

/// What a device did lately, for the Serving page and the Fleet tree.
struct DeviceActivity
{
    QString deviceId;
    QString deviceName;
    QDateTime lastSeen; ///< UTC
    QString protocol;   ///< HTTP or WS
    QString showing;    ///< iname, empty for the default picture
    QString showingName;
    quint64 requests = 0;
    QString problem;      ///< why something is passed over, empty when all is well
    QStringList problems; ///< one sentence for each app or push that is passed over
};

} // namespace server
