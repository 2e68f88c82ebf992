// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/activitychart.h"

#include "ui/schedule/daywords.h"
#include "ui/widgets/contrast.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int gap = 2;
constexpr int barHeight = 36;
constexpr double leastBar = 3;

} // namespace

ActivityChart::ActivityChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Active apps by hour"));
}

void ActivityChart::setDay(const SharedDay &day)
{
    m_day = day;
    m_most = 0;
    if (day)
        for (const domain::HourActivity &hour : day->byHour)
            m_most = std::max(m_most, hour.most);
    m_current = std::min(m_current, hours() - 1);
    setAccessibleDescription(day ? DayWords::summary(*day) : QString());
    update();
}

QSize ActivityChart::sizeHint() const
{
    return {480, barHeight + fontMetrics().height()};
}

QSize ActivityChart::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

bool ActivityChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int hour = hourAt(help->pos().x());
        QToolTip::showText(help->globalPos(), hour < 0 ? QString() : sentence(hour), this);
        return true;
    }
    return QWidget::event(event);
}

void ActivityChart::focusOutEvent(QFocusEvent *event)
{
    m_current = -1;
    update();
    QWidget::focusOutEvent(event);
}

void ActivityChart::keyPressEvent(QKeyEvent *event)
{
    const int last = hours() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(std::max(m_current - 1, 0));
    case Qt::Key_Right:
        return goTo(std::min(m_current + 1, last));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT hourChosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ActivityChart::mousePressEvent(QMouseEvent *event)
{
    const int hour = hourAt(event->position().x());
    if (event->button() == Qt::LeftButton && hour >= 0)
        Q_EMIT hourChosen(hour);
}

void ActivityChart::paintEvent(QPaintEvent *)
{
    if (!m_day)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor bar = mixed(window, palette().color(QPalette::Highlight), 0.7);
    const QColor warning = mixed(window, severityText(Severity::Warning, window), 0.8);
    const QFontMetrics metrics = fontMetrics();
    const int every = std::max(
        metrics.horizontalAdvance(QStringLiteral("00:00")) * 3 / 2 * hours() / std::max(width(), 1) + 1, 1);
    for (int hour = 0; hour < hours(); ++hour) {
        const domain::HourActivity &activity = m_day->byHour[static_cast<size_t>(hour)];
        const QRectF place = barOf(hour);
        painter.setPen(Qt::NoPen);
        painter.setBrush(activity.hasGap ? warning : bar);
        painter.drawRoundedRect(place, 2, 2);
        if (hour == m_current) {
            painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(place.left(), 1, place.width(), barHeight - 1), 2, 2);
        }
        if (activity.hour.hour % every != 0)
            continue;
        painter.setPen(quietText(palette()));
        painter.drawText(QRectF(place.left(), barHeight, place.width() * every, metrics.height()),
                         Qt::AlignLeading | Qt::AlignBottom | Qt::TextDontClip,
                         DayWords::time(m_day->device->rules.zone(), activity.hour.span.from));
    }
}

QRectF ActivityChart::barOf(int hour) const
{
    const double pitch = static_cast<double>(width() + gap) / std::max(hours(), 1);
    const int apps = m_day->byHour[static_cast<size_t>(hour)].most;
    const double height =
        m_most == 0 ? leastBar : std::max(leastBar, static_cast<double>((barHeight - 4) * apps) / m_most);
    return {hour * pitch, barHeight - height, pitch - gap, height};
}

int ActivityChart::hourAt(double x) const
{
    const double pitch = static_cast<double>(width() + gap) / std::max(hours(), 1);
    const int hour = static_cast<int>(x / pitch);
    return hour >= 0 && hour < hours() ? hour : -1;
}

int ActivityChart::hours() const
{
    return m_day ? static_cast<int>(m_day->byHour.size()) : 0;
}

QString ActivityChart::sentence(int hour) const
{
    return DayWords::hour(m_day->device->rules.zone(), m_day->byHour[static_cast<size_t>(hour)]);
}

void ActivityChart::goTo(int hour)
{
    if (hour < 0 || hour >= hours())
        return;
    m_current = hour;
    setAccessibleDescription(sentence(hour));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}
