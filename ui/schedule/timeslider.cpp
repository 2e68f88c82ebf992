// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/timeslider.h"

#include "core/domain/clockchange.h"
#include "ui/schedule/daywords.h"
#include "ui/schedule/gridstyle.h"
#include "ui/schedule/weekdates.h"
#include "ui/widgets/contrast.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int side = 14; ///< room for the handle at both ends
constexpr int trackHeight = 18;
constexpr int handleWidth = 10;

} // namespace

TimeSlider::TimeSlider(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSingleStep(60);
    setPageStep(3600);
    setRange(0, 0);
    setAccessibleName(tr("Time"));
}

void TimeSlider::setDay(const SharedSimulation &day)
{
    m_day = day;
    const auto length = day && !day->isEmpty() ? day->span.to - day->span.from : std::chrono::milliseconds(0);
    setRange(0, std::max(static_cast<int>(length / std::chrono::seconds(1)) - 1, 0));
    update();
}

void TimeSlider::setNow(domain::Instant now)
{
    m_now = now;
    update();
}

domain::Instant TimeSlider::instant() const
{
    return m_day ? m_day->span.from + std::chrono::seconds(value()) : domain::Instant();
}

void TimeSlider::setInstant(domain::Instant instant)
{
    if (m_day)
        setValue(static_cast<int>((instant - m_day->span.from) / std::chrono::seconds(1)));
}

QSize TimeSlider::sizeHint() const
{
    return {400, trackHeight + 8 + fontMetrics().height()};
}

/// The right arrow leads on, whatever the direction of the layout: the hours run with it.
void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return triggerAction(SliderPageStepSub);
    case Qt::Key_PageDown:
        return triggerAction(SliderPageStepAdd);
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractSlider::mousePressEvent(event);
    setSliderDown(true);
    slideTo(event->position().x());
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        slideTo(event->position().x());
}

void TimeSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void TimeSlider::sliderChange(SliderChange change)
{
    if (change == SliderValueChange && m_day && !m_day->isEmpty())
        setAccessibleDescription(DayWords::time(m_day->device->rules.zone(), instant()));
    QAbstractSlider::sliderChange(change);
}

void TimeSlider::paintEvent(QPaintEvent *)
{
    if (!m_day || m_day->isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GridStyle style(*this);
    const TimeAxis line = axis();
    const QRect area = track();
    painter.fillRect(area, style.base);
    const auto band = [&](const domain::Spans &spans, const QColor &colour) {
        for (const domain::Span &span : spans) {
            const double left = line.xOf(span.from);
            painter.fillRect(QRectF(left, area.top(), line.xOf(span.to) - left, area.height()), colour);
        }
    };
    band(m_day->dim, style.dim);
    band(m_day->night, style.night);
    paintHours(painter, style);
    painter.setPen(style.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_now >= m_day->span.from && m_now < m_day->span.to)
        painter.fillRect(QRectF(line.xOf(m_now) - 1, area.top(), 2, area.height()), style.now);
    const double x = line.xOf(instant());
    painter.setPen(QPen(hasFocus() ? style.text : style.base, 2));
    painter.setBrush(style.accent);
    painter.drawRoundedRect(QRectF(x - handleWidth / 2.0, area.top() - 3, handleWidth, area.height() + 6), 4,
                            4);
}

void TimeSlider::paintHours(QPainter &painter, const GridStyle &style) const
{
    const TimeAxis line = axis();
    const QRect area = track();
    const domain::Zone &zone = m_day->device->rules.zone();
    const QFontMetrics metrics(style.small);
    painter.setFont(style.small);
    double free = 0;
    for (const domain::LocalHour &hour : domain::hoursOf(zone, localDate(m_day->date))) {
        const double x = line.xOf(hour.span.from);
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), style.line);
        const QString text = DayWords::time(zone, hour.span.from);
        const int wide = metrics.horizontalAdvance(text);
        const double left = std::max(x - wide / 2.0, 0.0);
        if (left < free || left + wide > width())
            continue;
        painter.setPen(style.quiet);
        painter.drawText(QRectF(left, area.bottom() + 5, wide + 2, metrics.height()), Qt::AlignVCenter, text);
        free = left + wide + metrics.averageCharWidth();
    }
}

TimeAxis TimeSlider::axis() const
{
    const QRect area = track();
    return {m_day ? m_day->span : domain::Span(), static_cast<double>(area.left()),
            static_cast<double>(area.width())};
}

void TimeSlider::slideTo(double x)
{
    if (m_day && !m_day->isEmpty())
        setSliderPosition(
            static_cast<int>((axis().instantAt(x) - m_day->span.from) / std::chrono::seconds(1)));
}

QRect TimeSlider::track() const
{
    return {side, 4, width() - 2 * side, trackHeight};
}
