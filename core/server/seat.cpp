// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/seat.h"

namespace server {

namespace {

QDateTime toDateTime(domain::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

} // namespace

Seat::Seat(ServedDevice device)
    : m_device(std::move(device)), m_cursor(m_device->device().lastAppIndex), m_storedCursor(m_cursor)
{}

Seat::Turn Seat::turn() const
{
    const std::lock_guard lock(m_mutex);
    return {m_device, m_cursor, m_edits, m_edits != m_editsWhenRead, m_pushes.value(0), m_shown, m_shownAt};
}

bool Seat::advance(const Turn &turn, const domain::Step &step, const std::vector<Skipped> &skipped,
                   domain::Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_cursor != turn.cursor || m_device != turn.device)
        return false;
    m_cursor = step.cursor;
    m_shown = step;
    m_shownAt = now;
    m_lastAsked = now;
    m_pinIsGone |= step.pinIsGone;
    ++m_requests;
    if (!skipped.empty() || !m_faults.empty())
        noteSkipped(step, skipped);
    return true;
}

/// A fault is remembered until its app is shown again.
void Seat::noteSkipped(const domain::Step &step, const std::vector<Skipped> &skipped)
{
    const QList<domain::App> &apps = m_device->device().apps;
    for (const Skipped &one : skipped)
        m_faults[apps[one.app].iname] = one.fault;
    if (step.app >= 0)
        m_faults.erase(apps[step.app].iname);
}

bool Seat::takePush(const QString &path, domain::Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (!m_pushes.removeOne(path))
        return false;
    m_lastAsked = now;
    ++m_requests;
    return true;
}

void Seat::noteRepeated(domain::Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_lastAsked = now;
    ++m_requests;
}

void Seat::markStale()
{
    const std::lock_guard lock(m_mutex);
    ++m_edits;
}

void Seat::replace(ServedDevice device, quint64 edits)
{
    const std::lock_guard lock(m_mutex);
    const ServedDevice former = std::exchange(m_device, std::move(device));
    m_editsWhenRead = edits;
    m_pinIsGone = false;
    std::erase_if(m_faults, [this](const auto &entry) { return m_device->appIndex(entry.first) < 0; });
    if (m_shown && m_shown->app >= 0) {
        m_shown->app = m_device->appIndex(former->device().apps[m_shown->app].iname);
        if (m_shown->app < 0)
            m_shown.reset();
    }
    const int stored = m_device->device().lastAppIndex;
    if (stored != m_storedCursor && m_cursor == m_storedCursor)
        m_cursor = stored;
    m_storedCursor = stored;
}

void Seat::setWaitingPushes(const QStringList &paths)
{
    const std::lock_guard lock(m_mutex);
    m_pushes = paths;
}

std::optional<storage::ServingState> Seat::unsaved() const
{
    const std::lock_guard lock(m_mutex);
    if (m_cursor == m_storedCursor && m_lastAsked == m_savedAsked && !m_pinIsGone)
        return {};
    storage::ServingState state;
    state.deviceId = m_device->device().id;
    state.clearPin = m_pinIsGone;
    if (m_cursor != m_storedCursor)
        state.lastAppIndex = m_cursor;
    if (m_lastAsked != m_savedAsked)
        state.lastSeen = toDateTime(*m_lastAsked);
    return state;
}

void Seat::noteSaved(const storage::ServingState &saved)
{
    const std::lock_guard lock(m_mutex);
    if (saved.lastAppIndex)
        m_storedCursor = *saved.lastAppIndex;
    if (saved.lastSeen)
        m_savedAsked = domain::Instant(std::chrono::milliseconds(saved.lastSeen->toMSecsSinceEpoch()));
    if (saved.clearPin)
        m_pinIsGone = false;
}

std::optional<domain::Instant> Seat::lastAsked() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastAsked;
}

DeviceActivity Seat::activity() const
{
    const std::lock_guard lock(m_mutex);
    const domain::Device &device = m_device->device();
    DeviceActivity activity;
    activity.deviceId = device.id;
    activity.deviceName = device.name;
    activity.protocol = QStringLiteral("HTTP");
    activity.requests = m_requests;
    if (m_lastAsked)
        activity.lastSeen = toDateTime(*m_lastAsked);
    if (m_shown && m_shown->app >= 0 && m_shown->app < device.apps.size()) {
        activity.showing = device.apps[m_shown->app].iname;
        activity.showingName = device.apps[m_shown->app].name;
    }
    for (const domain::App &app : device.apps)
        if (const auto fault = m_faults.find(app.iname); fault != m_faults.end())
            activity.problems.append(frames::faultSentence(fault->second, app, device.type));
    activity.problem = activity.problems.value(0);
    return activity;
}

} // namespace server
