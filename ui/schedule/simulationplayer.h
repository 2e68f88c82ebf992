// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QObject>
#include <QTimer>

#include <array>

/// A point that runs through a span of time, as fast as one likes.
class SimulationPlayer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::array speeds{1, 10, 60, 600, 3600};

    explicit SimulationPlayer(const base::Clock &clock, QObject *parent = nullptr);

    /// Keeps the position where it lies within.
    void setSpan(const domain::Span &span);
    const domain::Span &span() const { return m_span; }
    domain::Instant position() const { return m_position; }
    void setPosition(domain::Instant position);
    int speed() const { return m_speed; }
    void setSpeed(int speed);
    bool isPlaying() const { return m_tick.isActive(); }
    void setPlaying(bool playing);
    /// Goes to where it is by now; called by itself while it plays.
    void advance();

Q_SIGNALS:
    void positionChanged(domain::Instant position);
    void playingChanged(bool playing);
    /// It played to the end of the span, and stopped there.
    void ended();

private:
    void anchor();

    const base::Clock &m_clock;
    domain::Span m_span;
    domain::Instant m_position;
    int m_speed = 60;
    QTimer m_tick;
    domain::Instant m_startedAt;   ///< by the clock
    domain::Instant m_startedFrom; ///< in the span
};
