// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QStyleOptionViewItem;

/// What a view's row is painted with, selected or not.
QColor rowText(const QStyleOptionViewItem &row);
QColor rowGround(const QStyleOptionViewItem &row);
/// Secondary text that still reads.
QColor quietRowText(const QStyleOptionViewItem &row);
