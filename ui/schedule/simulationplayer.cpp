// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/simulationplayer.h"

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds tickLength{33};

} // namespace

SimulationPlayer::SimulationPlayer(const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock)
{
    m_tick.setInterval(tickLength);
    connect(&m_tick, &QTimer::timeout, this, &SimulationPlayer::advance);
}

void SimulationPlayer::setSpan(const domain::Span &span)
{
    m_span = span;
    setPosition(m_position);
}

/// The end of the span is the next one's begin, so the last millisecond is the last position.
void SimulationPlayer::setPosition(domain::Instant position)
{
    const domain::Instant last = std::max(m_span.to - std::chrono::milliseconds(1), m_span.from);
    position = std::clamp(position, m_span.from, last);
    const bool isOther = position != m_position;
    m_position = position;
    anchor();
    if (isOther)
        Q_EMIT positionChanged(position);
}

void SimulationPlayer::setSpeed(int speed)
{
    advance();
    m_speed = speed;
    anchor();
}

void SimulationPlayer::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (playing) {
        anchor();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    Q_EMIT playingChanged(playing);
}

void SimulationPlayer::advance()
{
    if (!isPlaying())
        return;
    const domain::Instant reached = m_startedFrom + (m_clock.now() - m_startedAt) * m_speed;
    if (reached < m_span.to) {
        m_position = std::max(reached, m_span.from);
        Q_EMIT positionChanged(m_position);
        return;
    }
    setPosition(m_span.to);
    setPlaying(false);
    Q_EMIT ended();
}

void SimulationPlayer::anchor()
{
    m_startedAt = m_clock.now();
    m_startedFrom = m_position;
}
