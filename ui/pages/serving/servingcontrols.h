// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class Session;

/// Starts and stops the server, and says where it can be reached or why it cannot.
class ServingControls final : public QWidget
{
    Q_OBJECT

public:
    explicit ServingControls(Session &session, QWidget *parent = nullptr);

private:
    QFormLayout *makeOptions();
    void toggle();
    void applyPort();
    void applyNetwork(bool allowed);
    /// New settings take effect at once where the server runs.
    void restartIfRunning();
    QString reachText() const;
    void showState();

    Session &m_session;
    QLabel *m_headline;
    QLabel *m_details;
    QPushButton *m_switch;
    QSpinBox *m_port;
    QCheckBox *m_network;
};
