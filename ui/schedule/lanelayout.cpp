// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/lanelayout.h"

#include <algorithm>
#include <map>

namespace {

/// What is taken of a row: left ends with their right ends, disjoint.
using Row = std::map<int, int>;

bool isFree(const Row &row, int left, int right)
{
    const auto after = row.lower_bound(right);
    return after == row.begin() || std::prev(after)->second <= left;
}

/// Leftmost place with room, or -1.
int firstGap(const Row &row, int width, int whole)
{
    int left = 0;
    for (const auto &[from, to] : row) {
        if (from - left >= width)
            return left;
        left = std::max(left, to);
    }
    return whole - left >= width ? left : -1;
}

} // namespace

std::vector<LanePlace> layOutLane(const std::vector<LaneItem> &items, int width, int gap)
{
    std::vector<Row> rows;
    std::vector<LanePlace> places;
    places.reserve(items.size());
    for (const LaneItem &item : items) {
        const int taken = std::min(item.width, width) + gap;
        int left = item.left;
        size_t row = 0;
        for (;; ++row) {
            if (row == rows.size())
                rows.emplace_back();
            if (item.left < 0)
                left = firstGap(rows[row], taken, width + gap);
            if (item.left < 0 ? left >= 0 : isFree(rows[row], left, left + taken))
                break;
        }
        rows[row].emplace(left, left + taken);
        places.push_back({static_cast<int>(row), left});
    }
    return places;
}
