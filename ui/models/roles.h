// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What a cell holds beside its formatted text. Every model of ours answers RawValueRole, and sorting,
/// filters, delegates and editors use it alone; DisplayRole is for reading.
enum Role {
    RawValueRole = Qt::UserRole + 1, ///< the stored value as its kind says; setData with it edits the cell
    LoadingRole,                     ///< true while the row is still being read
    FirstOwnRole,                    ///< a model's own roles start here
};
