// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/appearance.h"

#include <QList>

class DatabaseOpener;
class QAction;
class QMenu;
class QMenuBar;
class WindowActions;

/// The menu of the databases opened lately, kept up to date. Belongs to `parent`.
QMenu *makeRecentMenu(DatabaseOpener &opener, QWidget *parent);

/// What the menu bar is filled with.
struct MenuParts
{
    const WindowActions &actions;
    QMenu *recent = nullptr;
    QList<QAction *> pages;
    Appearance &appearance;
};

/// Fills the menu bar. Returns the menu that shows the actions of the page.
QMenu *fillMenuBar(QMenuBar &bar, const MenuParts &parts);
