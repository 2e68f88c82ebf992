// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fleetfixture.h"
#include "ui/models/roles.h"
#include "ui/pages/fleet/appstrip.h"
#include "ui/pages/fleet/fleetpage.h"
#include "ui/session.h"

#include <QAction>
#include <QSignalSpy>

/// The whole page, offscreen, over a real database and its folder: a user "admin" with the device "Kitchen"
/// and its four apps.
struct FleetPageStage
{
    FleetPageStage();

    void open(storage::Access access = storage::Access::ReadWrite);
    /// Clicks a card, as it were.
    void selectApp(int place);
    /// Does what the action of this text does, as in the menu; it may take a moment to be what the text says.
    void trigger(const QString &text) const;
    void undo();
    void redo();

    domain::Device kitchen() const { return fleet.device(kitchenId); }
    QList<int> places() const;
    QStringList names() const;
    AppStrip &strip() const { return *page->findChild<AppStrip *>(); }

    const QString kitchenId = QStringLiteral("4f2a91c0");
    FleetFixture fleet;
    base::SystemClock clock;
    storage::Store store;
    server::Service service;
    base::Settings settings{fleet.folder() + QStringLiteral("/settings.ini")};
    Session session{{store, service, settings, clock}};
    std::unique_ptr<FleetPage> page;
    qlonglong admin = 0;
};

inline FleetPageStage::FleetPageStage()
{
    admin = fleet.addUser(QStringLiteral("admin"));
    domain::Device device;
    device.id = kitchenId;
    device.name = QStringLiteral("Kitchen");
    device.userId = admin;
    fleet.addDevice(device);
    fleet.addApps(kitchenId, 4);
}

inline void FleetPageStage::open(storage::Access access)
{
    fleet.open(store, access);
    session.setDataFolder(fleet.folder());
    page = std::make_unique<FleetPage>(session);
    page->resize(1280, 820);
    page->show();
    session.navigation().select({admin, kitchenId, 0});
    QTRY_COMPARE(strip().model()->rowCount(), kitchen().apps.size());
}

inline void FleetPageStage::selectApp(int place)
{
    strip().setFocus();
    strip().setCurrentIndex(strip().model()->index(place, 0));
    const qlonglong key = strip().currentIndex().data(RawValueRole).toLongLong();
    QTRY_COMPARE(session.navigation().selection().appId, key);
}

inline void FleetPageStage::trigger(const QString &text) const
{
    const auto find = [&]() -> QAction * {
        for (QAction *action : page->actions())
            if (action->text() == text && action->isEnabled())
                return action;
        return nullptr;
    };
    QTRY_VERIFY2(find(), qPrintable(text));
    find()->trigger();
}

inline void FleetPageStage::undo()
{
    // An edit is seen in the database before the history tells it.
    QTRY_VERIFY(!session.history().isBusy());
    QSignalSpy saved(&session.history(), &EditHistory::saved);
    session.history().undo();
    QTRY_COMPARE(saved.size(), 1);
}

inline void FleetPageStage::redo()
{
    // An edit is seen in the database before the history tells it.
    QTRY_VERIFY(!session.history().isBusy());
    QSignalSpy saved(&session.history(), &EditHistory::saved);
    session.history().redo();
    QTRY_COMPARE(saved.size(), 1);
}

inline QList<int> FleetPageStage::places() const
{
    QList<int> places;
    for (const domain::App &app : kitchen().apps)
        places.append(app.order);
    return places;
}

inline QStringList FleetPageStage::names() const
{
    QStringList names;
    for (const domain::App &app : kitchen().apps)
        names.append(app.name);
    return names;
}
