// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class CommandField;
class QMenu;
class QToolButton;
class ServingPill;
class Session;
class WindowActions;

/// What the toolbar is made of, besides its own buttons.
struct ToolBarParts
{
    const WindowActions &actions;
    const Session &session;
    QMenu *recent;
    CommandField *search;
    ServingPill *serving;
};

/// Open, undo and redo, reading or editing, back and forward, the command field, the server's state.
class ToolBar final : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const ToolBarParts &parts, QWidget *parent = nullptr);

private:
    QWidget *makeOpenButton(const ToolBarParts &parts);
    QWidget *makeLock(const WindowActions &actions);
    void addGap();
    void showLock(const QAction &editing);

    QToolButton *m_lock = nullptr;
};
