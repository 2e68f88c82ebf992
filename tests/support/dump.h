// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

/// Every stored value of every table with its storage class, a line a row, in the order of the keys: two
/// equal dumps are two equal databases.
QStringList dumpOf(const storage::Database &database);
