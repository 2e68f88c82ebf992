// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/appcolours.h"

#include <array>
#include <cstdint>

namespace {

/// From red round the circle. Chosen so that the two nearest are as far apart as can be for eyes that lack
/// any one kind of cone (the test measures it).
constexpr std::array<QRgb, appHues> onLight{0xffe06e85, 0xff795707, 0xff423d12, 0xff709c4d,
                                            0xff02aa00, 0xff24724d, 0xff1f4143, 0xff4083ff,
                                            0xff4324bb, 0xff8300ff, 0xff700073, 0xffff27b3};
constexpr std::array<QRgb, appHues> onDark{0xffbe3c56, 0xffe8ad22, 0xfffff20b, 0xffa5ff77,
                                           0xff008100, 0xff19c860, 0xff78ffff, 0xff789ef1,
                                           0xff6c5ad3, 0xff991eff, 0xffa9499f, 0xffff78b2};

/// FNV-1a: the same everywhere, unlike qHash.
std::uint32_t hashOf(const QString &text)
{
    std::uint32_t hash = 2166136261U;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash;
}

} // namespace

int hueOf(const QString &appName)
{
    return static_cast<int>(hashOf(appName) % appHues);
}

Qt::PenStyle edgeStyleOf(const QString &appName)
{
    static constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[hashOf(appName) / appHues % styles.size()];
}

QColor appColour(int hue, bool isDark)
{
    return QColor::fromRgb((isDark ? onDark : onLight)[static_cast<std::size_t>(hue)]);
}
