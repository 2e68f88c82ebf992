// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/window/style.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
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

/// Names that a theme may lack although it has the usual ones; without them buttons would be blank.
constexpr std::array rarerIcons{"document-open", "edit-duplicate",  "list-add-user", "object-locked",
                                "user-identity", "view-list-icons", "window-pin"};

/// Whether the theme in force has what the window shows.
bool hasOurIcons()
{
    return std::ranges::all_of(rarerIcons,
                               [](const char *name) { return QIcon::hasThemeIcon(QLatin1String(name)); });
}

/// Where no desktop says so, icons are where the freedesktop places are.
void completeIconPaths()
{
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &path : QStandardPaths::locateAll(
             QStandardPaths::GenericDataLocation, QStringLiteral("icons"), QStandardPaths::LocateDirectory))
        if (!paths.contains(path))
            paths.append(path);
    QIcon::setThemeSearchPaths(paths);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

Appearance::Appearance(base::Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_systemStyle(QApplication::style()->name()),
      m_systemIcons(QIcon::themeName()), m_systemIsDark(isDark(QApplication::palette())),
      m_choice(static_cast<Choice>(std::clamp(settings.get(chosenAppearance), 0, 2)))
{
    completeIconPaths();
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

void Appearance::apply()
{
    const QLatin1String fusion("fusion");
    const bool follow = m_choice == Choice::System;
    const bool wantsDark = follow ? m_systemIsDark : m_choice == Choice::Dark;
    const QString style = follow ? m_systemStyle : QString(fusion);
    if (std::exchange(m_style, style) != style)
        QApplication::setStyle(new Style(style));
    if (style.compare(fusion, Qt::CaseInsensitive) == 0) {
        const Colours &colours = wantsDark ? dark : light;
        QApplication::setPalette(paletteOf(colours));
        QApplication::setPalette(rowPaletteOf(colours), "QAbstractItemView");
    } else {
        QApplication::setPalette({}); // the desktop's own, also when it changes
    }
    applyIcons(wantsDark);
}

void Appearance::applyIcons(bool dark) const
{
    const QString breeze = dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze");
    QIcon::setFallbackThemeName(breeze);
    // Also where it is the desktop's own already: the half of it that fits the palette.
    const bool isBreeze = m_systemIcons.startsWith(QLatin1String("breeze"));
    const bool hasNoTheme = m_systemIcons.isEmpty() || m_systemIcons == QLatin1String("hicolor");
    // Setting even the same name makes icons already shown be looked up again.
    QIcon::setThemeName(isBreeze || hasNoTheme ? breeze : m_systemIcons);
    // Qt asks the fallback only for themes that inherit from nothing, and for none at all where there is no
    // theme. One whole theme also looks better than two mixed.
    if (!isBreeze && !hasNoTheme && !hasOurIcons())
        QIcon::setThemeName(breeze);
}
