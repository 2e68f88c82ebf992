// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/overlaplayout.h"

#include <algorithm>
#include <numeric>

namespace {

using Items = std::vector<OverlapItem>;
using Indices = std::vector<int>;

const OverlapItem &at(const Items &items, int index)
{
    return items[static_cast<size_t>(index)];
}

bool overlaps(const OverlapItem &one, const OverlapItem &other)
{
    return one.from < other.to && other.from < one.to;
}

/// By beginning, the longer one first, else as they are listed.
Indices inOrder(const Items &items)
{
    Indices order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&items](int one, int other) {
        const OverlapItem &a = at(items, one);
        const OverlapItem &b = at(items, other);
        return a.from != b.from ? a.from < b.from : a.to > b.to;
    });
    return order;
}

/// Runs of items that overlap each other, directly or through others.
std::vector<Indices> clustersOf(const Items &items)
{
    std::vector<Indices> clusters;
    int end = 0;
    for (const int index : inOrder(items)) {
        if (clusters.empty() || at(items, index).from >= end)
            clusters.emplace_back();
        clusters.back().push_back(index);
        end = clusters.back().size() == 1 ? at(items, index).to : std::max(end, at(items, index).to);
    }
    return clusters;
}

/// Members of each column of a cluster.
std::vector<Indices> columnsOf(const Items &items, const Indices &cluster)
{
    std::vector<Indices> columns;
    for (const int index : cluster) {
        const auto isFree = [&](const Indices &column) {
            return std::ranges::none_of(
                column, [&](int other) { return overlaps(at(items, index), at(items, other)); });
        };
        const auto free = std::ranges::find_if(columns, isFree);
        if (free == columns.end())
            columns.push_back({index});
        else
            free->push_back(index);
    }
    return columns;
}

/// Groups the members of all columns from `first` on that overlap each other.
void group(const Items &items, const std::vector<Indices> &columns, int first, OverlapLayout &layout)
{
    Indices hidden;
    for (auto column = columns.begin() + first; column != columns.end(); ++column)
        hidden.insert(hidden.end(), column->begin(), column->end());
    std::ranges::sort(hidden, {}, [&items](int index) { return std::pair(at(items, index).from, index); });
    const size_t before = layout.groups.size();
    for (const int index : hidden) {
        layout.places[static_cast<size_t>(index)].isHidden = true;
        const OverlapItem &item = at(items, index);
        if (layout.groups.size() == before || layout.groups.back().to <= item.from)
            layout.groups.push_back({item.from, item.to, first, first + 1, {}});
        layout.groups.back().to = std::max(layout.groups.back().to, item.to);
        layout.groups.back().members.push_back(index);
    }
}

/// How many columns to the right of its own the item may take.
int spanOf(const Items &items, const std::vector<Indices> &columns, int index, int column, int count)
{
    int span = 1;
    while (column + span < count &&
           std::ranges::none_of(columns[static_cast<size_t>(column + span)],
                                [&](int other) { return overlaps(at(items, index), at(items, other)); }))
        ++span;
    return span;
}

void place(const Items &items, Indices cluster, int mostColumns, OverlapLayout &layout)
{
    std::vector<Indices> columns = columnsOf(items, cluster);
    int shown = static_cast<int>(columns.size());
    if (shown > mostColumns) {
        // Preferred items come first, so that they never hide.
        std::stable_partition(cluster.begin(), cluster.end(),
                              [&items](int index) { return at(items, index).isPreferred; });
        columns = columnsOf(items, cluster);
        shown = mostColumns - 1;
    }
    const int count = std::min(static_cast<int>(columns.size()), mostColumns);
    for (int column = 0; column < shown; ++column) {
        for (const int index : columns[static_cast<size_t>(column)])
            layout.places[static_cast<size_t>(index)] = {column, count,
                                                         spanOf(items, columns, index, column, shown), false};
    }
    if (shown < static_cast<int>(columns.size()))
        group(items, columns, shown, layout);
}

} // namespace

OverlapLayout layOutOverlaps(const std::vector<OverlapItem> &items, int mostColumns)
{
    OverlapLayout layout{std::vector<OverlapPlace>(items.size()), {}};
    for (const Indices &cluster : clustersOf(items))
        place(items, cluster, std::max(mostColumns, 2), layout);
    return layout;
}
