// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

/// What a cell holds beside its formatted text. Every model of ours answers RawValueRole, and sorting,
/// filters, delegates and editors use it alone; DisplayRole is for reading.
enum Role {
    RawValueRole = Qt::UserRole + 1, ///< the stored value as its kind says; setData with it edits the cell
    LoadingRole,                     ///< true while the row is still being read
    ChangeRole,                      ///< setData with a ValueChange edits the cell
    FirstOwnRole,                    ///< a model's own roles start here
};

/// An edit of a cell, with the value that the person saw when it began: another program may have written
/// since, and is not overwritten unseen.
struct ValueChange
{
    QVariant before;
    QVariant after;
};
Q_DECLARE_METATYPE(ValueChange)
