// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/gridgesture.h"
#include "ui/schedule/gridstyle.h"
#include "ui/schedule/weekscene.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QTimer>

#include <optional>

/// The week as a picture that can be taken hold of: blocks of apps over the hours of seven dates. Asks for
/// edits by signals; shows what is asked for until the scope says what became of it.
class WeekGrid final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit WeekGrid(QWidget *parent = nullptr);

    void setScope(const ScheduleScope &scope);
    /// Date and time of the device's clock.
    void setNow(domain::LocalTime now);
    const WeekScene &scene() const { return m_scene; }
    /// What is being dragged or nudged.
    const std::optional<GridGesture> &gesture() const { return m_gesture; }
    /// What is said beside the pointer while a gesture goes on.
    QString tipText() const;
    /// The item that the keyboard is at, or -1.
    int currentItem() const;

    /// The next item in this direction becomes the current one.
    void selectNext(Qt::Key direction);
    /// Moves or resizes the selected app's window by a step; several become one edit.
    void nudge(WindowGrip grip, int direction, bool fine);
    /// Takes the day (by its place in the week) in or out of the selected app's days.
    void toggleDay(int day);
    void setLaneOpen(bool open);
    /// Asks for what is nudged now, without waiting for more.
    void commit();
    /// What was asked for is done or has failed.
    void settle();

Q_SIGNALS:
    void appSelected(qint64 appId);
    void windowAsked(qint64 appId, const domain::DayWindow &window);
    void allDayAsked(qint64 appId);
    void weekdayAsked(qint64 appId, std::chrono::weekday day, bool on);
    void lightAsked(ScheduleEdits::LightEdge edge, domain::ClockTime time);
    void zoomAsked(int visibleHours);
    void currentChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// An item, whatever its index after the next layout.
    struct Current
    {
        int app = -1;
        int day = -1;
        WindowPiece::Kind piece = WindowPiece::Kind::Whole;
        int groupFrom = -1; ///< minute that a group begins at; -1 for an app
    };

    void layOut();
    void followCurrent();
    void makeStill();
    void paintLive(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintTip(QPainter &painter) const;
    void paintCurrent(QPainter &painter) const;
    QString toolTipAt(QPoint place) const;
    void setGesture(const std::optional<GridGesture> &gesture);
    void ask(const GridGesture &gesture);
    void hover(QPointF place, double reach);
    void choose(const GridHit &hit);
    void openGroup(const GridItem &item);
    void makeCurrent(const GridItem &item);
    void scrollTo(const GridItem &item);
    int step(Qt::KeyboardModifiers modifiers) const;

    WeekScene m_scene;
    GridStyle m_style;
    std::optional<domain::LocalTime> m_now;
    QPixmap m_still; ///< all that does not move; null when it must be painted again
    std::optional<GridDrag> m_drag;
    std::optional<GridGesture> m_gesture;
    QPointF m_pressed;
    QPointF m_pointer;
    GridHit m_pressedHit;
    bool m_isAsked = false; ///< the gesture stays in sight until it is settled
    Current m_current;
    QTimer m_nudges;
    bool m_isLaneOpen = false;
    int m_laneScroll = 0;
};
