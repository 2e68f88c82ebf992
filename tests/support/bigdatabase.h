// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

/// How many of each to make. Every device has a location; each tenth app has a recurrence pattern.
struct BigDatabase
{
    int users = 100;
    int devicesAUser = 10;
    int appsADevice = 1000;
    quint32 seed = 1;
};

/// Fills an empty database in one transaction by prepared inserts: names, times, days and settings vary
/// with the seed, and a tenth of the texts is not ASCII.
base::Result<void> fill(storage::Database &database, const BigDatabase &size);

/// A new database of this size, where nothing stood before.
storage::Database createFilled(const storage::DatabaseUrl &url, const BigDatabase &size);
