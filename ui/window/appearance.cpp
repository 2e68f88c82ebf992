// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>
#include <QStyleFactory>

#include <array>
#include <tuple>

namespace {

const base::Setting<int> chosenAppearance{QLatin1String("window/appearance"), 0};

struct Colours
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb quiet;
    QRgb disabled;
    QRgb accent;
    QRgb accentText;
    QRgb selection; ///< of rows; quieter than the accent
    QRgb link;
};

constexpr Colours light{0xffeff0f1, 0xfffcfcfc, 0xfff4f5f6, 0xfffcfcfc, 0xff232629, 0xff5f686e,
                        0xffa0a6aa, 0xff1f74ab, 0xffffffff, 0xffd3e8f7, 0xff1b6a9c};
constexpr Colours dark{0xff2a2e32, 0xff1b1e20, 0xff202427, 0xff31363b, 0xfffcfcfc, 0xffa5acb1,
                       0xff6b7277, 0xff3daee9, 0xff10181d, 0xff1d4a66, 0xff6cc1f0};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    using Role = std::tuple<QPalette::ColorRole, QRgb>;
    const std::array roles{Role{QPalette::WindowText, colours.text},
                           Role{QPalette::Base, colours.base},
                           Role{QPalette::AlternateBase, colours.alternate},
                           Role{QPalette::Text, colours.text},
                           Role{QPalette::ButtonText, colours.text},
                           Role{QPalette::PlaceholderText, colours.quiet},
                           Role{QPalette::ToolTipBase, colours.base},
                           Role{QPalette::ToolTipText, colours.text},
                           Role{QPalette::Highlight, colours.accent},
                           Role{QPalette::HighlightedText, colours.accentText},
                           Role{QPalette::Link, colours.link},
                           Role{QPalette::LinkVisited, colours.link}};
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor(colour));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(colours.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.window));
    return palette;
}

QPalette rowPaletteOf(const Colours &colours)
{
    QPalette palette = paletteOf(colours);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, QColor(colours.selection));
        palette.setColor(group, QPalette::HighlightedText, QColor(colours.text));
    }
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

Appearance::Appearance(base::Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_systemStyle(QApplication::style()->name()),
      m_systemIsDark(isDark(QApplication::palette())),
      m_choice(static_cast<Choice>(std::clamp(settings.get(chosenAppearance), 0, 2)))
{
    apply();
}

void Appearance::choose(Choice choice)
{
    if (std::exchange(m_choice, choice) == choice)
        return;
    m_settings.set(chosenAppearance, static_cast<int>(choice));
    apply();
}

QPalette Appearance::lightPalette()
{
    return paletteOf(light);
}

QPalette Appearance::darkPalette()
{
    return paletteOf(dark);
}

void Appearance::apply() const
{
    const QLatin1String fusion("fusion");
    const bool follow = m_choice == Choice::System;
    const bool wantsDark = follow ? m_systemIsDark : m_choice == Choice::Dark;
    const QString style = follow ? m_systemStyle : QString(fusion);
    if (QApplication::style()->name().compare(style, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(style);
    if (style.compare(fusion, Qt::CaseInsensitive) == 0) {
        const Colours &colours = wantsDark ? dark : light;
        QApplication::setPalette(paletteOf(colours));
        QApplication::setPalette(rowPaletteOf(colours), "QAbstractItemView");
    } else {
        QApplication::setPalette({}); // the desktop's own, also when it changes
    }
    QIcon::setFallbackThemeName(wantsDark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QIcon::setThemeName(QIcon::themeName()); // icons already shown are looked up again
}
