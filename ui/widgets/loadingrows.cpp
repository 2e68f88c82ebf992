// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadingrows.h"

#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QStyle>

#include <array>

LoadingRows::LoadingRows(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void LoadingRows::paintEvent(QPaintEvent *)
{
    constexpr std::array shares{0.8, 0.55, 0.7, 0.4, 0.65};
    constexpr int margin = 8;
    const int row = fontMetrics().height() + margin;
    const int bar = fontMetrics().xHeight() + 2;
    const int length = width() - 2 * margin;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.12));
    size_t which = 0;
    for (int top = margin; top + bar < height(); top += row, ++which) {
        const int width = qRound(length * shares[which % shares.size()]);
        const QRect rect = QStyle::visualRect(layoutDirection(), this->rect(), {margin, top, width, bar});
        painter.drawRoundedRect(rect, bar / 2.0, bar / 2.0);
    }
}
