// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/schemaworker.h"

/// Where one revision stands in the drawing of a history, and the lines through its row. Lanes count from 0.
struct GraphRow
{
    int lane = 0;
    QList<int> from;     ///< lanes whose lines come from above and end here
    QList<int> passing;  ///< lanes whose lines only pass
    bool goesOn = false; ///< a line leads on to the parent below

    bool operator==(const GraphRow &) const = default;
};

/// One row for each revision, which have to come children before their parents.
QList<GraphRow> graphOf(const QList<migration::RevisionView> &newestFirst);
