// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class EmptyState;
class QAction;
class QStackedWidget;
class QTabBar;
class SearchField;
class TableView;

/// The database as tables: users, devices, apps, locations, schedules.
class TablesPage final : public Page
{
    Q_OBJECT

public:
    explicit TablesPage(Session &session, QWidget *parent = nullptr);

    void focusFilter() override;

private:
    QLayout *makeBar();
    void makeActions();
    /// Shows a table, made when it is first wanted.
    void showTable(int table);
    TableView *current() const;
    void applyFilter();
    /// The current table, or why it has no rows and what to do about it.
    void showContent();
    void offerWayOn();
    void copyCells();

    Session &m_session;
    QTabBar *m_tabs;
    SearchField *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QList<TableView *> m_views;
};
