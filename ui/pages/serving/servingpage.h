// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/model.h"
#include "ui/pages/page.h"

class EmptyState;
class QAction;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;
class SearchField;
class ServingModel;

/// The embedded server: its switch, its addresses and what every device gets from it.
class ServingPage final : public Page
{
    Q_OBJECT

public:
    explicit ServingPage(Session &session, QWidget *parent = nullptr);
    ~ServingPage() override;

    void focusFilter() override;

private:
    QLayout *makeList();
    void setUpTable();
    void sizeColumns();
    void makeActions();
    void loadDevices();
    void showDevices(const base::Result<QList<domain::Device>> &devices);
    /// The table, or why it has no rows and what to do about it.
    void showContent();
    void offerWayOn();
    void showActivity();
    void showAddresses();
    void copyAddresses();
    /// The window's selection follows the table's current device.
    void selectDevice();

    Session &m_session;
    ServingModel *m_model;
    QSortFilterProxyModel *m_sorted;
    SearchField *m_filter;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_content;
    QAction *m_copy = nullptr;
};
