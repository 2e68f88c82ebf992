// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigation/place.h"

#include <QWidget>

class EmptyState;
class FleetTreeModel;
class QAbstractItemView;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

/// The selected user: a name, and the user's devices with their states.
class UserView final : public QWidget
{
    Q_OBJECT

public:
    explicit UserView(FleetTreeModel &model, QWidget *parent = nullptr);

    void showUser(qlonglong userId);
    void setReadOnly(bool readOnly);
    /// The user's devices.
    QAbstractItemView &list() const;
    /// The device that the keyboard is at; empty while it is elsewhere.
    Selection focused() const;

Q_SIGNALS:
    void chosen(const Selection &selection);
    void addDeviceAsked();

private:
    void refresh();

    FleetTreeModel &m_model;
    QLabel *m_name;
    QPushButton *m_add;
    QListView *m_devices;
    EmptyState *m_empty;
    QStackedLayout *m_content;
    qlonglong m_userId = 0;
    bool m_readOnly = false;
};
