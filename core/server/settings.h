// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QHostAddress>
#include <QString>

namespace server {

/// What a server is started with.
struct ServerSettings
{
    storage::DatabaseUrl database;
    QString dataFolder;
    QHostAddress address = QHostAddress::LocalHost; ///< only loopback until the person allows the network
    quint16 port = 8000;                            ///< 0 picks a free one
    int threads = 2;                                ///< 1–64
    storage::Access access = storage::Access::ReadWrite; ///< reading only, no cursor is saved

    bool operator==(const ServerSettings &) const = default;
};

} // namespace server
