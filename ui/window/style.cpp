// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/style.h"

#include <QIcon>

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    QIcon themed;
    if (icon == SP_ToolBarHorizontalExtensionButton)
        themed = QIcon::fromTheme(QStringLiteral("arrow-right-double"));
    else if (icon == SP_ToolBarVerticalExtensionButton)
        themed = QIcon::fromTheme(QStringLiteral("arrow-down-double"));
    return themed.isNull() ? QProxyStyle::standardIcon(icon, option, widget) : themed;
}
