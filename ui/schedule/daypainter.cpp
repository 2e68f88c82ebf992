// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/daypainter.h"

#include "ui/schedule/daywords.h"
#include "ui/widgets/contrast.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int rowGap = 3;
constexpr int edgeWidth = 3;
constexpr double leastWidth = 2;

} // namespace

DayPainter::DayPainter(QPainter &painter, const DayScene &scene, const GridStyle &style)
    : m_painter(painter), m_scene(scene), m_style(style)
{}

void DayPainter::paintRuler(const QRect &place) const
{
    const domain::Zone &zone = m_scene.day->device->rules.zone();
    const QFontMetrics metrics(m_style.small);
    m_painter.setFont(m_style.small);
    double free = place.left();
    for (const domain::LocalHour &hour : m_scene.day->hours) {
        const double x = m_scene.axis.xOf(hour.span.from);
        const QString text = DayWords::time(zone, hour.span.from);
        const int width = metrics.horizontalAdvance(text);
        if (x + width < place.left() || x > place.right())
            continue;
        m_painter.fillRect(QRectF(x, place.bottom() - 4, 1, 5), m_style.line);
        const double left = std::max<double>(x - width / 2.0, place.left());
        if (left < free || left + width > place.right() + 4)
            continue;
        m_painter.setPen(m_style.quiet);
        m_painter.drawText(QRectF(left, place.top(), width + 2, place.height() - 5), Qt::AlignVCenter, text);
        free = left + width + metrics.averageCharWidth() * 2;
    }
}

void DayPainter::paintBackground(const QRect &place) const
{
    for (const domain::Span &dim : m_scene.day->plan.dim)
        m_painter.fillRect(stretch(place, dim), m_style.dim);
    for (const domain::Span &night : m_scene.day->plan.night)
        m_painter.fillRect(stretch(place, night), m_style.night);
    for (const domain::LocalHour &hour : m_scene.day->hours) {
        const double x = m_scene.axis.xOf(hour.span.from);
        if (x >= place.left() && x <= place.right())
            m_painter.fillRect(QRectF(x, place.top(), 1, place.height()), m_style.hourLine);
    }
}

void DayPainter::paintRow(const QRect &place, const domain::AppPlan &plan, bool isSelected) const
{
    const GridStyle::BlockColours colours = m_style.block(plan.name, isSelected, false, plan.enabled);
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const domain::Span &span : plan.active) {
        QRectF block = stretch(place, span).adjusted(0, rowGap, 0, -rowGap);
        if (block.right() < place.left() || block.left() > place.right())
            continue;
        block.setWidth(std::max(block.width(), leastWidth));
        m_painter.fillRect(block, colours.fill);
        m_painter.fillRect(
            QRectF(block.left(), block.top(), std::min<double>(edgeWidth, block.width()), block.height()),
            colours.edge);
        const double line = isSelected ? 2 : 1;
        m_painter.setPen(QPen(colours.edge, line, plan.enabled ? Qt::SolidLine : Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(block.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        const QString text = DayWords::window(*m_scene.day, span);
        const QFontMetrics metrics(m_style.small);
        const QRectF inner = block.adjusted(edgeWidth + 4, 0, -2, 0).intersected(QRectF(place));
        if (inner.width() < metrics.horizontalAdvance(text))
            continue;
        m_painter.setFont(m_style.small);
        m_painter.setPen(colours.quiet);
        m_painter.drawText(inner, Qt::AlignLeading | Qt::AlignVCenter, text);
    }
}

void DayPainter::paintActivity(const QRect &place) const
{
    int most = 1;
    for (const domain::Activity &activity : m_scene.day->activity)
        most = std::max(most, activity.apps);
    const QColor crowded = readableOn(m_style.base, severityText(Severity::Warning, m_style.base), 3);
    const QFontMetrics metrics(m_style.small);
    m_painter.setFont(m_style.small);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const domain::Activity &activity : m_scene.day->activity) {
        QRectF box = stretch(place, activity.span);
        const bool isCrowd = activity.loop > m_scene.crowdedFrom;
        const int tallest = place.height() - metrics.height();
        const double height =
            activity.apps == 0 ? 0 : std::max(3.0, static_cast<double>(tallest * activity.apps) / most);
        box.setTop(place.bottom() + 1 - height);
        const QColor fill = isCrowd ? crowded : m_style.accent;
        m_painter.fillRect(box, mixed(m_style.base, fill, 0.55));
        m_painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2), fill);
        const QString text = QLocale().toString(activity.apps);
        if (box.width() < metrics.horizontalAdvance(text) + 4)
            continue;
        m_painter.setPen(m_style.quiet);
        m_painter.drawText(QRectF(box.left(), box.top() - metrics.height(), box.width(), metrics.height()),
                           Qt::AlignCenter, text);
    }
    for (const domain::Span &gap : m_scene.day->gaps) {
        const QRectF box = stretch(place, gap);
        m_painter.fillRect(box, mixed(m_style.base, crowded, 0.18));
        m_painter.fillRect(box, QBrush(mixed(m_style.base, crowded, 0.7), Qt::BDiagPattern));
    }
}

void DayPainter::paintMarks(const QRect &place) const
{
    if (m_scene.marked.from < m_scene.marked.to) {
        const QRectF box = stretch(place, m_scene.marked);
        QColor wash = m_style.accent;
        wash.setAlphaF(0.12F);
        m_painter.fillRect(box, wash);
        for (const double x : {box.left(), box.right() - 1})
            m_painter.fillRect(QRectF(x, place.top(), 1, place.height()), m_style.accent);
    }
    const double x = m_scene.axis.xOf(m_scene.now);
    const bool isToday = m_scene.now >= m_scene.day->span.from && m_scene.now < m_scene.day->span.to;
    if (isToday && x >= place.left() && x <= place.right())
        m_painter.fillRect(QRectF(x - 1, place.top(), 2, place.height()), m_style.now);
}

QRectF DayPainter::stretch(const QRect &place, const domain::Span &span) const
{
    const double left = std::max<double>(m_scene.axis.xOf(span.from), place.left());
    const double right = std::min<double>(m_scene.axis.xOf(span.to), place.right() + 1);
    return {left, static_cast<double>(place.top()), std::max(right - left, 0.0),
            static_cast<double>(place.height())};
}
