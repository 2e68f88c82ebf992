// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/style.h"

#include "ui/widgets/contrast.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>

namespace {

constexpr int iconGap = 4;
constexpr double frameContrast = 3;
constexpr double disabledOpacity = 0.35;

/// Fusion's frames are its window's colour at 1/1.4 of its lightness, those of boxes to tick again 1.1 times
/// it.
constexpr int undoDarkening = 128;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

/// The palette with which Fusion draws a frame that can be seen on the palette's ground.
QPalette withVisibleFrames(QPalette palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor frame =
        readableOn(base, mixed(base, palette.color(QPalette::WindowText), 0.4), frameContrast);
    palette.setColor(QPalette::Window, frame.lighter(undoDarkening));
    return palette;
}

/// A line's clear button points against the direction of reading.
QString clearIconName(const QStyleOption *option)
{
    const bool isRightToLeft = option && option->direction == Qt::RightToLeft;
    return isRightToLeft ? QStringLiteral("edit-clear-locationbar-ltr")
                         : QStringLiteral("edit-clear-locationbar-rtl");
}

} // namespace

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    QIcon themed;
    if (icon == SP_ToolBarHorizontalExtensionButton)
        themed = QIcon::fromTheme(QStringLiteral("arrow-right-double"));
    else if (icon == SP_ToolBarVerticalExtensionButton)
        themed = QIcon::fromTheme(QStringLiteral("arrow-down-double"));
    else if (icon == SP_LineEditClearButton)
        themed = QIcon::fromTheme(clearIconName(option));
    else if (icon == SP_CommandLink) // the base style would look through all themes for an older name as well
        themed = QIcon::fromTheme(QStringLiteral("go-next"));
    return themed.isNull() ? QProxyStyle::standardIcon(icon, option, widget) : themed;
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *box =
        element == CE_ComboBoxLabel ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (!box || box->editable) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionComboBox fitting = *box;
    const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + iconGap;
    const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon - 2;
    fitting.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &fitting, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const auto *button = isIndicator ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
    if (!button || !isDark(option->palette) || !baseStyle()->inherits("QFusionStyle")) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton visible = *button;
    visible.palette = withVisibleFrames(button->palette);
    QProxyStyle::drawPrimitive(element, &visible, painter, widget);
}

QPixmap Style::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    if (mode != QIcon::Disabled || pixmap.isNull() || !baseStyle()->inherits("QFusionStyle"))
        return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    QPixmap faded(pixmap.size());
    faded.setDevicePixelRatio(pixmap.devicePixelRatio());
    faded.fill(Qt::transparent);
    QPainter painter(&faded);
    painter.setOpacity(disabledOpacity);
    painter.drawPixmap(0, 0, pixmap);
    return faded;
}
