// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class Appearance;
class DatabaseOpener;
class QMenu;
class Session;
class WindowActions;
class Workspace;

/// The one window: menus, toolbar, the workspace, status bar.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, DatabaseOpener &opener, Appearance &appearance, QWidget *parent = nullptr);

    /// Opens this database, or the one of last time, or shows the welcome page.
    void start(const QString &database);
    /// Comes to the front for another start of the program, and opens the database that it was given.
    void comeBack(const QString &database);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeToolBar(QMenu *recent);
    void makeStatusBar();
    void connectView();
    void fillPageMenu();
    void showTitle();
    void restorePlacement();

    Session &m_session;
    DatabaseOpener &m_opener;
    WindowActions *m_actions;
    Workspace *m_workspace;
    QMenu *m_pageMenu;
};
