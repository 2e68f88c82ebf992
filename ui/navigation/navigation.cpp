// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/navigation.h"

namespace {

constexpr std::chrono::seconds shortestVisit{1};
constexpr qsizetype longestHistory = 200;

} // namespace

Navigation::Navigation(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void Navigation::go(const Place &place)
{
    if (place == m_place)
        return;
    const base::Clock::Instant now = m_clock.now();
    const bool passedBy = place.page == m_place.page && now - m_arrived < shortestVisit && canGoBack();
    m_arrived = now;
    if (!passedBy)
        m_past.append(m_place);
    else if (m_past.constLast() == place)
        m_past.removeLast();
    if (m_past.size() > longestHistory)
        m_past.removeFirst();
    m_future.clear();
    moveTo(place);
}

void Navigation::showPage(PageId page)
{
    go({page, m_place.selection});
}

void Navigation::select(const Selection &selection)
{
    go({m_place.page, selection});
}

void Navigation::back()
{
    if (!canGoBack())
        return;
    m_future.append(m_place);
    moveTo(m_past.takeLast());
}

void Navigation::forward()
{
    if (!canGoForward())
        return;
    m_past.append(m_place);
    moveTo(m_future.takeLast());
}

void Navigation::reset()
{
    m_past.clear();
    m_future.clear();
    moveTo({});
}

void Navigation::moveTo(const Place &place)
{
    const Place before = std::exchange(m_place, place);
    if (before.page != place.page)
        Q_EMIT pageChanged(place.page);
    if (before.selection != place.selection)
        Q_EMIT selectionChanged(place.selection);
    Q_EMIT historyChanged();
}
