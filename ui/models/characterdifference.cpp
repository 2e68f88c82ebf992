// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/characterdifference.h"

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype longestTable = 250'000; ///< cells of the table of common subsequences

void mark(QList<CharacterRange> &ranges, qsizetype at)
{
    const auto place = static_cast<int>(at);
    if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == place)
        ++ranges.last().length;
    else
        ranges.append({place, 1});
}

/// Marks what is in no longest common subsequence of the two.
void markBetween(QStringView before, QStringView after, qsizetype offset, CharacterDifference &difference)
{
    const auto width = static_cast<size_t>(after.size()) + 1;
    std::vector<int> common((static_cast<size_t>(before.size()) + 1) * width, 0);
    const auto at = [&common, width](qsizetype i, qsizetype j) -> int & {
        return common[static_cast<size_t>(i) * width + static_cast<size_t>(j)];
    };
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            ++i;
            ++j;
        } else if (j == after.size() || (i < before.size() && at(i + 1, j) >= at(i, j + 1))) {
            mark(difference.before, offset + i++);
        } else {
            mark(difference.after, offset + j++);
        }
    }
}

} // namespace

CharacterDifference characterDifference(const QString &before, const QString &after)
{
    const auto [left, right] = std::ranges::mismatch(before, after);
    const qsizetype start = left - before.begin();
    qsizetype end = 0;
    const qsizetype most = std::min(before.size(), after.size()) - start;
    while (end < most && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    const QStringView old = QStringView(before).mid(start, before.size() - start - end);
    const QStringView now = QStringView(after).mid(start, after.size() - start - end);
    CharacterDifference difference;
    if (old.size() * now.size() <= longestTable) {
        markBetween(old, now, start, difference);
        return difference;
    }
    difference.before.append({static_cast<int>(start), static_cast<int>(old.size())});
    difference.after.append({static_cast<int>(start), static_cast<int>(now.size())});
    return difference;
}
