// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/seat.h"

#include "core/base/log.h"

namespace server {

namespace {

QDateTime toDateTime(domain::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

/// Whether the app is shown at times: one that is switched off is not passed over.
bool comesUp(const domain::DeviceRules &rules, int app)
{
    return rules.device().apps[app].enabled || app == rules.nightApp() || app == rules.pinnedApp() ||
           app == rules.interstitialApp();
}

} // namespace

Seat::Seat(ServedDevice device)
    : m_device(std::move(device)), m_cursor(m_device->device().lastAppIndex), m_storedCursor(m_cursor)
{}

Seat::Turn Seat::turn() const
{
    const std::lock_guard lock(m_mutex);
    const bool isStale = m_edits != m_editsWhenRead;
    return {m_device, m_cursor, m_edits, m_saves, isStale, m_pushes.value(0), m_shown, m_pushed, m_shownAt};
}

bool Seat::advance(const Turn &turn, const domain::Step &step, const std::vector<Skipped> &skipped,
                   domain::Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_cursor != turn.cursor || m_device != turn.device)
        return false;
    m_cursor = step.cursor;
    m_shown = step;
    m_pushed.reset();
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

bool Seat::takePush(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    return m_pushes.removeOne(path);
}

void Seat::notePushed(Push push, domain::Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_pushed = std::move(push);
    m_shownAt = now;
    m_lastAsked = now;
    ++m_requests;
}

void Seat::notePushFault(const QString &path, const base::Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (m_pushFaults.insert_or_assign(path, error.what).second)
        qCWarning(lcServer) << "A push cannot be shown:" << error.detail;
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

void Seat::replace(ServedDevice device, const Turn &before)
{
    const std::lock_guard lock(m_mutex);
    const ServedDevice former = std::exchange(m_device, std::move(device));
    m_editsWhenRead = before.edits;
    m_pinIsGone = false;
    if (m_device->device().type != former->device().type)
        m_faults.clear();
    std::erase_if(m_faults, [this](const auto &entry) { return m_device->appIndex(entry.first) < 0; });
    if (m_shown && m_shown->app >= 0) {
        m_shown->app = m_device->appIndex(former->device().apps[m_shown->app].iname);
        if (m_shown->app < 0)
            m_shown.reset();
    }
    if (m_saves != before.saves)
        return; // what was read may be from before our own saving
    const int stored = m_device->device().lastAppIndex;
    if (stored != m_storedCursor && m_cursor == m_storedCursor)
        m_cursor = stored;
    m_storedCursor = stored;
}

void Seat::setWaitingPushes(const QStringList &paths)
{
    const std::lock_guard lock(m_mutex);
    m_pushes = paths;
    std::erase_if(m_pushFaults, [&paths](const auto &entry) { return !paths.contains(entry.first); });
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
    if (saved.lastAppIndex) {
        m_storedCursor = *saved.lastAppIndex;
        ++m_saves;
    }
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
    for (int i = 0; i < m_device->appCount(); ++i) {
        const domain::App &app = device.apps[i];
        const auto fault = m_faults.find(app.iname);
        if (fault != m_faults.end() && comesUp(*m_device, i))
            activity.problems.append(frames::faultSentence(fault->second, app, device.type));
    }
    for (const auto &[path, sentence] : m_pushFaults)
        activity.problems.append(sentence);
    activity.problem = activity.problems.value(0);
    return activity;
}

} // namespace server
