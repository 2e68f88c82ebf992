// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fleetitem.h"

#include <QColor>
#include <QRectF>

class QPainter;

/// Small signs drawn in the colours of the palette, so that they read in light and dark.
namespace stateglyphs {

void drawMoon(QPainter &painter, const QRectF &box, const QColor &colour);
void drawPin(QPainter &painter, const QRectF &box, const QColor &colour);
/// Two cards with one between them: an app that is shown between the others.
void drawBetween(QPainter &painter, const QRectF &box, const QColor &colour);
/// A filled dot when online, a half-filled one when late, a ring when offline: never by colour alone.
void drawPresence(QPainter &painter, const QRectF &box, Presence presence, const QColor &background);

} // namespace stateglyphs
