// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/model.h"
#include "core/storage/edit.h"

#include <QDate>

/// The people, devices and apps of the demo: every kind of schedule that a Tronbyt database can hold.
struct DemoFleet
{
    QList<domain::User> users;
    QList<domain::Device> devices; ///< with apps, locations and patterns
};

/// The demo as it looks on this day: its dates follow the day on which it is made.
DemoFleet demoFleet(const QDate &today);

/// Everything of the fleet as the rows of an empty database.
storage::Edit demoRows(const DemoFleet &fleet);
