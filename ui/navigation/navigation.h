// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/navigation/place.h"

#include <QList>
#include <QObject>

/// The window's one place, and the way back through the places visited. A selection that was left again
/// within a second (running down a list by keys) is no visit of its own.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    explicit Navigation(const base::Clock &clock, QObject *parent = nullptr);

    const Place &place() const { return m_place; }
    const Selection &selection() const { return m_place.selection; }

    void go(const Place &place);
    /// Another page, the same selection.
    void showPage(PageId page);
    /// The same page, another selection.
    void select(const Selection &selection);

    bool canGoBack() const { return !m_past.isEmpty(); }
    bool canGoForward() const { return !m_future.isEmpty(); }
    void back();
    void forward();
    /// Forgets where the window has been, as for another database.
    void reset();

Q_SIGNALS:
    void pageChanged(PageId page);
    void selectionChanged(const Selection &selection);
    void historyChanged();

private:
    void moveTo(const Place &place);

    const base::Clock &m_clock;
    Place m_place;
    QList<Place> m_past;
    QList<Place> m_future;
    base::Clock::Instant m_arrived;
};
