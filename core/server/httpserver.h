// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http.h"
#include "core/server/traffic.h"

#include <QObject>

#include <memory>

namespace server {

/// Serves HTTP on a listening socket, in the event loop of the calling thread, for as long as the object
/// lives. It takes the descriptor over.
std::unique_ptr<QObject> serveHttp(qintptr descriptor, const Limits &limits, std::shared_ptr<Traffic> traffic,
                                   Respond respond);

} // namespace server
