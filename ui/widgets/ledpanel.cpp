// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ledpanel.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int durationWhereNoneMs = 100; // as browsers play frames that name no time
constexpr qint64 longestLagMs = 500;     // after a longer one the animation goes on from now

} // namespace

LedPanel::LedPanel(int preferredWidth, QWidget *parent) : QWidget(parent), m_preferredWidth(preferredWidth)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("LED panel"));
    setAccessibleDescription(tr("What the device shows"));
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, &LedPanel::showNext);
    m_screen.setBrightness(100);
    fitScreen();
}

void LedPanel::setAnimation(const frames::Animation &animation)
{
    m_animation = animation;
    restart();
}

void LedPanel::clear()
{
    m_animation = {};
    restart();
}

void LedPanel::setBrightness(int percent)
{
    m_screen.setBrightness(percent);
    showFrame();
}

void LedPanel::setPanelSize(QSize dots)
{
    if (dots == m_dots || dots.isEmpty())
        return;
    m_dots = dots;
    updateGeometry();
    fitScreen();
}

QSize LedPanel::sizeHint() const
{
    return {m_preferredWidth, heightForWidth(m_preferredWidth)};
}

QSize LedPanel::minimumSizeHint() const
{
    return m_dots;
}

int LedPanel::heightForWidth(int width) const
{
    return std::max(width / m_dots.width(), 1) * m_dots.height();
}

void LedPanel::toggleFullScreen()
{
    if (isWindow() && isFullScreen()) {
        setWindowFlag(Qt::Window, false);
        showNormal();
        return;
    }
    setWindowFlag(Qt::Window, true);
    showFullScreen();
}

void LedPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        restart();
    QWidget::changeEvent(event);
}

void LedPanel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void LedPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F11 || (event->key() == Qt::Key_Escape && isFullScreen()))
        toggleFullScreen();
    else
        QWidget::keyPressEvent(event);
}

void LedPanel::mouseDoubleClickEvent(QMouseEvent *)
{
    toggleFullScreen();
}

void LedPanel::paintEvent(QPaintEvent *event)
{
    if (!qFuzzyCompare(devicePixelRatioF(), m_screen.image().devicePixelRatio()))
        fitScreen();
    QPainter painter(this);
    const QRect area = screenArea();
    const QColor surround = QColor::fromRgb(DotScreen::background);
    for (const QRect &rect : event->region()) {
        if (!area.contains(rect))
            painter.fillRect(rect, surround);
    }
    painter.drawImage(area.topLeft(), m_screen.image());
    // What is not painted is not seen: the next frame waits until this one has been.
    scheduleNext();
}

void LedPanel::resizeEvent(QResizeEvent *event)
{
    fitScreen();
    QWidget::resizeEvent(event);
}

bool LedPanel::plays() const
{
    const bool loops = m_animation.loopCount == 0 || m_loops < m_animation.loopCount;
    return m_animation.frames.size() > 1 && loops &&
           style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

QRect LedPanel::screenArea() const
{
    const QSizeF size = m_screen.image().deviceIndependentSize();
    return {QPoint((width() - qRound(size.width())) / 2, (height() - qRound(size.height())) / 2),
            size.toSize()};
}

void LedPanel::fitScreen()
{
    const qreal ratio = devicePixelRatioF();
    const int across = static_cast<int>(width() * ratio) / m_dots.width();
    const int down = static_cast<int>(height() * ratio) / m_dots.height();
    m_screen.resize(m_dots, std::max(std::min(across, down), 1), ratio);
    showFrame();
    update();
}

void LedPanel::restart()
{
    m_timer.stop();
    m_frame = 0;
    m_loops = 0;
    m_dueMs = m_clock.elapsed();
    showFrame();
    update();
}

void LedPanel::scheduleNext()
{
    if (m_timer.isActive() || !isVisible() || !plays())
        return;
    const int duration = m_animation.frames[m_frame].durationMs;
    const qint64 now = m_clock.elapsed();
    if (now - m_dueMs > longestLagMs)
        m_dueMs = now;
    m_dueMs += duration > 0 ? duration : durationWhereNoneMs;
    m_timer.start(static_cast<int>(std::max<qint64>(m_dueMs - now, 0)));
}

void LedPanel::showNext()
{
    m_frame = (m_frame + 1) % static_cast<int>(m_animation.frames.size());
    if (m_frame == 0 && ++m_loops == m_animation.loopCount)
        m_frame = static_cast<int>(m_animation.frames.size()) - 1;
    showFrame();
}

void LedPanel::showFrame()
{
    const QImage frame = m_animation.frames.isEmpty() ? QImage() : m_animation.frames[m_frame].image;
    const QRect changed = m_screen.show(frame);
    if (changed.isEmpty()) {
        scheduleNext();
        return;
    }
    const qreal ratio = m_screen.image().devicePixelRatio();
    const QRectF logical(QPointF(changed.topLeft()) / ratio, QSizeF(changed.size()) / ratio);
    update(logical.toAlignedRect().translated(screenArea().topLeft()));
}
