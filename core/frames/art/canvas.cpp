// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/art/canvas.h"

#include <algorithm>
#include <cmath>

namespace frames::art {

namespace {

constexpr int columns = 64;
constexpr int capitalRows = 7;

int between(int from, int to, int step, int steps)
{
    return steps < 2 ? from : from + (to - from) * step / (steps - 1);
}

} // namespace

QColor Paint::at(int row, int rows) const
{
    return {between(top.red(), bottom.red(), row, rows), between(top.green(), bottom.green(), row, rows),
            between(top.blue(), bottom.blue(), row, rows)};
}

Canvas::Canvas(QSize panel)
    : m_image(panel, QImage::Format_RGB32), m_unit(std::max(1, panel.width() / columns))
{
    m_image.fill(Qt::black);
}

void Canvas::glow(int x, int y, const QColor &colour)
{
    if (!m_image.rect().contains(x, y))
        return;
    const QColor there = m_image.pixelColor(x, y);
    m_image.setPixelColor(x, y,
                          QColor(std::max(there.red(), colour.red()), std::max(there.green(), colour.green()),
                                 std::max(there.blue(), colour.blue())));
}

void Canvas::fill(const QRect &area, const Paint &paint)
{
    const QRect dots(area.topLeft() * m_unit, area.size() * m_unit);
    const QRect visible = dots & m_image.rect();
    for (int y = visible.top(); y <= visible.bottom(); ++y) {
        const QColor colour = paint.at(y - dots.top(), dots.height());
        for (int x = visible.left(); x <= visible.right(); ++x)
            m_image.setPixelColor(x, y, colour);
    }
}

void Canvas::disc(QPointF centre, double radius, const QColor &colour)
{
    for (int y = 0; y < m_image.height(); ++y) {
        for (int x = 0; x < m_image.width(); ++x) {
            const QPointF middle((x + 0.5) / m_unit, (y + 0.5) / m_unit);
            if (std::hypot(middle.x() - centre.x(), middle.y() - centre.y()) <= radius)
                m_image.setPixelColor(x, y, colour);
        }
    }
}

int Canvas::text(int x, int y, const QString &text, const Paint &paint, Type type)
{
    const int start = x;
    for (const QChar character : text) {
        const Glyph &glyph = glyphOf(type.font, character);
        for (size_t row = 0; row < glyph.rows.size(); ++row) {
            const int below = static_cast<int>(row);
            const QColor colour = paint.at(std::min(below, capitalRows - 1), capitalRows);
            for (int column = 0; column < glyph.width; ++column) {
                if ((glyph.rows[row] >> column & 1U) != 0)
                    fill({x + column * type.scale, y + below * type.scale, type.scale, type.scale}, colour);
            }
        }
        x += (glyph.width + 1) * type.scale;
    }
    return x - start;
}

void Canvas::textCentred(int y, const QString &text, const Paint &paint, Type type)
{
    this->text((columns - textWidth(text, type) + type.scale) / 2, y, text, paint, type);
}

void Canvas::textUpTo(int right, int y, const QString &text, const Paint &paint, Type type)
{
    this->text(right - textWidth(text, type) + type.scale, y, text, paint, type);
}

int Canvas::textWidth(const QString &text, Type type)
{
    int width = 0;
    for (const QChar character : text)
        width += (glyphOf(type.font, character).width + 1) * type.scale;
    return width;
}

void Canvas::sprite(int x, int y, std::initializer_list<std::string_view> rows,
                    std::initializer_list<Ink> inks)
{
    for (const std::string_view row : rows) {
        for (size_t column = 0; column < row.size(); ++column) {
            const auto ink = std::ranges::find(inks, row[column], &Ink::letter);
            if (ink != inks.end())
                fill({x + static_cast<int>(column), y, 1, 1}, ink->colour);
        }
        ++y;
    }
}

} // namespace frames::art
