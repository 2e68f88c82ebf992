// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/legacyworker.h"

namespace commands {

/// Waits for what `worker` does, tells on a terminal how far it is, and stops it at SIGTERM or SIGINT.
void waitForLegacyWork(legacy::LegacyWorker &worker, const QFuture<void> &work);

} // namespace commands
