// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

/// Twelve hues that colour-blind people tell apart too, in light and dark; every app has one by its name, and
/// a pattern, so that colour is never all there is.

inline constexpr int appHues = 12;

/// 0–11, the same on every computer.
int hueOf(const QString &appName);

/// Style of an app's edge, the same on every computer.
Qt::PenStyle edgeStyleOf(const QString &appName);

/// At 3:1 or more on a window's background, and on its own fill.
QColor appColour(int hue, bool isDark);
