// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dotscreen.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr int offLevel = 26;         // an unlit dot
constexpr double dotShare = 0.8;     // of the pitch
constexpr double glowShare = 0.2;    // of a dot's light, just outside it
constexpr int smallestGlowPitch = 4; // below this the neighbours' dots hide it
constexpr double displayGamma = 2.2; // light to colour value

uint8_t byteOf(double share)
{
    return static_cast<uint8_t>(std::lround(std::clamp(share, 0.0, 1.0) * 255));
}

uint32_t channelOf(QRgb colour, int shift)
{
    return (colour >> shift) & 0xff;
}

constexpr std::array<int, 3> shifts{16, 8, 0};

// Index of the n-th dot of the nine around and including this one.
size_t neighbour(size_t dot, size_t n, int stride)
{
    return dot + (n / 3) * static_cast<size_t>(stride) + n % 3 - static_cast<size_t>(stride) - 1;
}

// One channel of a pixel: the dot over the panel, then the light that falls on both. `glow` is in 1/65025.
uint32_t pixelChannel(int shift, QRgb own, uint32_t cover, uint32_t glow)
{
    const uint32_t base = channelOf(DotScreen::background, shift);
    const uint32_t dot = std::max<uint32_t>(channelOf(own, shift), offLevel);
    const uint32_t value = base + (cover * (dot - base) + 127) / 255;
    return std::min<uint32_t>(value + glow * (255 - value) / 65025, 255) << shift;
}

} // namespace

void DotScreen::resize(QSize dots, int pitch, qreal ratio)
{
    m_dots = dots;
    m_pitch = std::max(pitch, 1);
    m_stride = dots.width() + 2;
    m_lit.assign(static_cast<size_t>(m_stride * (dots.height() + 2)), qRgb(0, 0, 0));
    m_image = QImage(dots * m_pitch, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(ratio);
    makeMasks();
    for (int y = 0; y < dots.height(); ++y) {
        for (int x = 0; x < dots.width(); ++x)
            drawDot(x, y);
    }
}

void DotScreen::setBrightness(int percent)
{
    // The eye is no photometer: a tenth of the light looks like a third of it.
    const double factor = std::pow(std::clamp(percent, 0, 100) / 100.0, 1 / displayGamma);
    for (size_t i = 0; i < m_light.size(); ++i)
        m_light[i] = static_cast<uint8_t>(std::lround(static_cast<double>(i) * factor));
}

QRect DotScreen::show(const QImage &frame)
{
    const std::vector<QRgb> before = std::exchange(m_lit, litDots(frame));
    QRect changed;
    for (int y = 0; y < m_dots.height(); ++y) {
        for (int x = 0; x < m_dots.width(); ++x) {
            if (!differsAround(before, indexOf(x, y)))
                continue;
            drawDot(x, y);
            changed |= QRect(x * m_pitch, y * m_pitch, m_pitch, m_pitch);
        }
    }
    return changed;
}

void DotScreen::makeMasks()
{
    const double radius = dotShare * m_pitch / 2;
    const double reach = 1.5 * m_pitch - radius;
    const auto side = static_cast<size_t>(m_pitch);
    const size_t glowCells = m_pitch >= smallestGlowPitch ? side * side : 0;
    // A dot of two pixels has its middle between them; it is lit whole all the same.
    const double nearest = side % 2 == 0 ? std::sqrt(0.5) : 0.0;
    const double edge = std::max(radius + 0.5, nearest + 1.0);
    m_dot.assign(side * side, 0);
    for (Mask &glow : m_glows)
        glow.assign(glowCells, 0);
    for (size_t i = 0; i < m_dot.size(); ++i) {
        const double x = static_cast<double>(i % side) + 0.5 - m_pitch / 2.0;
        const double y = static_cast<double>(i / side) + 0.5 - m_pitch / 2.0;
        m_dot[i] = byteOf(edge - std::hypot(x, y));
        for (size_t n = 0; i < glowCells && n < m_glows.size(); ++n) {
            const double dx = x - (static_cast<double>(n % 3) - 1) * m_pitch;
            const double dy = y - (static_cast<double>(n / 3) - 1) * m_pitch;
            const double beyond = std::max(std::hypot(dx, dy) - radius, 0.0) / reach;
            m_glows[n][i] = byteOf(glowShare * std::pow(std::max(1 - beyond, 0.0), 2.0));
        }
    }
}

std::vector<QRgb> DotScreen::litDots(const QImage &frame) const
{
    std::vector<QRgb> lit(m_lit.size(), qRgb(0, 0, 0));
    if (frame.isNull())
        return lit;
    const QImage picture = frame.size() == m_dots ? frame : frame.scaled(m_dots);
    for (int y = 0; y < m_dots.height(); ++y) {
        for (int x = 0; x < m_dots.width(); ++x) {
            const QRgb colour = picture.pixel(x, y);
            lit[indexOf(x, y)] = qRgb(m_light[channelOf(colour, 16)], m_light[channelOf(colour, 8)],
                                      m_light[channelOf(colour, 0)]);
        }
    }
    return lit;
}

bool DotScreen::differsAround(const std::vector<QRgb> &before, size_t dot) const
{
    if (m_glows[0].empty())
        return before[dot] != m_lit[dot];
    for (size_t n = 0; n < m_glows.size(); ++n) {
        const size_t at = neighbour(dot, n, m_stride);
        if (before[at] != m_lit[at])
            return true;
    }
    return false;
}

void DotScreen::drawDot(int x, int y)
{
    const size_t dot = indexOf(x, y);
    std::array<size_t, 9> shining{};
    size_t count = 0;
    for (size_t n = 0; !m_glows[0].empty() && n < m_glows.size(); ++n) {
        if (m_lit[neighbour(dot, n, m_stride)] != qRgb(0, 0, 0))
            shining[count++] = n;
    }
    size_t cell = 0;
    for (int row = 0; row < m_pitch; ++row) {
        auto *line = static_cast<QRgb *>(static_cast<void *>(m_image.scanLine(y * m_pitch + row)));
        for (int column = 0; column < m_pitch; ++column, ++cell) {
            std::array<uint32_t, 3> glow{};
            for (size_t i = 0; i < count; ++i) {
                const QRgb light = m_lit[neighbour(dot, shining[i], m_stride)];
                const uint32_t share = m_glows[shining[i]][cell];
                for (size_t c = 0; c < glow.size(); ++c)
                    glow[c] += share * channelOf(light, shifts[c]);
            }
            QRgb pixel = 0xff000000;
            for (size_t c = 0; c < glow.size(); ++c)
                pixel |= pixelChannel(shifts[c], m_lit[dot], m_dot[cell], glow[c]);
            line[x * m_pitch + column] = pixel;
        }
    }
}
