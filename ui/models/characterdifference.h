// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A run of characters of a text.
struct CharacterRange
{
    int start = 0;
    int length = 0;

    bool operator==(const CharacterRange &) const = default;
};

/// What of each of two texts the other does not have at that place.
struct CharacterDifference
{
    QList<CharacterRange> before;
    QList<CharacterRange> after;
};

/// The fewest characters that have to change; for long texts all between their common start and end.
CharacterDifference characterDifference(const QString &before, const QString &after);
