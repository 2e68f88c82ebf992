// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/art/pixelfont.h"

#include <algorithm>
#include <iterator>

namespace frames::art {

namespace {

struct Glyph
{
    char16_t character;
    std::string_view rows;
};

constexpr Glyph glyphs[] = {
    {u' ', "../../../../.."},           {u'!', "X/X/X/./X"},
    {u'%', "X.X/..X/.X./X../X.X"},      {u'\'', "X/X/././."},
    {u'+', ".../.X./XXX/.X./..."},      {u',', "../../../.X/X."},
    {u'-', ".../.../XXX/.../..."},      {u'.', "././././X"},
    {u'/', "..X/..X/.X./X../X.."},      {u'0', "XXX/X.X/X.X/X.X/XXX"},
    {u'1', ".X./XX./.X./.X./XXX"},      {u'2', "XXX/..X/XXX/X../XXX"},
    {u'3', "XXX/..X/.XX/..X/XXX"},      {u'4', "X.X/X.X/XXX/..X/..X"},
    {u'5', "XXX/X../XXX/..X/XXX"},      {u'6', "XXX/X../XXX/X.X/XXX"},
    {u'7', "XXX/..X/.X./.X./.X."},      {u'8', "XXX/X.X/XXX/X.X/XXX"},
    {u'9', "XXX/X.X/XXX/..X/XXX"},      {u':', "./X/./X/."},
    {u'?', "XX./..X/.X./.../.X."},      {u'A', ".X./X.X/XXX/X.X/X.X"},
    {u'B', "XX./X.X/XX./X.X/XX."},      {u'C', ".XX/X../X../X../.XX"},
    {u'D', "XX./X.X/X.X/X.X/XX."},      {u'E', "XXX/X../XX./X../XXX"},
    {u'F', "XXX/X../XX./X../X.."},      {u'G', ".XX/X../X.X/X.X/.XX"},
    {u'H', "X.X/X.X/XXX/X.X/X.X"},      {u'I', "X/X/X/X/X"},
    {u'J', "..X/..X/..X/X.X/.X."},      {u'K', "X.X/X.X/XX./X.X/X.X"},
    {u'L', "X../X../X../X../XXX"},      {u'M', "X...X/XX.XX/X.X.X/X...X/X...X"},
    {u'N', "X..X/XX.X/X.XX/X..X/X..X"}, {u'O', ".X./X.X/X.X/X.X/.X."},
    {u'P', "XX./X.X/XX./X../X.."},      {u'Q', ".X./X.X/X.X/XXX/.XX"},
    {u'R', "XX./X.X/XX./X.X/X.X"},      {u'S', ".XX/X../.X./..X/XX."},
    {u'T', "XXX/.X./.X./.X./.X."},      {u'U', "X.X/X.X/X.X/X.X/XXX"},
    {u'V', "X.X/X.X/X.X/X.X/.X."},      {u'W', "X...X/X...X/X.X.X/XX.XX/X...X"},
    {u'X', "X.X/X.X/.X./X.X/X.X"},      {u'Y', "X.X/X.X/.X./.X./.X."},
    {u'Z', "XXX/..X/.X./X../XXX"},      {u'\u00b0', "XX/XX/../../.."},
    {u'\u2191', ".X./XXX/.X./.X./.X."}, {u'\u2193', ".X./.X./.X./XXX/.X."},
};

} // namespace

std::string_view glyphOf(QChar character)
{
    const char16_t wanted = character.toUpper().unicode();
    const auto found = std::ranges::find(glyphs, wanted, &Glyph::character);
    return found == std::end(glyphs) ? glyphs[0].rows : found->rows;
}

int glyphWidth(std::string_view glyph)
{
    return static_cast<int>(glyph.find('/'));
}

} // namespace frames::art
