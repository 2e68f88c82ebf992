// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

/// Colours and type of the week grid, from the widget's palette and font.
struct GridStyle
{
    explicit GridStyle(const QWidget &widget);

    struct BlockColours
    {
        QColor fill;
        QColor edge;
        QColor text;
        QColor quiet;
    };
    /// `faded`: another app is selected.
    BlockColours block(const QString &appName, bool selected, bool faded, bool enabled) const;

    bool isDark;
    QFont font;
    QFont bold;
    QFont small;
    QFont smallBold;
    QColor base;
    QColor text;
    QColor quiet;
    QColor line;     ///< between days
    QColor hourLine; ///< between hours
    QColor header;
    QColor accent; ///< selection
    QColor accentFill;
    QColor today;
    QColor now;
    QColor night;
    QColor dim;
    QColor hatch;
};
