// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace storage {

/// Whether a database was refused because it holds documents of the first servers: a migration makes tables
/// of them.
bool isLegacyRefusal(const base::Error &error);

} // namespace storage
