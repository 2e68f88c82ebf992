// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Another style, with what it lacks here. Its buttons for what a bar has no room for are drawn from the icon
/// theme: every menu bar and tool bar asks for them when it is made, and for the PNG files of Qt's own styles
/// Qt loads each image format that is installed, a sixteenth of the time until the window stands. So are the
/// buttons that clear a line, which otherwise keep the picture of the theme that they were made in. A choice
/// that its box has no room for ends in an ellipsis. And what Fusion hardly tells in the dark can be told: an
/// empty box to tick, whose frame would be darker than the window, and a button that is out of use.
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
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                const QStyleOption *option) const override;
};
