// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <array>

namespace frames::art {

enum class Font {
    Small,   ///< five dots high, no lower case
    Regular, ///< seven dots high, one more below the line
};

/// A character's dots. Bit 0 of a row is its leftmost dot.
struct Glyph
{
    int width = 0;
    std::array<unsigned, 8> rows = {};
};

/// What the font does not have is a blank.
const Glyph &glyphOf(Font font, QChar character);

} // namespace frames::art
