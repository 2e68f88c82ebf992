// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <vector>

enum class ActionId {
    Open,
    OpenAddress,
    Create,
    Demo,
    Migrate,
    CloseDatabase,
    Quit,
    Undo,
    Redo,
    Editing,
    FilterPage,
    Search,
    Back,
    Forward,
    FullScreen,
    Serve,
    CopyAddress,
    Shortcuts,
    About,
};

/// The actions of the window itself, made from one table. Their tooltips say their shortcuts.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent = nullptr);

    QAction &operator[](ActionId id) const { return *m_actions[static_cast<std::size_t>(id)]; }

private:
    std::vector<QAction *> m_actions;
};

/// Sets the tooltip to the action's text and its shortcut.
void describeShortcut(QAction &action);
