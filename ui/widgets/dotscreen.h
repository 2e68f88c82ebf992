// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <array>
#include <cstdint>
#include <vector>

/// The picture of an LED matrix: round dots of an integer pitch on near black, with a slight glow. Draws
/// again only the dots whose colour changed.
class DotScreen final
{
public:
    static constexpr QRgb background = 0xff0a0a0b;

    /// Dots across and down, device pixels from dot to dot, device pixels to a pixel of the window. Leaves
    /// the panel dark.
    void resize(QSize dots, int pitch, qreal ratio);
    /// Percent of the device's light, for the frames that follow.
    void setBrightness(int percent);

    /// Takes the next frame, scaled to the dots where its size differs; a null image is a dark panel. Returns
    /// what changed, in pixels of image().
    QRect show(const QImage &frame);

    const QImage &image() const { return m_image; }

private:
    using Mask = std::vector<uint8_t>;

    void makeMasks();
    std::vector<QRgb> litDots(const QImage &frame) const;
    bool differsAround(const std::vector<QRgb> &before, size_t dot) const;
    void drawDot(int x, int y);
    size_t indexOf(int x, int y) const
    {
        return static_cast<size_t>(y + 1) * static_cast<size_t>(m_stride) + static_cast<size_t>(x + 1);
    }

    QSize m_dots;
    int m_pitch = 1;
    int m_stride = 2;
    std::array<uint8_t, 256> m_light{}; ///< what a channel shows at this brightness
    Mask m_dot;                         ///< coverage of a dot within its pitch × pitch cell
    std::array<Mask, 9> m_glows;        ///< light that a cell gets from the dots around it and its own
    std::vector<QRgb> m_lit;            ///< the dots' colours now, row by row within a dark rim
    QImage m_image;
};
