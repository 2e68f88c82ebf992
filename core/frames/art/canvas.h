// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/art/pixelfont.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QString>

#include <initializer_list>
#include <string_view>

namespace frames::art {

/// How words are set: a font, its dots enlarged.
struct Type
{
    Font font = Font::Small;
    int scale = 1;
};

/// One colour, or a run from one at the top to another at the bottom.
struct Paint
{
    Paint(const QColor &colour) : top(colour), bottom(colour) {}
    Paint(Qt::GlobalColor colour) : Paint(QColor(colour)) {}
    Paint(const QColor &upper, const QColor &lower) : top(upper), bottom(lower) {}

    QColor at(int row, int rows) const;

    QColor top;
    QColor bottom;
};

/// One picture for an LED panel on black. It is laid out in units, 64 by 32 of them whatever the panel; what
/// lies outside is cut off.
class Canvas final
{
public:
    explicit Canvas(QSize panel);

    int unit() const { return m_unit; } ///< in dots
    const QImage &image() const { return m_image; }

    /// One dot of the panel, not a unit. The brighter of what is there and this.
    void glow(int x, int y, const QColor &colour);
    void fill(const QRect &area, const Paint &paint);
    /// As round as the panel's dots allow.
    void disc(QPointF centre, double radius, const QColor &colour);

    /// Writes from the top left on; gives the width, with the gap behind it.
    int text(int x, int y, const QString &text, const Paint &paint, Type type = {});
    void textCentred(int y, const QString &text, const Paint &paint, Type type = {});
    void textUpTo(int right, int y, const QString &text, const Paint &paint, Type type = {});

    /// Width in units, with the gap behind it.
    static int textWidth(const QString &text, Type type = {});

    /// A small picture from text rows, a colour for each letter; other characters are left out.
    struct Ink
    {
        char letter = 0;
        QColor colour;
    };
    void sprite(int x, int y, std::initializer_list<std::string_view> rows, std::initializer_list<Ink> inks);

private:
    QImage m_image;
    int m_unit;
};

} // namespace frames::art
