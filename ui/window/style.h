// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Another style, with its buttons for what a bar has no room for drawn from the icon theme. Every menu bar
/// and tool bar asks for them when it is made, and for the PNG files of Qt's own styles Qt loads each image
/// format that is installed: a sixteenth of the time until the window stands.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
};
