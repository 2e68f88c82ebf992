// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fleetfixture.h"
#include "ui/pages/schedule/schedulepage.h"
#include "ui/schedule/weekgrid.h"
#include "ui/session.h"

#include <QSignalSpy>

/// A clock that stands still.
class StillClock final : public base::Clock
{
public:
    explicit StillClock(const QDateTime &time) : m_now(std::chrono::milliseconds(time.toMSecsSinceEpoch())) {}
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

/// The Schedule page over a real database: a kitchen in Berlin with a few apps, on Wednesday, 25 November
/// 2026, 09:41 there.
class WeekFixture
{
public:
    static inline const QString kitchenId = QStringLiteral("4f2a91c0");

    WeekFixture();

    qint64 addApp(const char *name, const char *start, const char *end, const QStringList &days = {});
    /// To an app, where the server keeps them: the first app has the number 100.
    void givePicture(const char *name, int number) const;
    void open(storage::Access access = storage::Access::ReadWrite);
    /// By its name in the switch.
    void showView(const char *title) const;
    /// The only part of its class in the page.
    template <typename Part>
    Part &find() const
    {
        auto *found = m_page->findChild<Part *>();
        if (!found)
            qFatal("a part is missing");
        return *found;
    }

    WeekGrid &grid() const { return find<WeekGrid>(); }
    SchedulePage &page() const { return *m_page; }
    Session &session() { return m_session; }
    FleetFixture &fleet() { return m_fleet; }
    domain::Device device() const { return m_fleet.device(kitchenId); }
    domain::App app(qint64 id) const;

    /// The item of an app on a day (any day for -1), as it is laid out now.
    GridItem item(qint64 id, int day = -1, WindowPiece::Kind kind = WindowPiece::Kind::Whole) const;
    QPoint at(int day, const char *time) const;
    /// Presses, goes there in steps, and lets go unless told otherwise.
    void drag(QPoint from, QPoint to, bool release = true, Qt::KeyboardModifiers modifiers = {});

private:
    FleetFixture m_fleet;
    StillClock m_clock;
    storage::Store m_store;
    server::Service m_service;
    base::Settings m_settings{m_fleet.folder() + QStringLiteral("/settings.ini")};
    Session m_session{{m_store, m_service, m_settings, m_clock}};
    std::unique_ptr<SchedulePage> m_page;
    int m_apps = 0;
};

/// The page is open, and two apps have their pictures: Trains from 07:00 to 10:00, Lunch from 12:00 to 13:00.
class TrainsAndLunch final : public WeekFixture
{
public:
    TrainsAndLunch();

    qint64 trains() const { return m_trains; }

private:
    const qint64 m_trains;
};
