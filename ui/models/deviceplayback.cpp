// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deviceplayback.h"

#include <algorithm>

DevicePlayback::DevicePlayback(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_dwell.setSingleShot(true);
    connect(&m_dwell, &QTimer::timeout, this, &DevicePlayback::advance);
}

void DevicePlayback::setDevice(const SharedDevice &device)
{
    const bool isSame = device && m_device && device->device().id == m_device->device().id;
    m_device = device;
    if (!m_device) {
        m_dwell.stop();
        Q_EMIT stepChanged();
        return;
    }
    if (!isSame) {
        m_since = {};
        m_cursorBefore = m_device->device().lastAppIndex;
    }
    evaluate();
}

void DevicePlayback::setServed(const std::optional<Served> &served)
{
    if (served == m_served)
        return;
    const bool stopped = m_served && !served;
    m_served = served;
    if (!m_device)
        return;
    if (stopped)
        m_cursorBefore = m_device->device().lastAppIndex;
    evaluate();
}

domain::Instant DevicePlayback::until() const
{
    return m_since + std::chrono::seconds(std::max(m_step.dwellSeconds, 1));
}

std::vector<domain::TimedStep> DevicePlayback::upcoming(int count) const
{
    if (!m_device)
        return {};
    return domain::simulate(m_device->rules, m_step.cursor, std::max(until(), m_clock.now()), count,
                            m_device->pictureTest());
}

/// Takes the present step again by what the device is now: an edit shows at once, and what it does not
/// concern plays on.
void DevicePlayback::evaluate()
{
    if (m_served) {
        followServed();
        return;
    }
    const domain::Instant now = m_clock.now();
    const domain::Step step = domain::nextStep(m_device->rules, m_cursorBefore, now, m_device->pictureTest());
    const bool goesOn =
        m_since != domain::Instant() && step.app == m_step.app && step.reason == m_step.reason;
    show(step, goesOn ? m_since : now, m_cursorBefore);
}

void DevicePlayback::advance()
{
    if (!m_device || m_served)
        return;
    m_cursorBefore = m_step.cursor;
    m_since = {};
    evaluate();
}

void DevicePlayback::followServed()
{
    const int app = m_device->rules.appIndex(m_served->iname);
    const int cursor = cursorOf(app);
    domain::Step step = domain::nextStep(m_device->rules, cursor - 1, m_clock.now(), m_device->pictureTest());
    if (step.app != app) {
        step.app = app;
        step.reason = app < 0 ? domain::Reason::Default : domain::Reason::Rotation;
        step.cursor = cursor;
        step.dwellSeconds = m_device->device().defaultInterval;
        if (app >= 0 && m_device->app(app).displayTime > 0)
            step.dwellSeconds = m_device->app(app).displayTime;
    }
    show(step, m_served->since, cursor - 1);
}

void DevicePlayback::show(const domain::Step &step, domain::Instant since, int cursorBefore)
{
    m_step = step;
    m_since = since;
    m_cursorBefore = cursorBefore;
    const auto rest = std::max(until() - m_clock.now(), domain::Instant::duration(0));
    if (m_served)
        m_dwell.stop();
    else
        m_dwell.start(std::chrono::duration_cast<std::chrono::milliseconds>(rest));
    Q_EMIT stepChanged();
}

/// Where in the rotation this app stands: the stored cursor where it fits, else the first such place after
/// it.
int DevicePlayback::cursorOf(int app) const
{
    const int stored = m_device->device().lastAppIndex;
    const int length = domain::rotationLength(m_device->rules);
    for (int i = 0; i < length && app >= 0; ++i) {
        const int position = ((stored + i) % length + length) % length;
        if (domain::appAtPosition(m_device->rules, position) == app)
            return position;
    }
    return stored;
}
