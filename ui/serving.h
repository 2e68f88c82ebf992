// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/server/settings.h"

class QUrl;
class Session;

namespace server {
class Service;
}

/// How the person wants to serve. Kept between starts.
inline const base::Setting<int> servingPort{QLatin1String("serving/port"), 8000};
inline const base::Setting<int> servingThreads{QLatin1String("serving/threads"), 2};
/// Off: this computer only. On: every address of this computer.
inline const base::Setting<bool> servingNetwork{QLatin1String("serving/network"), false};

/// Settings for serving the open database as the person wants it.
server::ServerSettings servingSettings(const Session &session);

/// Starts the server on the open database, or brings it up to the present settings.
void startServing(Session &session);
void stopServing(Session &session);

/// The running server as a device is told of it: by an address in the network where it has one, else by that
/// of this computer. Empty unless it runs.
QUrl servedUrl(const server::Service &service);
