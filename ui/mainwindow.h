// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

/// The one window: toolbar, rail of pages, status bar.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using QMainWindow::QMainWindow;
};
