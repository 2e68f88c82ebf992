// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadingrows.h"

#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace {

constexpr int margin = 8;

} // namespace

void paintLoadingBar(QPainter &painter, const QPalette &palette, const QRect &cell, int place)
{
    constexpr std::array shares{0.8, 0.55, 0.7, 0.4, 0.65};
    const int height = painter.fontMetrics().xHeight() + 2;
    const double share = shares[static_cast<size_t>(place) % shares.size()];
    const QRect bar(cell.left() + margin, cell.center().y() - height / 2,
                    qRound((cell.width() - 2 * margin) * share), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12));
    painter.drawRoundedRect(QStyle::visualRect(painter.layoutDirection(), cell, bar), height / 2.0,
                            height / 2.0);
    painter.restore();
}

LoadingRows::LoadingRows(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void LoadingRows::paintEvent(QPaintEvent *)
{
    const int row = fontMetrics().height() + margin;
    QPainter painter(this);
    for (int i = 0; (i + 1) * row <= height(); ++i)
        paintLoadingBar(painter, palette(), {0, i * row, width(), row}, i);
}
