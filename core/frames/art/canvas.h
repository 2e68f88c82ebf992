// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

#include <initializer_list>
#include <string_view>

namespace frames::art {

/// One picture for an LED panel, dot by dot on black. What lies outside is cut off.
class Canvas final
{
public:
    explicit Canvas(QSize size);

    int width() const { return m_image.width(); }
    int height() const { return m_image.height(); }
    const QImage &image() const { return m_image; }

    void dot(int x, int y, const QColor &colour);
    void fill(const QRect &area, const QColor &colour);
    /// A filled disc.
    void disc(double centreX, double centreY, double radius, const QColor &colour);
    /// Writes from the top left dot on; gives the width in dots, with the gap behind it.
    int text(int x, int y, const QString &text, const QColor &colour, int scale = 1);
    void textCentred(int y, const QString &text, const QColor &colour, int scale = 1);
    /// A small picture from text rows, a colour for each letter; other characters are left out.
    struct Ink
    {
        char letter;
        QColor colour;
    };
    void sprite(int x, int y, std::initializer_list<std::string_view> rows, std::initializer_list<Ink> inks);

    /// Width in dots, with the gap behind it.
    static int textWidth(const QString &text, int scale = 1);

private:
    QImage m_image;
};

} // namespace frames::art
