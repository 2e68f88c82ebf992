// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <string_view>

/// A font for LED panels: five dots high, most letters three dots wide.
namespace frames::art {

inline constexpr int glyphHeight = 5;

/// The five rows of a glyph from top to bottom, apart by '/', `X` for a lit dot. Small letters look like
/// capitals; what the font lacks is a blank.
std::string_view glyphOf(QChar character);

/// Width of a glyph in dots.
int glyphWidth(std::string_view glyph);

} // namespace frames::art
