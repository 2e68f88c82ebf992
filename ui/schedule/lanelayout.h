// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// A label that wants a place in one of some rows: at `left` exactly, or anywhere where `left` is negative.
struct LaneItem
{
    int left;
    int width;
};

struct LanePlace
{
    int row;
    int left;

    bool operator==(const LanePlace &) const = default;
};

/// Puts each item on the first row with room for it, in their order, with a gap between neighbours.
std::vector<LanePlace> layOutLane(const std::vector<LaneItem> &items, int width, int gap);
