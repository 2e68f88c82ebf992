// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/model.h"

namespace storage {
class Database;
}

/// Every device with its location, without its apps. Runs on the store's thread.
base::Result<QList<domain::Device>> readAllDevices(storage::Database &database);
