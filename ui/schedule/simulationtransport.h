// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QToolButton;
class SimulationPlayer;

/// Play, how fast, and what time it is.
class SimulationTransport final : public QWidget
{
    Q_OBJECT

public:
    explicit SimulationTransport(SimulationPlayer &player, QWidget *parent = nullptr);

    void setMoment(const QString &moment);
    /// What a menu shows: play, the present, speeds.
    QList<QAction *> menu() const;
    /// Whether there is anything to play.
    void setUsable(bool usable);

Q_SIGNALS:
    /// To the present.
    void nowAsked();

private:
    QAction *makeAction(const char *icon, const QString &text, const char *shortcut);
    QToolButton *makeButton(QAction *action, bool showsText);
    QLayout *makeSpeeds();
    void showPlaying(bool playing);

    SimulationPlayer &m_player;
    QAction *m_play;
    QAction *m_now;
    QAction *m_slower;
    QAction *m_faster;
    QButtonGroup *m_speeds; ///< ids are speeds
    QLabel *m_moment;
};
