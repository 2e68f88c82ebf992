// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/edit.h"

namespace storage {

/// Lets a change that knows rows by their former numbers mean them by their present ones.
void renumber(Change &change, const QList<Renumbering> &renumbered);

} // namespace storage
