// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace server {

/// The root URL of a server at an address and port. For "any address" that is the loopback one.
QUrl rootUrl(const QHostAddress &address, quint16 port);

/// URLs under which other computers reach a server bound to `bound`, those of IPv4 first. Never loopback: a
/// device that is given such a URL asks itself.
QStringList networkUrls(const QHostAddress &bound, quint16 port);

} // namespace server
