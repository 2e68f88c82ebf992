// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/gridlabels.h"
#include "ui/schedule/gridwords.h"
#include "ui/schedule/weekdates.h"
#include "ui/schedule/weekgrid.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QToolTip>

/// Pointers: taking hold, dragging, letting go.

namespace {

constexpr double mouseReach = 5;
constexpr double dragDistance = 4; ///< less than the desktop's: a quarter of an hour is few pixels high
constexpr double touchReach = 12;  ///< 24 pixels of handle for a finger

double reachOf(const QMouseEvent &event)
{
    const QInputDevice *device = event.device();
    const bool isTouch = device && (device->type() == QInputDevice::DeviceType::TouchScreen ||
                                    device->type() == QInputDevice::DeviceType::Stylus);
    return isTouch || event.source() != Qt::MouseEventNotSynthesized ? touchReach : mouseReach;
}

} // namespace

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag)
        return;
    commit();
    m_pressed = event->position();
    m_pointer = m_pressed;
    m_pressedHit = m_scene.hit(m_pressed, reachOf(*event));
    choose(m_pressedHit);
}

/// What a press on it means before anything is dragged.
void WeekGrid::choose(const GridHit &hit)
{
    if (hit.kind == GridHit::Kind::Item) {
        const GridItem item = m_scene.items()[static_cast<size_t>(hit.item)];
        if (item.kind == GridItem::Kind::More) {
            setLaneOpen(!m_isLaneOpen);
        } else if (item.kind == GridItem::Kind::Group) {
            openGroup(item);
        } else {
            makeCurrent(item);
            if (item.app != m_scene.selectedApp())
                Q_EMIT appSelected(m_scene.scope().device->app(item.app).id);
        }
    } else if (hit.kind == GridHit::Kind::Hours || hit.kind == GridHit::Kind::Lane) {
        Q_EMIT appSelected(0);
    }
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        hover(m_pointer, reachOf(*event));
        return;
    }
    const bool isFar = (m_pointer - m_pressed).manhattanLength() >= dragDistance;
    if (isFar && m_scene.scope().isReadOnly && m_pressedHit.kind == GridHit::Kind::Item) {
        m_pressedHit = {};
        QToolTip::showText(event->globalPosition().toPoint(), GridWords::readOnly(), viewport());
    }
    if (!m_drag && isFar && !m_scene.scope().isReadOnly && !m_isAsked) {
        // The layout may be another since the press, because the app is selected now.
        m_pressedHit.item = m_pressedHit.kind == GridHit::Kind::Item ? currentItem() : -1;
        if (m_pressedHit.kind != GridHit::Kind::Item || m_pressedHit.item >= 0)
            m_drag = GridDrag::begin(m_scene, m_pressedHit, m_pressed);
        m_pressedHit = {};
    }
    if (m_drag)
        setGesture(m_drag->at(m_scene, m_pointer, step(event->modifiers())));
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(m_drag, std::nullopt)) {
        commit();
        return;
    }
    const GridHit hit = m_scene.hit(event->position(), reachOf(*event));
    if (hit.kind == GridHit::Kind::DayHeader && m_pressedHit == hit)
        toggleDay(hit.day);
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void WeekGrid::hover(QPointF place, double reach)
{
    const GridHit hit = m_scene.hit(place, reach);
    Qt::CursorShape shape = Qt::ArrowCursor;
    const bool canEdit = !m_scene.scope().isReadOnly;
    if (hit.kind == GridHit::Kind::Item) {
        const GridItem &item = m_scene.items()[static_cast<size_t>(hit.item)];
        shape = item.app < 0                    ? Qt::PointingHandCursor
                : !canEdit                      ? Qt::ArrowCursor
                : hit.grip == WindowGrip::Whole ? Qt::OpenHandCursor
                                                : Qt::SizeVerCursor;
    } else if (hit.kind == GridHit::Kind::LightEdge && canEdit) {
        shape = Qt::SplitVCursor;
    } else if (hit.kind == GridHit::Kind::DayHeader && canEdit && m_scene.selectedApp() >= 0) {
        shape = Qt::PointingHandCursor;
    }
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

/// Lists the apps that there was no room for.
void WeekGrid::openGroup(const GridItem &item)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int app : item.members) {
        const domain::App &shown = m_scene.scope().device->app(app);
        QString text = shown.name;
        text.replace(u'&', QLatin1String("&&"));
        const QString hours = GridLabels::window(m_scene.week(app)->hours);
        menu->addAction(tr("%1, %2", "an app, its hours").arg(text, hours), this,
                        [this, id = shown.id] { Q_EMIT appSelected(id); });
    }
    menu->popup(viewport()->mapToGlobal(item.rect.topRight().toPoint()));
}

void WeekGrid::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int direction = event->angleDelta().y() > 0 ? -2 : 2;
        Q_EMIT zoomAsked(m_scene.scope().visibleHours + direction);
        event->accept();
        return;
    }
    if (m_isLaneOpen && event->position().y() < m_scene.scale().body().top()) {
        const int rows = event->angleDelta().y() > 0 ? -1 : 1;
        m_laneScroll = std::clamp(m_laneScroll + rows, 0, m_scene.lane().hiddenRows);
        layOut();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}
