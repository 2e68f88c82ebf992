// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class WeekGrid;

/// What can be done on the week grid by keys, as actions of its menu, each declared once with its shortcut.
class WeekActions final : public QObject
{
    Q_OBJECT

public:
    enum class Id {
        SelectUp,
        SelectDown,
        SelectLeft,
        SelectRight,
        MoveEarlier,
        MoveLater,
        MoveEarlierFine,
        MoveLaterFine,
        StartEarlier,
        StartLater,
        EndEarlier,
        EndLater,
        AllDay,
        LaneOpen,
        Copy,
        CopyDevice,
        Paste,
        PasteTo,
    };

    /// Keys work while the grid has the focus.
    explicit WeekActions(WeekGrid &grid);

    QAction &at(Id id) const;
    /// Action of a day by its place in the week.
    QAction &day(int day) const { return *m_days[day]; }
    /// For the page's menu and the grid's own, submenus and separators included.
    const QList<QAction *> &menu() const { return m_menu; }

Q_SIGNALS:
    void triggered(WeekActions::Id id);
    void dayTriggered(int day);

private:
    QAction *make(const QString &text, const QString &shortcut);
    void makeDays(WeekGrid &grid);

    QList<QAction *> m_actions; ///< by Id
    QList<QAction *> m_days;
    QList<QAction *> m_menu;
};
