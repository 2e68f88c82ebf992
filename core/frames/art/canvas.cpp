// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/art/canvas.h"

#include "core/frames/art/pixelfont.h"

#include <algorithm>
#include <cmath>

namespace frames::art {

Canvas::Canvas(QSize size) : m_image(size, QImage::Format_RGB32)
{
    m_image.fill(Qt::black);
}

void Canvas::dot(int x, int y, const QColor &colour)
{
    if (m_image.rect().contains(x, y))
        m_image.setPixelColor(x, y, colour);
}

void Canvas::fill(const QRect &area, const QColor &colour)
{
    const QRect visible = area & m_image.rect();
    for (int y = visible.top(); y <= visible.bottom(); ++y)
        for (int x = visible.left(); x <= visible.right(); ++x)
            m_image.setPixelColor(x, y, colour);
}

void Canvas::disc(double centreX, double centreY, double radius, const QColor &colour)
{
    for (int y = 0; y < height(); ++y)
        for (int x = 0; x < width(); ++x)
            if (std::hypot(x - centreX, y - centreY) <= radius)
                m_image.setPixelColor(x, y, colour);
}

int Canvas::text(int x, int y, const QString &text, const QColor &colour, int scale)
{
    const int start = x;
    for (const QChar character : text) {
        const std::string_view glyph = glyphOf(character);
        const int width = glyphWidth(glyph);
        for (int row = 0; row < glyphHeight; ++row)
            for (int column = 0; column < width; ++column)
                if (glyph[static_cast<size_t>(row * (width + 1) + column)] == 'X')
                    fill({x + column * scale, y + row * scale, scale, scale}, colour);
        x += (width + 1) * scale;
    }
    return x - start;
}

void Canvas::textCentred(int y, const QString &text, const QColor &colour, int scale)
{
    this->text((width() - textWidth(text, scale) + scale) / 2, y, text, colour, scale);
}

void Canvas::sprite(int x, int y, std::initializer_list<std::string_view> rows,
                    std::initializer_list<Ink> inks)
{
    for (const std::string_view row : rows) {
        for (size_t column = 0; column < row.size(); ++column) {
            const auto ink = std::ranges::find_if(
                inks, [&](const Ink &candidate) { return candidate.letter == row[column]; });
            if (ink != inks.end())
                dot(x + static_cast<int>(column), y, ink->colour);
        }
        ++y;
    }
}

int Canvas::textWidth(const QString &text, int scale)
{
    int width = 0;
    for (const QChar character : text)
        width += (glyphWidth(glyphOf(character)) + 1) * scale;
    return width;
}

} // namespace frames::art
