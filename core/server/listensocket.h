// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QList>

namespace server {

/// Opens `count` listening sockets on one address and port, for as many threads: the kernel spreads the
/// connections over them. Port 0 picks a free one for all. Nobody else's server shares the port: where it is
/// taken, this fails with a sentence.
base::Result<QList<qintptr>> openListenSockets(const QHostAddress &address, quint16 port, int count);

/// Raises the number of descriptors that this process may have open towards `wanted`; what it is then.
int raiseDescriptorLimit(int wanted);

/// Port that a listening socket has got.
quint16 portOf(qintptr descriptor);
QHostAddress peerAddressOf(qintptr descriptor);
void closeDescriptor(qintptr descriptor);

} // namespace server
