// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/stateglyphs.h"

#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QPainterPath>

namespace stateglyphs {

namespace {

/// Painter state for one glyph: smooth, restored at the end.
class Stroke final
{
public:
    explicit Stroke(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Stroke() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Stroke)

private:
    QPainter &m_painter;
};

QColor presenceColour(Presence presence, const QColor &background)
{
    switch (presence) {
    case Presence::Online:
        return severityText(Severity::Success, background);
    case Presence::Late:
        return severityText(Severity::Warning, background);
    case Presence::Never:
    case Presence::Offline:
        break;
    }
    return readableOn(background, QColor(128, 128, 128), 3);
}

} // namespace

void drawMoon(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const Stroke stroke(painter);
    const QRectF disc = box.adjusted(1, 1, -1, -1);
    QPainterPath moon;
    moon.addEllipse(disc);
    QPainterPath shadow;
    shadow.addEllipse(disc.translated(disc.width() * 0.36, -disc.height() * 0.16));
    painter.fillPath(moon.subtracted(shadow), colour);
}

void drawPin(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const Stroke stroke(painter);
    painter.translate(box.center());
    painter.rotate(35);
    const double size = std::min(box.width(), box.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(-size * 0.2, -size * 0.48, size * 0.4, size * 0.42), 1, 1);
    painter.drawRoundedRect(QRectF(-size * 0.34, -size * 0.1, size * 0.68, size * 0.14), 1, 1);
    painter.setPen(QPen(colour, std::max(size * 0.1, 1.0), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0, 0), QPointF(0, size * 0.46));
}

void drawBetween(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const Stroke stroke(painter);
    const double width = box.width() / 5;
    const double height = box.height() * 0.7;
    const double top = box.center().y() - height / 2;
    painter.setPen(QPen(colour, 1));
    painter.drawRect(QRectF(box.left() + 0.5, top, width, height));
    painter.drawRect(QRectF(box.right() - width - 0.5, top, width, height));
    painter.fillRect(QRectF(box.center().x() - width / 2, top, width, height), colour);
}

void drawPresence(QPainter &painter, const QRectF &box, Presence presence, const QColor &background)
{
    const Stroke stroke(painter);
    const QColor colour = presenceColour(presence, background);
    const double size = std::min(box.width(), box.height()) * 0.62;
    QRectF dot(0, 0, size, size);
    dot.moveCenter(box.center());
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(presence == Presence::Online ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
    if (presence != Presence::Late)
        return;
    painter.setBrush(colour);
    painter.drawPie(dot, 90 * 16, 180 * 16);
}

} // namespace stateglyphs
