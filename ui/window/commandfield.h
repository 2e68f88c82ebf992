// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fleetsearch.h"
#include "ui/window/commandlist.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QMenuBar;
class Session;

/// Finds any device, app, user or action and goes there. Offers while one types; Up, Down, Enter and Escape
/// work in the offers.
class CommandField final : public QLineEdit
{
    Q_OBJECT

public:
    /// Offers the actions in the menus of `menus`.
    CommandField(Session &session, const QMenuBar &menus, QWidget *parent = nullptr);

    void activate();

Q_SIGNALS:
    /// The person has chosen, or given up: the keyboard belongs to the page again.
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void showOffers();
    void choose(const QModelIndex &index);
    QList<Command> matchingActions() const;
    Command commandOf(const FleetHit &hit) const;

    Session &m_session;
    const QMenuBar &m_menus;
    CommandList m_list;
    FleetSearch m_search;
    QList<FleetHit> m_hits;
    QTimer m_pause;
    QCompleter *m_completer;
};
