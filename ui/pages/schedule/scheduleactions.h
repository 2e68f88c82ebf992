// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QActionGroup;

/// The page's own actions: where in time, which view, how fine and how near.
class ScheduleActions final : public QObject
{
    Q_OBJECT

public:
    static constexpr int snaps[]{5, 15, 30};              ///< minutes
    static constexpr int nearest = 6;                     ///< hours in sight
    static constexpr int zooms[]{nearest, 8, 12, 18, 24}; ///< hours in sight

    explicit ScheduleActions(QWidget *page);

    QAction *previous;
    QAction *today;
    QAction *next;
    QAction *zoomIn;
    QAction *zoomOut;
    QActionGroup *views;   ///< data: index in scheduleViews()
    QActionGroup *snap;    ///< data: minutes
    QActionGroup *zoom;    ///< data: hours in sight
    QActionGroup *exports; ///< data: index in scheduleExports()

    /// What the page's menu shows before the actions of the view.
    QList<QAction *> menu() const;
    /// Whether the view has times to snap, and hours to zoom.
    void setScaleEnabled(bool hasSnap, bool hasZoom);
    /// Checks the action with this data, or none.
    static void check(QActionGroup &group, int data);
    /// The next zoom nearer (-1) or farther (+1) than this one.
    static int zoomBeside(int hours, int direction);

private:
    QAction *make(const QString &text, const char *icon, const char *shortcut);
    void makeViews();
    void makeChoices();
    void makeExports();

    QList<QAction *> m_menu;
    QAction *m_snapMenu;
    QAction *m_zoomMenu;
};
