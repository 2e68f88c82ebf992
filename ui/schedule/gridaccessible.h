// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class WeekGrid;
class WeekScene;

/// The week grid for screen readers: a list of items, each a sentence.

/// Makes screen readers see every WeekGrid so.
void installGridAccessibility();

/// The items are others than before.
void forgetGridItems(WeekGrid &grid);

/// The current item is another, or its hours are.
void announceGridItem(WeekGrid &grid);

/// "Bike Share, Monday 23 November, 07:00 – 10:00"
QString gridItemSentence(const WeekScene &scene, int item);
