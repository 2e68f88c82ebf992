// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sharebar.h"

#include "ui/widgets/contrast.h"

#include <QLocale>
#include <QPainter>

namespace {

constexpr int thickness = 6;
constexpr double trackShare = 0.18;

} // namespace

void paintShareBar(QPainter &painter, const QPalette &palette, const QRect &place, double share,
                   const QColor &colour)
{
    QRectF track(place.left(), place.center().y() - thickness / 2.0 + 0.5, place.width(), thickness);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), trackShare));
    painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
    if (share > 0) {
        track.setWidth(std::max<double>(track.width() * std::min(share, 1.0), thickness));
        painter.setBrush(colour);
        painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
    }
    painter.restore();
}

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share)
{
    m_share = share;
    setAccessibleDescription(tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1)));
    update();
}

QSize ShareBar::sizeHint() const
{
    return {80, fontMetrics().height()};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShareBar(painter, palette(), rect(), m_share, palette().color(QPalette::Highlight));
}
