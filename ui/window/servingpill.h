// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QAction;
class Session;
class WindowActions;

namespace server {
class Service;
}

/// Whether the server runs, and where: a dot and words. Leads to the Serving page; its menu starts,
/// stops and copies the address. Its tooltip says both, with their keys.
class ServingPill final : public QToolButton
{
    Q_OBJECT

public:
    ServingPill(Session &session, const WindowActions &actions, QWidget *parent = nullptr);

    /// The state of the server in words.
    static QString textOf(const server::Service &service);

private:
    void showState();
    void showToolTip();
    QIcon dot(const QColor &colour) const;

    Session &m_session;
    const QAction &m_serve;
};
