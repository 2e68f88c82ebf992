// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/models/databaseopener.h"
#include "ui/session.h"
#include "ui/window/actions.h"
#include "ui/window/commandfield.h"
#include "ui/window/databasestatus.h"
#include "ui/window/dialogs.h"
#include "ui/window/menus.h"
#include "ui/window/servingpill.h"
#include "ui/window/servingstatus.h"
#include "ui/window/toolbar.h"
#include "ui/window/wiring.h"
#include "ui/window/workspace.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>

namespace {

const base::Setting<QByteArray> windowGeometry{QLatin1String("window/geometry"), {}};
constexpr QSize firstSize{1280, 820};
constexpr QSize windowFrame{16, 48};                    ///< about what a window manager puts around it
constexpr std::chrono::milliseconds openingIsFelt{300}; ///< sooner, a notice would only flicker

} // namespace

MainWindow::MainWindow(Session &session, DatabaseOpener &opener, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_opener(opener), m_actions(new WindowActions(this)),
      m_workspace(new Workspace(session, opener, *m_actions, this))
{
    setContextMenuPolicy(Qt::PreventContextMenu);
    setCentralWidget(m_workspace);
    QMenu *recent = makeRecentMenu(opener, this);
    m_pageMenu = fillMenuBar(*menuBar(), {*m_actions, recent, m_workspace->pageActions(), appearance});
    makeToolBar(recent);
    makeStatusBar();
    wireActions(*m_actions, session, opener);
    wireDrops(*this, opener);
    wireDialogs(*m_actions, *this, session, opener);
    connectView();
    restorePlacement();
}

void MainWindow::start(const QString &database)
{
    const QString wanted = database.isEmpty() ? m_opener.recent().last() : database;
    if (wanted.isEmpty())
        m_workspace->showWelcome();
    else
        m_opener.openText(wanted);
    showTitle();
    fillPageMenu();
}

void MainWindow::comeBack(const QString &database)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!database.isEmpty())
        m_opener.openText(database);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    setFocus(Qt::OtherFocusReason);     // what is typed and not yet entered is an edit as well
    if (m_session.history().isBusy()) { // what was edited is saved before the window goes
        connect(&m_session.history(), &EditHistory::changed, this, &QWidget::close, Qt::UniqueConnection);
        event->ignore();
        return;
    }
    m_session.settings().set(windowGeometry, saveGeometry());
    m_session.settings().flush();
    QMainWindow::closeEvent(event);
}

/// The desktop and what was remembered may change this as well.
void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        (*m_actions)[ActionId::FullScreen].setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::makeToolBar(QMenu *recent)
{
    auto *search = new CommandField(m_session, *menuBar(), this);
    connect(&(*m_actions)[ActionId::Search], &QAction::triggered, search, &CommandField::activate);
    connect(search, &CommandField::left, m_workspace, &Workspace::focusPage);
    auto *pill = new ServingPill(m_session, *m_actions, this);
    addToolBar(new ToolBar({*m_actions, m_session, recent, search, pill}, this));
}

void MainWindow::makeStatusBar()
{
    statusBar()->addWidget(new DatabaseStatus(m_session, this), 1);
    statusBar()->addPermanentWidget(new ServingStatus(m_session.service(), this));
    connect(&m_opener, &DatabaseOpener::busyChanged, this, [this](bool busy) {
        if (!busy)
            statusBar()->clearMessage();
        else
            QTimer::singleShot(openingIsFelt, this, [this] {
                if (m_opener.isBusy() && !m_opener.hasLetGo())
                    statusBar()->showMessage(tr("Opening the database…"));
            });
    });
}

void MainWindow::connectView()
{
    QAction *fullScreen = &(*m_actions)[ActionId::FullScreen];
    connect(fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(&(*m_actions)[ActionId::FilterPage], &QAction::triggered, m_workspace, &Workspace::focusFilter);
    connect(&(*m_actions)[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_workspace, &Workspace::currentPageChanged, this, &MainWindow::fillPageMenu);
    connect(&m_session.store(), &storage::Store::openedChanged, this, &MainWindow::showTitle);
}

void MainWindow::fillPageMenu()
{
    const QWidget *page = m_workspace->currentPage();
    m_pageMenu->clear();
    if (page) {
        m_pageMenu->setTitle(page->windowTitle());
        m_pageMenu->addActions(page->actions());
    }
    m_pageMenu->menuAction()->setVisible(page && !page->actions().isEmpty());
}

void MainWindow::showTitle()
{
    const QString name = m_session.databaseName();
    setWindowTitle(name.isEmpty() ? tr("Tronbyt Desk") : tr("%1 — Tronbyt Desk", "tronbyt.sqlite").arg(name));
}

void MainWindow::restorePlacement()
{
    resize(firstSize.boundedTo(screen()->availableSize() - windowFrame));
    restoreGeometry(m_session.settings().get(windowGeometry));
}
