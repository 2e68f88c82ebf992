// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/edit.h"

#include <QCoreApplication>

/// What a person does to users and devices, as edits.
class FleetEdits final
{
    Q_DECLARE_TR_FUNCTIONS(FleetEdits)

public:
    using Rows = QList<domain::Row>;

    /// A user without a password: nobody can sign in as them until one is set.
    static storage::Edit addUser(const QString &username, const QString &apiKey);

    struct NewDevice
    {
        QString name;
        QString type;
        QString apiKey;
        qlonglong userId = 0;
    };
    /// The database gives it an id that no other device has.
    static storage::Edit addDevice(const NewDevice &device);

    /// Deletes users or devices, with all that belongs to them.
    static storage::Edit remove(domain::Entity entity, const Rows &rows);
    /// "Kitchen deleted" or "3 devices deleted".
    static QString removedText(domain::Entity entity, const Rows &rows);

    static storage::Edit removeLocation(const domain::Row &location, const QString &deviceName);
};
