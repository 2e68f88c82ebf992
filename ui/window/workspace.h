// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DatabaseOpener;
class MessageStrip;
class PageStack;
class QAction;
class Rail;
class SchemaChange;
class Session;
class WindowActions;
struct Message;

/// The middle of the window: the rail, what there is to say, and the page; the welcome page while no
/// database is open.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    Workspace(Session &session, DatabaseOpener &opener, const WindowActions &actions,
              QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    /// Null while no database is open.
    QWidget *currentPage() const;
    /// Puts the keyboard into the page's filter.
    void focusFilter();
    /// Gives the keyboard to the page.
    void focusPage();
    void showWelcome();

Q_SIGNALS:
    void currentPageChanged();

private:
    void connectSession();
    void connectHistory();
    void connectSchema();
    void showDatabase();
    void showCurrentPage();
    void post(const Message &message);

    Session &m_session;
    DatabaseOpener &m_opener;
    const WindowActions &m_actions;
    SchemaChange *m_schemaChange;
    Rail *m_rail;
    MessageStrip *m_strip;
    PageStack *m_pages;
    QString m_loss; ///< why the database is gone, while it is
};
