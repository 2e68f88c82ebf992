// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

/// Every action that has a shortcut, menu by menu.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QMenuBar &menus, QWidget *parent = nullptr);
};
