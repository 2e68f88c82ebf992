// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steplist.h"

#include "ui/widgets/contrast.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int margin = 16;
constexpr int signSide = 12;
constexpr int gap = 12;

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = std::clamp(step, 0, static_cast<int>(m_steps.size()) - 1);
    setAccessibleName(tr("Step %1 of %2: %3", "the step's name")
                          .arg(m_current + 1)
                          .arg(m_steps.size())
                          .arg(m_steps[m_current]));
    update();
}

QSize StepList::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    int widest = 0;
    for (const QString &step : m_steps)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(step));
    return {2 * margin + signSide + gap + widest + margin,
            static_cast<int>(m_steps.size()) * rowHeight() + 2 * margin};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Mid));
    for (int step = 0; step < m_steps.size(); ++step)
        paintStep(painter, step, {0, margin + step * rowHeight(), width() - 1, rowHeight()});
}

void StepList::paintStep(QPainter &painter, int step, const QRect &row) const
{
    const bool isCurrent = step == m_current;
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor ground = isCurrent ? mixed(base, accent, 0.18) : base;
    const QColor quiet = readableOn(ground, mixed(ground, text, 0.6));
    painter.fillRect(row, ground);
    QFont font = this->font();
    font.setBold(isCurrent);
    painter.setFont(font);
    painter.setPen(isCurrent ? text : quiet);
    painter.drawText(row.adjusted(margin + signSide + gap, 0, -margin / 2, 0), Qt::AlignVCenter,
                     m_steps[step]);

    const QPointF centre(row.left() + margin + signSide / 2.0, row.center().y() + 0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    if (step < m_current) {
        painter.setPen(QPen(severityText(Severity::Success, ground), 2));
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-4, 0), centre + QPointF(-1, 3), centre + QPointF(4, -4)});
    } else {
        painter.setPen(QPen(isCurrent ? accent : quiet, 1.5));
        painter.setBrush(isCurrent ? QBrush(accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

int StepList::rowHeight() const
{
    return fontMetrics().height() + 20;
}
