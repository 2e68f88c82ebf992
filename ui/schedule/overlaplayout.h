// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// A stretch that wants a place beside others that overlap it; half-open.
struct OverlapItem
{
    int from;
    int to;
    bool isPreferred = false; ///< has a column of its own before all others
};

/// Where an item stands among those that it overlaps, as a part of the whole width.
struct OverlapPlace
{
    int column = 0;
    int columns = 1; ///< that share the width here
    int span = 1;    ///< columns that it takes
    bool isHidden = false;

    bool operator==(const OverlapPlace &) const = default;
};

/// Items that there was no room for, as one stretch in the last column.
struct OverlapGroup
{
    int from;
    int to;
    int column;
    int columns;
    std::vector<int> members; ///< indices of items
};

struct OverlapLayout
{
    std::vector<OverlapPlace> places; ///< one an item
    std::vector<OverlapGroup> groups;
};

/// Shares the width between overlapping items, in at most `mostColumns` (2 or more) columns. Items that touch
/// do not overlap.
OverlapLayout layOutOverlaps(const std::vector<OverlapItem> &items, int mostColumns);
