// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Another style, with what it lacks here. Its buttons for what a bar has no room for are drawn from the icon
/// theme: every menu bar and tool bar asks for them when it is made, and for the PNG files of Qt's own styles
/// Qt loads each image format that is installed, a sixteenth of the time until the window stands. A choice
/// that its box has no room for ends in an ellipsis. And an empty box to tick can be seen in the dark, where
/// Fusion's frame is darker than the window.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};
