// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

#include <QColor>

class QPalette;

/// What a coloured thing says. Never by colour alone: an icon or a word goes with it.
using Severity = Message::Severity;

/// Contrast of two opaque colours as WCAG 2 counts it, 1–21.
double contrastRatio(const QColor &one, const QColor &other);

/// This colour, moved towards black or white as far as it must be to read on the background.
QColor readableOn(const QColor &background, QColor colour, double ratio = 4.5);

/// The severity's colour as text on this background.
QColor severityText(Severity severity, const QColor &background);

/// The severity's colour as a quiet background beside the palette's window colour.
QColor severityBackground(Severity severity, const QPalette &palette);

/// Secondary text on the palette's window colour.
QColor quietText(const QPalette &palette);

/// A share (0–1) of one colour over another.
QColor mixed(const QColor &under, const QColor &over, double share);
