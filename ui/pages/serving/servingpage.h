// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"
#include "ui/pages/page.h"

class QAction;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
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
    QLayout *makeTable();
    void makeActions();
    void loadDevices();
    void showDevices(const base::Result<QList<domain::Row>> &devices);
    void showActivity();
    void showAddresses();
    void copyAddresses();
    /// The window's selection follows the table's current device.
    void selectDevice();

    Session &m_session;
    ServingModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    QTableView *m_table;
    QAction *m_copy = nullptr;
};
